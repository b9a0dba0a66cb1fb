import type { Assessed, SaidNotice, SaidQuestion } from '@sejour/answers/assess'
import type { LocalDate } from '@sejour/calendar'
import type {
  AccountId,
  Address,
  CaseEntry,
  CaseState,
  Conclusion,
  Coverage,
  ExhibitId,
  FactValue,
  Mandate,
  Person,
  PersonId,
  Presence,
  ProcedureId,
  StatedBy,
  ThreadItem,
} from '@sejour/cases'
import type { Standing } from '@sejour/chain'
import type { AgendaItem } from '../agenda/agenda-item.ts'
import type { Alert } from '../alerts/index.ts'
import type { Risk } from './dashboard.ts'

/** Everything that the desk shows of one case. `on`: the day for which it was made. */
export type CaseFile = {
  readonly caseId: string
  readonly version: number
  /** Instant of the last event. */
  readonly changedAt: string
  readonly on: LocalDate
  /** What may be done: the types of command that this actor may send. */
  readonly may: readonly string[]
  /** As the events made it; without notes for whoever may not read them. */
  readonly state: CaseState
  readonly people: readonly PersonInFile[]
  readonly addresses: AddressesInFile
  /** Oldest first. */
  readonly procedures: readonly ProcedureInFile[]
  readonly agenda: readonly AgendaItem[]
  readonly risks: readonly Risk[]
  /** What changed in the law since the case was opened, the latest first. */
  readonly alerts: readonly Alert[]
  readonly coverage: Coverage
  /** Of the time that a request relies on. Absent: nothing says since when. */
  readonly presence?: Presence
  /** What happened, oldest first, over all rounds. */
  readonly thread: readonly ThreadItem[]
  /** Where each procedure, remedy, check and title stands; what does not fit is named there. */
  readonly standings: readonly Standing[]
}

export type PersonInFile = {
  readonly person: Person
  /** Whole years on the day of the file; absent: the birth date is not known. */
  readonly age?: number
  readonly isMinor?: boolean
  /** The day of the eighteenth birthday, while it is still to come. */
  readonly comesOfAge?: LocalDate
  /** Absent: still in the case. */
  readonly left?: { readonly on: LocalDate; readonly why: string }
  /** What is not known and should be, as names of details. */
  readonly lacks: readonly ('birthDate' | 'nationality' | 'familyName' | 'givenName')[]
  readonly mandates: readonly Mandate[]
}

/** Who lives where and where letters go, on the day of the file. Newest first in the history. */
export type AddressesInFile = {
  readonly residence?: Address
  readonly elected?: Address
  readonly history: readonly Address[]
}

/** One round of one procedure. */
export type ProcedureInFile = {
  readonly id: ProcedureId
  /** An id of the catalogue of procedures. */
  readonly kind: string
  readonly title: string
  /** 1 for the first; a round that follows another counts on. */
  readonly round: number
  readonly follows?: ProcedureId
  readonly persons: readonly PersonId[]
  readonly stage: ProcedureStage
  readonly ended?: { readonly why: string }
  /** Oldest first; withdrawn entries are not among them. */
  readonly entries: readonly CaseEntry[]
  /** The day whose law is applied: that of the filing, or that of the file while nothing is filed. */
  readonly lawOn: LocalDate
  /** Absent: no rules of this procedure are kept, or none were in force on that day. */
  readonly assessed?: Assessed
  /** Every fact that the law asks for, in its order, with what is known of it. */
  readonly facts: readonly FactInFile[]
  /** Whom those of one person are about. */
  readonly applicant?: PersonId
  /** What the law asks of each of the others; what was stated of the whole case counts for them too. */
  readonly personal: readonly { readonly person: PersonId; readonly facts: readonly FactInFile[] }[]
  /** What is not known and can still change something, in the order in which to ask. */
  readonly missing: readonly MissingFact[]
  readonly notices: readonly SaidNotice[]
  readonly conclusions: readonly Conclusion[]
  /** People of whom something else was stated than of the applicant: each comes out for themselves. */
  readonly others: readonly { readonly person: PersonId; readonly assessed: Assessed }[]
}

/** Where a round stands, as its dated entries tell. */
export type ProcedureStage =
  | 'preparation'
  | 'filed'
  | 'received'
  | 'decided'
  | 'under-remedy'
  | 'annulled'
  | 'judged'
  | 'granted'
  | 'ended'

/** A fact that the law asks for. */
export type FactInFile = SaidQuestion & {
  readonly about: 'case' | 'person'
  readonly value?: FactValue
  /** The value in words. */
  readonly said?: string
  /** Absent: nobody stated it. `derived`: it follows from something else that the case records. */
  readonly from?:
    | ({ readonly kind: 'stated'; readonly recordedBy: AccountId } & Statement & {
          /** What was stated before and replaced, newest first. */
          readonly earlier: readonly (Statement & { readonly said: string })[]
        })
    | { readonly kind: 'derived'; readonly of: 'arguments' | 'entries' | 'people' | 'addresses' }
  readonly provedBy: readonly ExhibitId[]
}

/** Who stated something, and when. */
type Statement = { readonly by: StatedBy; readonly on: LocalDate }

/** A fact to ask, and whether it can change a finding or only raise a remark. */
export type MissingFact = SaidQuestion & { readonly decides: boolean }
