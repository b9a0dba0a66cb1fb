import { addDays, countTimeLimit, type LocalDate } from '@sejour/calendar'
import { valueOn } from '@sejour/engine/cite'
import { motifs, paiementPartiel, tolerances } from '@sejour/law/redevance'
import type { Due } from './dues.ts'
import type { FeeFacts, FeePayment } from './facts.ts'
import { isFree, type Tariff } from './tariff.ts'

export type FeeStatus = 'not-due' | 'paid' | 'partial' | 'unpaid' | 'amount-unconfirmed'

/** One fee, what was paid of it, and where that leaves it. Cents. */
export type Charge = {
  readonly payer: string
  readonly dueCents: number
  /** Proven and paid in time: before the filing, or within the limit for the balance. */
  readonly paidCents: number
  readonly status: FeeStatus
  /** The amount before the indexation was enough that year. */
  readonly isTolerated: boolean
  /** What was paid after the filing made the fee complete. */
  readonly isToppedUp: boolean
  /** The limit for the balance has passed without it. */
  readonly isForfeited: boolean
}

/** Where each fee stands. Persons who owe nothing have a charge of their own, of nothing. */
export function chargesOf(
  dues: readonly Due[],
  facts: FeeFacts,
  tariff: Tariff,
): readonly Charge[] {
  return dues
    .filter(({ person, payer }) => person === payer)
    .map((due) => {
      const members = dues.filter(({ payer }) => payer === due.person).map(({ person }) => person)
      const payments = facts.payments.filter((payment) => members.includes(payment.for))
      return chargeOf(due, payments, { facts, tariff })
    })
}

/** The last day for the balance, the day of notification not counted. Absent while not notified. */
export function topUpLastDay({ topUpNotifiedOn }: FeeFacts): LocalDate | undefined {
  return (
    topUpNotifiedOn &&
    countTimeLimit(paiementPartiel.limit, { kind: 'day-after', of: topUpNotifiedOn }).lastDay
  )
}

/** Paid on the filing day at the latest, and proven. */
export function countsAtFiling({ paidOn, proof }: FeePayment, filedOn: LocalDate): boolean {
  return proof === true && paidOn !== undefined && paidOn <= filedOn
}

type Request = { readonly facts: FeeFacts; readonly tariff: Tariff }

function chargeOf(due: Due, payments: readonly FeePayment[], request: Request): Charge {
  const { facts, tariff } = request
  const inTime = payments.filter((payment) => countsAtFiling(payment, facts.filedOn))
  const atFiling = sum(inTime)
  const charge: Charge = {
    payer: due.person,
    dueCents: due.cents,
    paidCents: atFiling,
    status: due.cents === 0 ? 'not-due' : statusOf(atFiling, tariff),
    isTolerated: false,
    isToppedUp: false,
    isForfeited: false,
  }
  const falls = charge.status === 'partial' || charge.status === 'amount-unconfirmed'
  if (falls && isTolerated(inTime, request)) {
    return { ...charge, status: 'paid', isTolerated: true }
  }
  return charge.status === 'partial' ? toppedUp(charge, payments, request) : charge
}

function toppedUp(charge: Charge, payments: readonly FeePayment[], request: Request): Charge {
  const { facts, tariff } = request
  const lastDay = topUpLastDay(facts)
  if (lastDay === undefined) return charge
  const balance = payments.filter(
    ({ paidOn, proof }) => proof === true && paidOn && paidOn > facts.filedOn && paidOn <= lastDay,
  )
  const paidCents = charge.paidCents + sum(balance)
  const status = statusOf(paidCents, tariff)
  return {
    ...charge,
    paidCents,
    status,
    isToppedUp: status !== 'partial',
    isForfeited: status === 'partial' && facts.on !== undefined && facts.on > lastDay,
  }
}

function statusOf(paidCents: number, { floorCents, ceilingCents }: Tariff): FeeStatus {
  if (paidCents === 0) return 'unpaid'
  if (ceilingCents !== undefined && paidCents >= ceilingCents) return 'paid'
  return paidCents >= floorCents ? 'amount-unconfirmed' : 'partial'
}

function isTolerated(inTime: readonly FeePayment[], { facts, tariff }: Request): boolean {
  if (isFree(facts.ground)) return false
  const tolerance = tolerances.find(({ indexedOn }) => indexedOn === tariff.from)
  if (!tolerance) return false
  const { filedUntil, paidUntil } = tolerance
  if (filedUntil && facts.filedOn > filedUntil) return false
  const before = valueOn(addDays(tariff.from, -1), motifs[facts.ground].tariff)
  const taken = inTime.filter(({ paidOn }) => !paidUntil || (paidOn && paidOn <= paidUntil))
  return sum(taken) >= before
}

const sum = (payments: readonly FeePayment[]) =>
  payments.reduce((total, { cents }) => total + cents, 0)
