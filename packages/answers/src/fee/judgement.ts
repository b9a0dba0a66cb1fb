import type { LocalDate } from '@sejour/calendar'
import { duesOf, type Due } from './dues.ts'
import type { FeeFacts } from './facts.ts'
import { chargesOf, topUpLastDay, type Charge, type FeeStatus } from './payment.ts'
import { refundOf, type Refund } from './refund.ts'
import { tariffOn, type Tariff } from './tariff.ts'

/** The decision that an unpaid or a short payment brings. */
export type Consequence = {
  readonly document: 'annexe-42' | 'annexe-43'
  /** Last day to pay the balance and prove it. Absent: nothing to pay any more, or not notified. */
  readonly lastDay: LocalDate | undefined
}

/** What is due and where it stands, before any words. */
export type FeeJudgement = {
  readonly tariff: Tariff
  readonly dues: readonly Due[]
  readonly charges: readonly Charge[]
  readonly dueCents: number
  readonly paidCents: number
  readonly status: FeeStatus
  readonly consequence: Consequence | undefined
  readonly refund: Refund
}

/**
 * Judges a fee by the filing day. With several fees, the status is that of the worst one: each
 * request falls by itself.
 *
 * @law law of 15 December 1980, art. 1/1; royal decree of 8 October 1981, annexes 42 and 43
 * @throws NotInForce before the law of 1980
 */
export function judgeFee(facts: FeeFacts): FeeJudgement {
  const tariff = tariffOn(facts.ground, facts.filedOn)
  const dues = duesOf(facts, tariff)
  const charges = chargesOf(dues, facts, tariff)
  return {
    tariff,
    dues,
    charges,
    dueCents: dues.reduce((total, { cents }) => total + cents, 0),
    paidCents: charges.reduce((total, { paidCents }) => total + paidCents, 0),
    status: worstOf(charges),
    consequence: consequenceOf(charges, facts),
    refund: refundOf(charges, facts, tariff),
  }
}

const BY_GRAVITY = [
  'unpaid',
  'partial',
  'amount-unconfirmed',
  'paid',
] as const satisfies readonly FeeStatus[]

function worstOf(charges: readonly Charge[]): FeeStatus {
  const held = (status: FeeStatus) => charges.some((charge) => charge.status === status)
  return BY_GRAVITY.find(held) ?? 'not-due'
}

function consequenceOf(charges: readonly Charge[], facts: FeeFacts): Consequence | undefined {
  const falls = charges.some(({ status, isForfeited }) => status === 'unpaid' || isForfeited)
  if (falls) return { document: 'annexe-42', lastDay: undefined }
  const isPartial = charges.some(({ status }) => status === 'partial')
  return isPartial ? { document: 'annexe-43', lastDay: topUpLastDay(facts) } : undefined
}
