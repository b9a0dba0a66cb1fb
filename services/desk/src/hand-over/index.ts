import type { CaseId } from '@sejour/cases'
import type { Actor } from '../actor.ts'
import type { DeskLang } from '../agenda/index.ts'
import type { Seen } from '../desk.ts'
import { acceptOffer } from './accept-offer.ts'
import { lookAtOffer, refuseOffer } from './answer-offer.ts'
import type { Accepted, Looked, MakeOffer, Offer, OfferRefusal } from './offer.ts'
import { type HandOverMeans, makeOffer, offersOf, withdrawOffer } from './offers.ts'

export { mayTake } from './answer-offer.ts'
export { handOverMigrations } from './migrations.ts'
export {
  type Accepted,
  type Agreement,
  AGREEMENTS,
  type Looked,
  type LookRefusal,
  type MakeOffer,
  type Offer,
  type OfferRefusal,
  type OfferState,
  type OfferSummary,
  type Told,
} from './offer.ts'
export type { HandOverMeans } from './offers.ts'
export { runningLimits } from './running-limits.ts'

/** A case changes counsel: one side offers it under a code, the other accepts it by that code. */
export type HandOverDesk = {
  /** The code is given this one time. */
  readonly make: (
    actor: Actor,
    asked: MakeOffer,
  ) => Promise<
    Seen<{ readonly code: string }> | { readonly refused: OfferRefusal; readonly about?: string }
  >
  readonly withdraw: (actor: Actor, offer: string) => Promise<Seen<boolean>>
  readonly of: (actor: Actor, caseId: CaseId) => Promise<Seen<readonly Offer[]>>
  readonly look: (
    actor: Actor,
    asked: { readonly code: string; readonly lang: DeskLang },
  ) => Promise<Looked>
  readonly refuse: (actor: Actor, code: string) => Promise<Looked | { readonly done: true }>
  /** `version`: of the case, as the summary gave it. */
  readonly accept: (
    actor: Actor,
    asked: { readonly code: string; readonly version: number },
  ) => Promise<Accepted>
}

export function handOverDesk(means: HandOverMeans): HandOverDesk {
  return {
    make: (actor, asked) => makeOffer(means, actor, asked),
    withdraw: (actor, offer) => withdrawOffer(means, actor, offer),
    of: (actor, caseId) => offersOf(means, actor, caseId),
    look: (actor, asked) => lookAtOffer(means, actor, asked),
    refuse: (actor, code) => refuseOffer(means, actor, code),
    accept: (actor, asked) => acceptOffer(means, actor, asked),
  }
}
