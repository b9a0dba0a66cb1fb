import type { LocalDate } from '@sejour/calendar'
import type { ActDraft, WrittenAct } from './act-draft.ts'
import type { Argument, ArgumentDetails } from './argument.ts'
import type { Entry } from './entry.ts'
import type { Exhibit, ExhibitDetails, Proves, StoredFile } from './exhibit.ts'
import type {
  AccountId,
  ArgumentId,
  CaseId,
  EntryId,
  ExhibitId,
  OrganisationId,
  PersonId,
  ProcedureId,
} from './ids.ts'
import type { Mandate } from './mandate.ts'
import type { Parcel, ParcelAnswer } from './parcel.ts'
import type { Address, Person, PersonDetails } from './person.ts'
import type { Ruling, RulingDetails } from './ruling.ts'

/** A value of a fact, as the edge read it: a list fact holds records. */
export type FactValue =
  | boolean
  | number
  | string
  | readonly { readonly [key: string]: boolean | number | string }[]

/** Who said so. */
export type StatedBy = 'person' | 'counsel' | 'authority' | 'piece' | 'other'

/** A fact that was stated: by whom, when, and what proves it. */
export type StatedFact = {
  readonly fact: string
  /** Absent: a fact of the whole case. */
  readonly person?: PersonId
  readonly value: FactValue
  readonly statedBy: StatedBy
  readonly statedOn: LocalDate
}

/** What was concluded on a day, so that it can be concluded again to the letter. */
export type Conclusion = {
  readonly id: string
  readonly procedure: ProcedureId
  /** The day whose law was applied. */
  readonly on: LocalDate
  readonly lawVersion: string
  readonly facts: { readonly [fact: string]: FactValue }
  readonly stages: readonly { readonly id: string; readonly finding: string }[]
  readonly outcome: string
}

/**
 * Everything that can happen to a case. Past and final: a correction is another event. `…-changed`
 * and `…-described` hold only what changed, and `null` in them takes a detail away.
 */
