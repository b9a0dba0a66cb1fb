import type {
  Address,
  Argument,
  CaseEntry,
  CaseId,
  CaseParcel,
  CaseState,
  Command,
  Entry,
  EntryId,
  Exhibit,
  Json,
  Mandate,
  ParcelItem,
  Person,
  ProcedureId,
  RefusalCode,
} from '@sejour/cases'
import type { LocalDate } from '@sejour/calendar'
import type { Store } from '@sejour/store'
import type { Desk } from '../desk.ts'

/** What a parcel is for. */
export const PARCEL_KINDS = [
  'request',
  'transmission',
  'decision',
  'supplement',
  'notification-report',
  'return',
] as const

export type ParcelKind = (typeof PARCEL_KINDS)[number]

/** A procedure as it travels: without what only its organisation did with it. */
export type PackedProcedure = {
  readonly id: ProcedureId
  readonly kind: string
  readonly persons?: readonly string[]
  readonly follows?: ProcedureId
}

/** An entry, with the ids under which it was recorded before it was corrected. */
export type PackedEntry = { readonly entry: Entry; readonly was: readonly EntryId[] }

/** Everything that is in a parcel, as it is sealed while nobody took it in. */
export type ParcelContents = {
  readonly title: string
  readonly language: CaseState['language']
  readonly message?: string
  readonly persons: readonly Person[]
  readonly addresses: readonly Address[]
  readonly mandates: readonly Mandate[]
  /** Earlier rounds first; the last one is what the parcel is about. */
  readonly procedures: readonly PackedProcedure[]
  readonly arguments: readonly Argument[]
  readonly exhibits: readonly Exhibit[]
  readonly entries: readonly PackedEntry[]
}

/** Acts go as pieces: `titles` names what the list shows, `name` stands for the organisation. */
export type ParcelMeans = {
  readonly store: Pick<Store, 'cases' | 'database' | 'files' | 'organisations' | 'reads' | 'seals'>
  readonly desk: Pick<Desk, 'perform' | 'performAll'>
  /** How parcels are read, for the log of the sender; absent: at the desk. */
  readonly way?: 'desk' | 'api'
  readonly now: () => string
  readonly today: () => LocalDate
  readonly lawVersion: string
  /** The name of an organisation. */
  readonly nameOf: (organisation: string) => Promise<string>
  /** Communes and offices that work here. */
  readonly publicBodies: () => Promise<readonly Receiver[]>
  /** What a list calls an entry, in the language of the case. */
  readonly sayEntry: (entry: CaseEntry, lang: CaseState['language']) => string
}

/** Somebody to whom a parcel can be sent. */
export type Receiver = {
  readonly id: string
  readonly name: string
  readonly kind: 'commune' | 'office' | 'follower'
}

/** `parcel`: an id made by the caller; sent twice, it is one parcel. */
export type SendParcel = {
  readonly parcel: string
  readonly caseId: CaseId
  readonly commandId: string
  /** An organisation of the house, or the name of one that gets it on paper. */
  readonly to: string | { readonly name: string }
  readonly kind: ParcelKind
  readonly procedure: ProcedureId
  readonly exhibits: readonly string[]
  readonly acts: readonly string[]
  /** Besides what everybody who follows the file is told. */
  readonly entries: readonly string[]
  /** Titles of papers that go along without being kept here. */
  readonly papers?: readonly string[]
  /** With their words: what the authority must answer. */
  readonly withArguments?: boolean
  readonly message?: string
  /** Carried out in the same transaction, and before what goes along is packed: both, or none. */
  readonly commands?: readonly Command[]
}

