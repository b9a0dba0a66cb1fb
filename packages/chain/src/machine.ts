import type { LocalDate } from '@sejour/calendar'
import type { Entry } from '@sejour/cases'
import type { Provision } from '@sejour/engine'
import type { Taker } from './step.ts'

/** Who has the file while nothing else happens. `post`: the Belgian embassy or consulate. */
export type Holder =
  | 'applicant'
  | 'commune'
  | 'office'
  | 'cgra'
  | 'post'
  | 'council'
  | 'council-of-state'
  | 'nobody'

/** A place where a file can stand, and who has it there. */
export type MachineState = {
  readonly id: string
  readonly holder: Holder
  /** Nothing is expected any more. */
  readonly isEnd?: true
}

/** What a detail must be: one of these. */
export type Where = { readonly [detail: string]: readonly (boolean | number | string)[] }

/**
 * What moves a machine: a step, or an entry of another kind, that says this. `where` looks at the
 * details of a step, and at the fields of another entry (`decision`, `result`, `title`, `paper`).
 */
export type Trigger =
  | { readonly step: string; readonly where?: Where }
  | { readonly entry: Exclude<Entry['kind'], 'step-taken'>; readonly where?: Where }

/**
 * A way from some states to another: what happens, who does it, and which text of the law says so.
 */
export type Transition = {
  readonly id: string
  readonly from: readonly string[]
  readonly to: string
  readonly on: Trigger
  readonly by: Taker
  /** It is not the usual way: where nobody told it, it is not taken to have happened. */
  readonly mustBeTold?: true
  /** Only for requests filed on these days; a request of an unknown day may take it. */
  readonly filed?: { readonly from?: LocalDate; readonly until?: LocalDate }
  /** An id of the catalogue of remedies and limits: how long there is. */
  readonly limit?: string
  /** An id of the catalogue of acts: what says it on paper. */
  readonly act?: string
  readonly source: Provision
}

/**
 * The states of something and the ways between them, as data. `of` says what it is the machine of: a
 * procedure of some kinds, or an entry and what answers it (`or`: where nobody noted that entry
 * here; `inEveryProcedure`: what it hears may stand in another one). Those of a ruling and of a parcel are drawn from here; `packages/cases` decides them, and a
 * test holds both together.
 */
export type Machine = {
  readonly id: string
  readonly of:
    | { readonly procedure: readonly string[] }
    | { readonly entry: Trigger; readonly or?: Trigger; readonly inEveryProcedure?: true }
    | { readonly aggregate: 'ruling' | 'parcel' }
  /** What moves it where it fits. Where it does not fit, it is about something else. */
  readonly heard?: readonly Trigger[]
  /** Of a procedure: where a round begins that follows one whose decision was annulled. */
  readonly again?: string
  readonly initial: string
  readonly states: readonly [MachineState, ...MachineState[]]
  readonly transitions: readonly Transition[]
}