export type CaseEvent =
  | { readonly type: 'case-opened'; readonly title: string; readonly language: 'fr' | 'nl' | 'de' }
  | { readonly type: 'case-titled'; readonly title: string }
  | { readonly type: 'case-closed'; readonly why: string }
  | { readonly type: 'case-reopened'; readonly why: string }
  | { readonly type: 'person-added'; readonly person: Person }
  | {
      readonly type: 'person-described'
      readonly person: PersonId
      readonly changes: Changes<PersonDetails>
    }
  | {
      readonly type: 'person-left'
      readonly person: PersonId
      readonly on: LocalDate
      readonly why: string
    }
  | { readonly type: 'person-returned'; readonly person: PersonId; readonly on: LocalDate }
  | { readonly type: 'address-recorded'; readonly address: Address }
  | { readonly type: 'address-ended'; readonly address: string; readonly on: LocalDate }
  | { readonly type: 'fact-recorded'; readonly fact: StatedFact }
  | { readonly type: 'fact-withdrawn'; readonly fact: string; readonly person?: PersonId }
  | {
      readonly type: 'procedure-opened'
      readonly procedure: ProcedureId
      /** An id of the catalogue of procedures. */
      readonly kind: string
      /** Who takes part; absent: everybody in the case. */
      readonly persons?: readonly PersonId[]
      /** The round before: a refusal that was annulled, a title that is renewed. */
      readonly follows?: ProcedureId
    }
  | { readonly type: 'procedure-ended'; readonly procedure: ProcedureId; readonly why: string }
  | {
      readonly type: 'entry-recorded'
      readonly entry: Entry
      readonly replaces?: EntryId
      /** The authority that told it; absent: somebody here recorded it. */
      readonly from?: OrganisationId
    }
  | { readonly type: 'entry-withdrawn'; readonly entry: EntryId; readonly why: string }
  | { readonly type: 'argument-added'; readonly argument: Argument }
  | {
      readonly type: 'argument-changed'
      readonly argument: ArgumentId
      readonly changes: Changes<ArgumentDetails>
    }
  | { readonly type: 'argument-withdrawn'; readonly argument: ArgumentId }
  | { readonly type: 'exhibit-added'; readonly exhibit: Exhibit; readonly after?: ExhibitId | null }
  | {
      readonly type: 'exhibit-described'
      readonly exhibit: ExhibitId
      readonly changes: Changes<ExhibitDetails>
    }
  | {
      readonly type: 'exhibit-file-replaced'
      readonly exhibit: ExhibitId
      readonly file: StoredFile
    }
  | {
      readonly type: 'exhibit-placed'
      readonly exhibit: ExhibitId
      readonly after: ExhibitId | null
    }
  | { readonly type: 'exhibit-withdrawn'; readonly exhibit: ExhibitId; readonly why: string }
  | { readonly type: 'exhibit-linked'; readonly exhibit: ExhibitId; readonly proves: Proves }
  | { readonly type: 'exhibit-unlinked'; readonly exhibit: ExhibitId; readonly proves: Proves }
  | { readonly type: 'note-written'; readonly note: string; readonly text: string }
  | { readonly type: 'note-changed'; readonly note: string; readonly text: string }
  | { readonly type: 'note-removed'; readonly note: string }
  | {
      readonly type: 'task-added'
      readonly task: string
      readonly text: string
      readonly due?: LocalDate
      readonly assignee?: AccountId
      /** The fact that it would settle. */
      readonly fact?: string
    }
  | {
      readonly type: 'task-changed'
      readonly task: string
      readonly changes: Changes<{
        readonly text?: string
        readonly due?: LocalDate
        readonly assignee?: AccountId
      }>
    }
  | { readonly type: 'task-done'; readonly task: string }
  | { readonly type: 'task-reopened'; readonly task: string }
  | { readonly type: 'act-drafted'; readonly draft: ActDraft }
  | {
      readonly type: 'act-redrafted'
      readonly act: string
      readonly lang: ActDraft['lang']
      /** By field: what is not named stays, null takes a value away. */
      readonly changes: ActDraft['data']
    }
  | { readonly type: 'act-written'; readonly act: string; readonly written: WrittenAct }
  | { readonly type: 'act-discarded'; readonly act: string }
  | { readonly type: 'ruling-begun'; readonly ruling: Ruling }
  | {
      readonly type: 'ruling-changed'
      readonly ruling: string
      readonly changes: Changes<RulingDetails>
    }
  | {
      readonly type: 'reason-given'
      readonly ruling: string
      /** What it answers: an argument, or a point that the authority raises itself. */
      readonly point: string
      /** Null takes the reason away. */
      readonly text: string | null
    }
  | { readonly type: 'ruling-submitted'; readonly ruling: string }
  | { readonly type: 'ruling-recalled'; readonly ruling: string }
  | {
      readonly type: 'ruling-reviewed'
      readonly ruling: string
      readonly verdict: 'approved' | 'returned'
      readonly remark?: string
    }
  | {
      readonly type: 'ruling-signed'
      readonly ruling: string
      readonly on: LocalDate
      /** Who signs, with the function, as the act names them. */
      readonly signer: string
      /** What the rules said of the request on that day, beside what was decided. */
      readonly conclusion?: string
    }
  | {
      readonly type: 'ruling-withdrawn'
      readonly ruling: string
      readonly on: LocalDate
      readonly why: string
    }
  | { readonly type: 'parcel-sent'; readonly parcel: Parcel }
  | ({ readonly type: 'parcel-answered'; readonly parcel: string } & ParcelAnswer)
  | { readonly type: 'parcel-received'; readonly parcel: Parcel }
  | { readonly type: 'mandate-given'; readonly mandate: Mandate }
  | {
      readonly type: 'mandate-ended'
      readonly mandate: string
      readonly on: LocalDate
      readonly why: string
    }
  | {
      readonly type: 'link-proposed'
      readonly link: string
      readonly person: PersonId
      readonly other: { readonly case: CaseId; readonly person: PersonId }
    }
  | { readonly type: 'link-confirmed'; readonly link: string }
  | { readonly type: 'link-refused'; readonly link: string }
  | { readonly type: 'link-undone'; readonly link: string; readonly why: string }
  | {
      readonly type: 'limit-handled'
      /** The id that the agenda gives a limit: the same events give the same id. */
      readonly limit: string
      readonly how: 'done' | 'not-used'
      readonly on: LocalDate
    }
  | { readonly type: 'limit-reopened'; readonly limit: string }
  | { readonly type: 'conclusion-recorded'; readonly conclusion: Conclusion }
  | { readonly type: 'alert-read'; readonly alert: string }
  | {
      readonly type: 'case-handed-over'
      readonly to: OrganisationId
      readonly on: LocalDate
      /** What the next counsel must know. */
      readonly statement: string
    }
  | { readonly type: 'case-taken-over'; readonly from: OrganisationId; readonly on: LocalDate }

/** What changed. Null takes a detail away; absent leaves it. */
export type Changes<Details> = {
  readonly [Key in keyof Details]?: Details[Key] | null
}

/** An event with the place it has in the history of its case. */
export type Recorded = {
  /** The first event of a case is 1. */
  readonly version: number
  /** An instant, `2026-03-05T09:12:00.000Z`; never before that of the event before. */
  readonly at: string
  readonly by: AccountId
  readonly event: CaseEvent
}

/** Notes are counsel's own: they never leave the organisation that wrote them. */
export const PRIVILEGED = [
  'note-written',
  'note-changed',
  'note-removed',
] as const satisfies readonly CaseEvent['type'][]