/** Why nothing was sent, answered or received. */
export type ParcelRefusal =
  | RefusalCode
  /** What goes with the parcel does not follow where the file stands, or is still to come. */
  | 'not-in-order'
  | 'in-future'
  /** It would make a decision known before it is notified. */
  | 'decision-not-notified'
  | 'unknown-receiver'
  | 'own-organisation'
  /** The other side destroyed its file: it can only be reached on paper. */
  | 'receiver-forgot'
  | 'act-not-written'
  /** Nobody knows this parcel, or it is not for this organisation. */
  | 'no-such-parcel'
  | 'parcel-recalled'
  | 'parcel-refused'
  | 'parcel-forwarded'
  /** It was opened already: only the other side can say something now. */
  | 'parcel-opened'
  /** The sender destroyed its file before anybody took the parcel in. */
  | 'parcel-gone'
  /** It can still be opened: it is answered, not put away. */
  | 'parcel-waits'
  | 'case-busy'

type NotDone =
  | { readonly refused: ParcelRefusal; readonly about?: string }
  | { readonly forbidden: true }
  | { readonly notFound: true }

/** `followed`: it went to the counsel who took the case over, under this name. */
export type SentParcel =
  | { readonly sent: string; readonly followed?: true; readonly repeated?: true }
  | NotDone

/** What answering a parcel did; `repeated`: the same answer had been given before. */
export type Settled = { readonly done: true; readonly repeated?: true } | NotDone

/** What is said otherwise here than in a parcel; `here` and `there` as they are kept. */
export type Difference = {
  /** `person:…:birthDate`: what the receiver ticks to take the other side’s word. */
  readonly key: string
  readonly about: 'person' | 'address' | 'mandate' | 'exhibit' | 'argument' | 'entry'
  readonly id: string
  readonly name: string
  readonly field: string
  readonly here: Json
  readonly there: Json
}

/** What could not be taken in, and why. */
export type LeftOut = { readonly id: string; readonly name: string; readonly why: string }

/** `seen`: the version of the receiver’s own case on which the choices were made; 0 for a new one. */
export type ReceiveParcel = {
  readonly parcel: string
  readonly commandId: string
  readonly seen?: number
  /** Keys of differences in which the other side is believed. */
  readonly take?: readonly string[]
  /** The number under which it is kept here. */
  readonly reference?: string
}

/** What receiving did: the case it is kept in, or the differences to choose between. */
export type ReceivedParcel =
  | { readonly received: CaseId; readonly leftOut: readonly LeftOut[]; readonly repeated?: true }
  | { readonly differences: readonly Difference[]; readonly version: number }
  | NotDone

/** A line of the inbox. */
export type Waiting = {
  readonly id: string
  readonly caseId: CaseId
  readonly kind: ParcelKind | 'news'
  readonly from: string
  readonly sentAt: string
  /** Whose file it is; absent when the sender destroyed it. */
  readonly title?: string
  readonly isOpened: boolean
  /** How it came here: the organisations to which it had been sent before. */
  readonly via: readonly string[]
}

/** What is in a parcel that waits, before anybody decides. */
export type LookedAt =
  | {
      readonly seen: {
        readonly waiting: Waiting
        readonly contents: ParcelContents
        /** As the sender made the list; an act comes as a piece. */
        readonly list: readonly ParcelItem[]
        /** To whom it can be sent on. */
        readonly onward: readonly Receiver[]
        /** Of news alone: what happened elsewhere and could not be written here. */
        readonly news: readonly ToldEvent[]
        /** Whether a case stands here already. */
        readonly isKnown: boolean
        readonly differences: readonly Difference[]
        readonly leftOut: readonly LeftOut[]
        readonly version: number
      }
    }
  | NotDone

/** A parcel of a case, as its tab shows it. */
export type ParcelOfCase = {
  readonly parcel: CaseParcel
  /** Nobody answered, and nobody opened it: it can be recalled. */
  readonly mayRecall: boolean
  readonly openedAt?: string
}

/** Something that happened to an entry and that everybody who follows the file learns. */
export type ToldEvent =
  | { readonly type: 'entry-recorded'; readonly entry: Entry; readonly replaces?: EntryId }
  | { readonly type: 'entry-withdrawn'; readonly entry: EntryId; readonly why: string }
