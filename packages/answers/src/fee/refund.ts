import { remboursements, type Remboursement } from '@sejour/law/redevance'
import type { Charge } from './payment.ts'
import type { FeeFacts, FeePayment } from './facts.ts'
import type { Tariff } from './tariff.ts'

/** Whether money can be asked back. `see`: it depends on a text or an amount to be checked. */
export type Refund = {
  readonly refundable: 'no' | 'yes' | 'see'
  /** Paid above what is due, or without being due. Cents. */
  readonly excessCents: number
  /** Payments touched by an annulment. */
  readonly annulled: readonly Remboursement['extent'][]
}

/** What of the payments can be asked back, apart from a refusal, which gives nothing back. */
export function refundOf(charges: readonly Charge[], facts: FeeFacts, tariff: Tariff): Refund {
  const excessCents = charges.reduce((total, charge) => total + excessOf(charge, tariff), 0)
  const annulled = remboursements
    .filter((window) => facts.payments.some((payment) => isWithin(payment, window)))
    .map(({ extent }) => extent)
  return { refundable: refundableOf(excessCents, annulled, tariff), excessCents, annulled }
}

function refundableOf(
  excessCents: number,
  annulled: readonly Remboursement['extent'][],
  tariff: Tariff,
): Refund['refundable'] {
  if (annulled.includes('full')) return 'yes'
  if (excessCents > 0) return tariff.doubt === undefined ? 'yes' : 'see'
  return annulled.length > 0 ? 'see' : 'no'
}

function excessOf(
  { dueCents, paidCents, status }: Charge,
  { cents, ceilingCents }: Tariff,
): number {
  if (status === 'not-due' || dueCents === 0) return paidCents
  return Math.max(0, paidCents - (ceilingCents ?? cents))
}

function isWithin({ paidOn, cents, proof }: FeePayment, { from, until }: Remboursement): boolean {
  return proof === true && cents > 0 && paidOn !== undefined && paidOn >= from && paidOn <= until
}
