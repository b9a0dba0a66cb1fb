import type { Ground } from '@sejour/acts'
import type { LocalDate } from '@sejour/calendar'
import type { Entry, NotificationMode, PersonId } from '@sejour/cases'
import { extraMonth, type NoMonth } from './extra-month.ts'
import { groundsFor, type NoGround, statusOf } from './grounds-offered.ts'
import type { UnionRound } from './union-round.ts'

/** How an annex 20 was handed over, as the counter says it. */
export type Delivery = {
  readonly ground: Ground
  readonly on: LocalDate
  readonly by: NotificationMode
  readonly decidedOn?: LocalDate
  readonly persons?: readonly PersonId[]
  readonly month: boolean
  /** The days of an order to leave. Absent: none is given. */
  readonly orderDays?: number
  readonly newId: () => string
}

/** What a delivery leaves in the case, or why it may not be. */
export type Delivered20 =
  | { readonly entries: readonly Entry[] }
  | { readonly refused: NoMonth | NoGround | 'month-due' }

/**
 * What a delivery leaves in the case: the notification with what changes its limits, and the extra
 * month with the day that is counted from it. Nothing that the form would refuse is recorded.
 */
export function deliver20(round: UnionRound, delivery: Delivery, today: LocalDate): Delivered20 {
  const { ground, on, by, decidedOn, persons, month, orderDays, newId } = delivery
  const offered = groundsFor(round, on).find((one) => one.ground === ground)
  if (offered === undefined) return { refused: 'other-person' }
  if (offered.closed !== undefined) return { refused: offered.closed }
  const found = extraMonth({
    request: round.request,
    filedOn: round.filedOn,
    ground,
    withOrder: orderDays !== undefined,
    deliveredOn: on,
    today,
    givenBefore: round.decision?.monthUntil !== undefined,
  })
  if (month && 'refused' in found) return { refused: found.refused }
  // The first refusal of a citizen for want of proofs always leaves the month.
  if (!month && offered.basis === '51-1-1') return { refused: 'month-due' }
  const decision = newId()
  const common = { procedure: round.procedure.id, ...(persons && { persons }) }
  return {
    entries: [
      {
        ...common,
        kind: 'decision-notified',
        id: decision,
        decision: 'annexe-20',
        ...(decidedOn && { decidedOn }),
        notification: { by, on },
        circumstances: {
          otherFamilyMember47_1: statusOf(round) === 'other-family',
          unionCitizenOrFamily: true,
          // Whether an order is the first one, nobody said.
          ...(orderDays === undefined ? { removalMeasure: 'none' } : { termDays: orderDays }),
        },
      },
      ...(month && 'until' in found
        ? [
            {
              ...common,
              kind: 'step-taken' as const,
              id: newId(),
              step: 'extra-month-given',
              on,
              about: decision,
              details: { until: found.until },
            },
          ]
        : []),
    ],
  }
}
