import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine/cite'

/** What a sentence about a paper is about. */
export type Sujet =
  | 'what'
  | 'holders'
  | 'stay'
  | 'work'
  | 'travel'
  | 'identity'
  | 'validity'
  | 'register'
  | 'renewal'
  | 'next'
  /** What must not be missed. */
  | 'warning'

/** The answer in a word, for what a paper allows. */
export type Bref =
  | 'limited'
  | 'unlimited'
  | 'permanent'
  | 'short'
  | 'may-remain'
  | 'covered'
  | 'pending'
  | 'refused'
  | 'ends'
  | 'must-leave'
  | 'none'
  | 'free'
  | 'as-marked'
  | 'permit-only'
  | 'follows'
  | 'no'
  | 'with-document'
  | 'short-trips'

/** One thing that is known of a paper: a sentence with its source. */
export type Enonce = {
  readonly about: Sujet
  /** French. */
  readonly label: string
  readonly source: Provision | readonly Provision[]
  readonly brief?: Bref
  /** Days before the end of the card between which its renewal is asked. */
  readonly window?: { readonly opens: number; readonly closes: number }
  readonly from?: LocalDate
  readonly until?: LocalDate
  /** Sources contradict each other here: the id in the list of contradictions. */
  readonly contradiction?: string
}

/** Sentences by id. */
export type Enonces = { readonly [id: string]: Enonce }

/** The same sentences in another language. A missing or an orphaned one does not compile. */
export type EnonceTexts<Of extends Enonces> = { readonly [id in keyof Of]: string }

type More = Omit<Enonce, 'about' | 'label' | 'source'>

/** Sentences about one subject are written on one line each. */
export const says =
  (about: Sujet, brief?: Bref) =>
  (label: string, source: Enonce['source'], more: More = {}): Enonce => ({
    about,
    label,
    source,
    ...(brief && { brief }),
    ...more,
  })
