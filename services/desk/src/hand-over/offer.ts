import type { LocalDate } from '@sejour/calendar'
import type { CaseId } from '@sejour/cases'
import type { AgendaItem } from '../agenda/index.ts'

/** How the person said that another counsel may go on. */
export const AGREEMENTS = ['written', 'spoken'] as const
export type Agreement = { readonly on: LocalDate; readonly how: (typeof AGREEMENTS)[number] }

/** What the one who leaves says to the one who comes. */
export type Told = {
  readonly statement: string
  /** Ids of the limits that ran and were said to run. */
  readonly limits: readonly string[]
  /** Ids of the mandates that end with the hand-over. */
  readonly mandates: readonly string[]
  readonly agreed: Agreement
}

/** `offer`: an id made by the caller; sent twice, it is one offer, with the code shown last. */
export type MakeOffer = Told & {
  readonly offer: string
  readonly caseId: CaseId
  /** The last day on which it can be accepted. */
  readonly until: LocalDate
}

export type OfferRefusal =
  | 'blank'
  | 'case-closed'
  | 'case-handed-over'
  /** A limit runs that was not ticked as told; `about` is its id. */
  | 'limit-untold'
  | 'offer-exists'
  | 'until-past'
  | 'agreed-later'

/** `expired`: its last day went by and nobody answered. */
export type OfferState = 'open' | 'accepting' | 'accepted' | 'refused' | 'withdrawn' | 'expired'

/** An offer as both sides see it. */
export type Offer = {
  readonly id: string
  readonly caseId: CaseId
  readonly state: OfferState
  /** Whether this organisation made it; otherwise it answered it. */
  readonly isOurs: boolean
  readonly offeredAt: string
  readonly until: LocalDate
  readonly settledAt?: string
  /** Absent on the side that answered, and where the case is forgotten. */
  readonly told?: Told
  /** Name of the other organisation, once it answered. */
  readonly other?: string
  /** What both sides have in common: the hash of the last event, and its number. */
  readonly proof?: { readonly version: number; readonly head: string }
}

/** What whoever has the code sees before deciding; not the file. */
export type OfferSummary = {
  readonly from: string
  readonly title: string
  readonly people: number
  readonly procedures: readonly { readonly title: string; readonly round: number }[]
  readonly limits: readonly {
    readonly item: AgendaItem
    /** False: it began to run after the offer was made. */
    readonly wasTold: boolean
  }[]
  readonly statement: string
  readonly agreed: Agreement
  readonly offeredAt: string
  readonly until: LocalDate
  /** Of the case: what is accepted is what was seen. */
  readonly version: number
}

export type LookRefusal =
  /** Nobody made an offer under this code, or somebody else has it. */
  | 'wrong-code'
  | 'own-offer'
  | 'offer-expired'
  | 'offer-withdrawn'
  | 'offer-refused'
  /** The case left by another way, or is forgotten. */
  | 'offer-gone'

export type Looked =
  | { readonly seen: OfferSummary }
  /** This organisation accepted it already. */
  | { readonly accepted: CaseId }
  | { readonly refused: LookRefusal }
  | { readonly refused: 'too-many'; readonly retryAt: string }
  | { readonly forbidden: true }

export type Accepted =
  | { readonly accepted: CaseId; readonly repeated?: true }
  /** The case is no longer what was seen: look again. */
  | { readonly changed: true }
  /** `cannot-travel`: this organisation keeps another history under the same id. */
  | { readonly refused: LookRefusal | 'cannot-travel' | 'case-closed' }
  | { readonly refused: 'too-many'; readonly retryAt: string }
  | { readonly forbidden: true }
