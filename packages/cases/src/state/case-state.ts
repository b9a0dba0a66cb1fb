import type { LocalDate } from '@sejour/calendar'
import type { ActDraft, WrittenAct } from '../act-draft.ts'
import type { Argument } from '../argument.ts'
import type { CaseEvent, Conclusion, StatedFact } from '../case-event.ts'
import type { Entry } from '../entry.ts'
import type { Exhibit, Proves, StoredFile } from '../exhibit.ts'
import type {
  AccountId,
  ArgumentId,
  CaseId,
  EntryId,
  ExhibitId,
  OrganisationId,
  PersonId,
  ProcedureId,
} from '../ids.ts'
import type { Mandate } from '../mandate.ts'
import type { Parcel, ParcelAnswer } from '../parcel.ts'
import type { Address, Person } from '../person.ts'
import type { Ruling, RulingStatus } from '../ruling.ts'
import type { EventOf, Kept, Stamp, Withdrawn } from './stamp.ts'

/** Days away from the case: the day of leaving counts as away, the day of returning does not. */
export type Absence = {
  readonly from: LocalDate
  readonly why: string
  readonly returned?: LocalDate
}

/** Somebody in the case. */
export type CasePerson = Kept<Person> & {
  /** Oldest first. The last one has no return while the person is away. */
  readonly absences: readonly Absence[]
}

/** A fact as last stated. */
export type KeptFact = Kept<StatedFact> & {
  /** What was stated before and replaced, oldest first. */
  readonly earlier: readonly Kept<StatedFact>[]
}

/** A procedure, one round of the story. */
export type CaseProcedure = Kept<Omit<EventOf<'procedure-opened'>, 'type' | 'procedure'>> & {
  readonly id: ProcedureId
  readonly ended?: Stamp & { readonly why: string }
}

/** An entry, and the one that was recorded first where it corrects others. */
export type CaseEntry = Kept<Entry> & {
  readonly root: EntryId
  /** `from`: the authority that told it; absent, somebody here recorded it. */
  readonly recorded: Stamp & { readonly from?: OrganisationId }
}

/** A piece, with what it proves. */
export type CaseExhibit = Kept<Exhibit> & {
  readonly proves: readonly Proves[]
  /** Files that were replaced, oldest first. */
  readonly earlierFiles: readonly StoredFile[]
}

/** A note of counsel. It never leaves the organisation that wrote it. */
export type Note = Kept<{ readonly id: string; readonly text: string }>

/** Something to do. */
export type Task = Kept<{
  readonly id: string
  readonly text: string
  readonly due?: LocalDate
  readonly assignee?: AccountId
  readonly fact?: string
}> & { readonly done?: Stamp }

/** An act that is being written, and how it was last written. It may have changed since. */
export type CaseAct = Kept<ActDraft> & { readonly written?: Stamp & WrittenAct }

/** A ruling with its reasons, and how far it is. */
export type CaseRuling = Kept<Ruling> & {
  readonly status: RulingStatus
  /** Whoever wrote anything of it: none of them can be its second reader. */
  readonly writtenBy: readonly AccountId[]
  /** By what they answer, oldest first. */
  readonly reasons: ReadonlyMap<string, Stamp & { readonly text: string }>
  readonly submitted?: Stamp
  /** How the second reader judged it last. */
  readonly reviewed?: Stamp & Pick<EventOf<'ruling-reviewed'>, 'verdict' | 'remark'>
  readonly signed?: Stamp & Pick<EventOf<'ruling-signed'>, 'on' | 'signer' | 'conclusion'>
  readonly withdrawn?: Stamp & Pick<EventOf<'ruling-withdrawn'>, 'on' | 'why'>
}

/** A parcel that was sent (`out`) or received (`in`); nobody answered yet where there is no answer. */
export type CaseParcel = Kept<Parcel> & {
  readonly direction: 'out' | 'in'
  readonly answered?: Stamp & ParcelAnswer
}

/** A mandate, with why it ended. `until` is its last day. */
export type CaseMandate = Kept<Mandate> & { readonly ended?: Stamp & { readonly why: string } }

/** Two people who may be the same. They are never merged, and a link can always be undone. */
export type Link = Kept<{
  readonly id: string
  readonly person: PersonId
  readonly other: { readonly case: CaseId; readonly person: PersonId }
}> & { readonly status: 'proposed' | 'confirmed' | 'refused' | 'undone'; readonly why?: string }

/** What was done about a limit of the agenda. */
export type HandledLimit = Stamp & {
  readonly how: EventOf<'limit-handled'>['how']
  readonly on: LocalDate
}

/**
 * A case as its events make it. Only what counts now stands in the maps, oldest first; what was
 * withdrawn stands apart.
 */
export type CaseState = {
  /** The version of the last event. */
  readonly version: number
  readonly status: 'open' | 'closed' | 'handed-over'
  readonly title: string
  readonly language: EventOf<'case-opened'>['language']
  readonly opened: Stamp
  /** Of the last event. */
  readonly changed: Stamp
  readonly closed?: Stamp & { readonly why: string }
  readonly handedOver?: Stamp & {
    readonly to: OrganisationId
    readonly on: LocalDate
    readonly statement: string
  }
  readonly takenOver?: Stamp & { readonly from: OrganisationId; readonly on: LocalDate }
  readonly persons: ReadonlyMap<PersonId, CasePerson>
  readonly addresses: ReadonlyMap<string, Kept<Address>>
  /** By `factKey`. */
  readonly facts: ReadonlyMap<string, KeptFact>
  readonly procedures: ReadonlyMap<ProcedureId, CaseProcedure>
  readonly entries: ReadonlyMap<EntryId, CaseEntry>
  readonly withdrawnEntries: ReadonlyMap<EntryId, Withdrawn<CaseEntry>>
  readonly arguments: ReadonlyMap<ArgumentId, Kept<Argument>>
  readonly withdrawnArguments: ReadonlyMap<ArgumentId, Withdrawn<Kept<Argument>>>
  readonly exhibits: ReadonlyMap<ExhibitId, CaseExhibit>
  /** The order that counsel gave; `numbersOf` says what it means. */
  readonly exhibitOrder: readonly ExhibitId[]
  readonly withdrawnExhibits: ReadonlyMap<ExhibitId, Withdrawn<CaseExhibit>>
  readonly notes: ReadonlyMap<string, Note>
  readonly tasks: ReadonlyMap<string, Task>
  readonly acts: ReadonlyMap<string, CaseAct>
  readonly rulings: ReadonlyMap<string, CaseRuling>
  readonly parcels: ReadonlyMap<string, CaseParcel>
  readonly mandates: ReadonlyMap<string, CaseMandate>
  readonly links: ReadonlyMap<string, Link>
  readonly handledLimits: ReadonlyMap<string, HandledLimit>
  readonly conclusions: ReadonlyMap<string, Kept<Conclusion>>
  readonly readAlerts: ReadonlyMap<string, Stamp>
}

/** A change to a state by an event of one family. */
export type Evolve<Event extends CaseEvent> = (
  state: CaseState,
  event: Event,
  stamp: Stamp,
) => CaseState

/** Where a fact stands in a state: facts of one person and of the whole case are apart. */
export function factKey(fact: string, person?: PersonId): string {
  return person === undefined ? fact : `${fact}@${person}`
}
