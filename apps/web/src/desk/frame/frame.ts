import type { ThreadStep } from '../../components/index.ts'
import type { CaseTab, DeskKind, DeskLang, DeskPageId, InDeskLangs } from '../slugs.ts'

/** What stands around every page of the desk. The server fills it: a page only passes it on. */
export type DeskFrame = {
  readonly lang: DeskLang
  readonly page: DeskPageId
  /** This page in each language, with its query. */
  readonly addresses: InDeskLangs<string>
  /** What the organisation is: each kind has its own desk. */
  readonly kind: DeskKind
  readonly organisation: string
  readonly userName: string
  /** A reader sees no form. */
  readonly mayWrite: boolean
  /** The day it is in Belgium, ISO. */
  readonly today: string
  /** What was just done: "Enregistré." Absent: nothing. */
  readonly said?: string
  /** A new id, for a command or for a thing that a form makes. */
  readonly newId: () => string
  /** Address of the script of an island. */
  readonly script: (island: string) => string
}

/** Somebody of a case, as its head names them. */
export type CasePerson = {
  readonly id: string
  /** "N. Exemple"; a person without a name has a word in its place. */
  readonly name: string
  /** In whole years; absent: the birth date is not known. */
  readonly age?: number
  readonly officeNumber?: string
  /** No longer in the case. */
  readonly hasLeft?: boolean
}

/** The head of a case and its tabs. */
export type CaseHead = {
  readonly id: string
  readonly title: string
  /** The version that this page shows: what is written from here was written knowing it. */
  readonly version: number
  readonly status: 'open' | 'closed' | 'handed-over'
  readonly people: readonly CasePerson[]
  readonly thread: readonly ThreadStep[]
  readonly next?: { readonly text: string; readonly href: string; readonly day?: string }
  /** Shown beside a tab; absent: no number. */
  readonly counts: { readonly [tab in CaseTab]?: number }
}

/** The frame of a page about a case. */
export type CaseFrame = DeskFrame & { readonly head: CaseHead }
