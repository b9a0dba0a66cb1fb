import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type {
  Address,
  CaseId,
  Command,
  Conclusion,
  Mandate,
  Person,
  ProcedureId,
  RefusalCode,
} from '@sejour/cases'
import type { Actor } from './actor.ts'
import type { OfficeDesk } from './office/office-desk.ts'
import type { CommuneQueries } from './commune/commune-queries.ts'
import type { RegistersQueries } from './titles/registers-queries.ts'
import type { CaseFile } from './views/case-file.ts'
import type { Dashboard } from './views/dashboard.ts'
import type {
  Alike,
  CaseLine,
  CasesAsked,
  CasesPage,
  HistoryLine,
  ReadLine,
} from './views/lists.ts'

/**
 * The only door to the cases that are kept. Every method says what it did as a value; what the
 * store throws (it does not answer, the disk is full) goes through.
 */
export type Desk = CommuneQueries &
  RegistersQueries &
  OfficeDesk & {
    readonly openNew: (actor: Actor, asked: OpenNew) => Promise<Performed>
    readonly perform: (actor: Actor, asked: Perform) => Promise<Performed>
    /** One append: whoever is interrupted finds all of it, or nothing. */
    readonly performAll: (actor: Actor, asked: PerformAll) => Promise<Performed>
    readonly caseOf: (actor: Actor, caseId: CaseId, how: Asked) => Promise<Seen<CaseFile>>
    readonly dashboard: (actor: Actor, how: { readonly lang: Lang }) => Promise<Seen<Dashboard>>
    readonly cases: (
      actor: Actor,
      asked: CasesAsked & { readonly lang: Lang },
    ) => Promise<Seen<CasesPage>>
    /** Cases that have every word, or words that begin with it. */
    readonly search: (
      actor: Actor,
      asked: { readonly words: string; readonly lang: Lang },
    ) => Promise<Seen<readonly CaseLine[]>>
    readonly alike: (actor: Actor, caseId: CaseId) => Promise<Seen<readonly Alike[]>>
    /** Newest first. */
    readonly historyOf: (actor: Actor, caseId: CaseId) => Promise<Seen<readonly HistoryLine[]>>
    /** Newest first. */
    readonly readsOf: (actor: Actor, caseId: CaseId) => Promise<Seen<readonly ReadLine[]>>
    /** Records what is concluded about a round under the law of a day. */
    readonly conclude: (actor: Actor, asked: Conclude) => Promise<Performed>
    /** The same facts under the law as it is kept now: nothing when it comes out the same. */
    readonly recompute: (
      actor: Actor,
      asked: { readonly caseId: CaseId; readonly conclusion: string },
    ) => Promise<Seen<readonly Difference[]>>
    /** Destroys the key of a case. What was in it can never be read again. */
    readonly forget: (actor: Actor, asked: Forget) => Promise<Forgotten>
  }

/** `on`: the day for which the file is made; absent, today. */
export type Asked = { readonly lang: Lang; readonly on?: LocalDate }

/** What is seen; or that this actor may not, or that no such case is kept for this organisation. */
export type Seen<Value> =
  | { readonly seen: Value }
  | { readonly forbidden: true }
  | { readonly notFound: true }

/** One command, with a key under which it is only ever carried out once. */
export type Perform = {
  readonly caseId: CaseId
  readonly command: Command
  readonly commandId: string
  /** The version that the person had before them. Absent: whatever stands. */
  readonly expectedVersion?: number
}

/** Several commands that are carried out together, or none of them. */
export type PerformAll = Omit<Perform, 'command'> & { readonly commands: readonly Command[] }

/** Why something is not done: what the case says, or what the desk says of it. */
export type DeskRefusal =
  | RefusalCode
  /** Nobody here bears the id to which a case is to be handed over. */
  | 'unknown-organisation'
  /** The other organisation keeps another history under the id of the case. */
  | 'cannot-travel'
  | 'running-limit'
  /** It does not fit where the file stands. */
  | 'not-in-order'
  /** Another authority told it, and corrects it. */
  | 'told-by-another'
  /** An authority records what happened, not what is to come. */
  | 'in-future'
  /** A parcel to another organisation is sent where both sides are written. */
  | 'through-parcels'
  | 'not-confirmed'
  | 'unknown-conclusion'
  /** No rules of the procedure are kept, or none were in force on the day. */
  | 'not-assessable'

/** What came of a command. `done` and `repeated` give the version that the case then had. */
export type Performed =
  | { readonly done: number; readonly repeated?: true }
  | { readonly refused: DeskRefusal; readonly about?: string }
  /** Somebody else changed the same thing since: `fields` names what, `version` is what stands. */
  | { readonly conflict: { readonly version: number; readonly fields: readonly string[] } }
  | { readonly forbidden: true }
  | { readonly notFound: true }

/** A whole case in one go: one append, so that nothing half made stays. */
export type OpenNew = {
  readonly caseId: CaseId
  readonly commandId: string
  readonly title: string
  readonly language: 'fr' | 'nl' | 'de'
  readonly people: readonly Person[]
  readonly addresses?: readonly Address[]
  readonly procedure?: { readonly id: ProcedureId; readonly kind: string }
  readonly mandates?: readonly Mandate[]
}

export type Conclude = {
  readonly caseId: CaseId
  readonly procedure: ProcedureId
  readonly commandId: string
  /** Made outside, so that the command can be sent twice. */
  readonly conclusion: Conclusion['id']
  /** The day whose law is applied. */
  readonly on: LocalDate
}

/** What a recorded conclusion says, and what the law as it is kept now would say. */
export type Difference = {
  /** `outcome`, or the id of a stage. */
  readonly what: string
  readonly was: string
  readonly is: string
}

/** `typed`: the title of the case, typed by hand to confirm. */
export type Forget = { readonly caseId: CaseId; readonly typed: string }

export type Forgotten =
  | { readonly forgotten: true }
  | { readonly refused: 'running-limit' | 'not-confirmed'; readonly about?: string }
  | { readonly forbidden: true }
  | { readonly notFound: true }
