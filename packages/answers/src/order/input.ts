import { decisions } from '@sejour/law/decisions'
import { actes, demandesPendantes } from '@sejour/law/eloignement'
import { knownOrNot, list, object, unknownable } from '../input/compound.ts'
import { localDate, option, whole } from '../input/plain.ts'
import type { ValueOf } from '../input/schema.ts'
import { NOTIFICATION_MODES } from '../limit/input.ts'

/** Grounds for a short term, or none: the points of art. 74/14 § 3, and the urgency of art. 44ter. */
export const GROUNDS = ['1°', '2°', '3°', '5°', '6°', 'urgency'] as const

export type Ground = (typeof GROUNDS)[number]

/** The appeals of which a person may say that they are under way. */
export const APPEALS = [
  'annulment',
  'ordinary-suspension',
  'extreme-urgency',
  'full-jurisdiction',
] as const

/** Why somebody asks that a ban be lifted. */
export const MOTIVES = ['humanitarian', 'work', 'study'] as const

const decisionId = option(decisions.map(({ id }) => id))

const pendingRequest = object({
  kind: option(demandesPendantes.map(({ id }) => id)),
  filedOn: unknownable(localDate),
  /** Filed before the order; read from the two days where both are known. */
  beforeOrder: knownOrNot,
  /** A paper lets the person stay while the request is examined. */
  provisionalPaper: knownOrNot,
  /** A later request for protection, after a first one that was refused. */
  subsequent: knownOrNot,
})

const appeal = object({
  kind: option(APPEALS),
  filedOn: unknownable(localDate),
  /** What is attacked; absent: the order itself. */
  againstListedDecision: unknownable(decisionId),
  /** When that decision was notified; absent: the day of the refusal or of the order, if it is that one. */
  notifiedOn: unknownable(localDate),
  /** When the appeal was rejected. Absent: it is still under way. */
  rejectedOn: unknownable(localDate),
})

const entryBan = object({
  years: unknownable(whole({ least: 1, most: 50 })),
  notifiedOn: unknownable(localDate),
  /** Whether the person has left since. */
  left: knownOrNot,
  departedOn: unknownable(localDate),
  motive: unknownable(option(MOTIVES)),
  liftingFiledOn: unknownable(localDate),
})

/** What is asked of an order to leave. Null and absent mean unknown. */
export const orderInput = object({
  document: unknownable(option(actes.map(({ id }) => id))),
  notification: object({
    by: unknownable(option(NOTIFICATION_MODES)),
    on: unknownable(localDate),
  }),
  /** The day on which one looks. */
  on: unknownable(localDate),
  /** The term as printed, in days; 0: the paper gives none. */
  termDays: unknownable(whole({ least: 0, most: 366 })),
  /** The last day to leave, as printed. */
  leaveBy: unknownable(localDate),
  /** Entitled to a short stay only (art. 6), at the time of the order. */
  shortStay: knownOrNot,
  unionCitizenOrFamily: knownOrNot,
  otherFamilyMember47_1: knownOrNot,
  nationalSecurity: knownOrNot,
  detained: knownOrNot,
  /** As printed; an empty list: the paper names none. */
  grounds: unknownable(list(option(GROUNDS), { most: GROUNDS.length })),
  earlierOrderNotExecuted: knownOrNot,
  fraud: knownOrNot,
  pending: unknownable(list(pendingRequest, { most: 20 })),
  /** A refusal or another decision received with the order. */
  refusal: unknownable(object({ decision: decisionId, notifiedOn: unknownable(localDate) })),
  appeal: unknownable(appeal),
  entryBan: unknownable(entryBan),
})

export type OrderInput = ValueOf<typeof orderInput>
