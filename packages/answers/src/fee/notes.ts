import { addDays, isWorkingDay, type LocalDate } from '@sejour/calendar'
import {
  derogationFamiliale,
  redevanceObligatoire,
  type Remboursement,
} from '@sejour/law/redevance'
import { couplesShare } from './dues.ts'
import type { FeeFacts } from './facts.ts'
import type { FeeJudgement } from './judgement.ts'
import { countsAtFiling, topUpLastDay } from './payment.ts'

/** A remark beside the answer. Cents and days; the sentence stands in the wording. */
export type FeeNote =
  | { readonly kind: 'amount-unconfirmed'; readonly cents: number; readonly floorCents: number }
  | { readonly kind: 'amount-unknown'; readonly cents: number }
  | { readonly kind: 'amount-contradicted'; readonly cents: number; readonly otherCents: number }
  | { readonly kind: 'text-unread'; readonly readUntil: LocalDate }
  | { readonly kind: 'tolerated' }
  | { readonly kind: 'person-unpaid'; readonly person: string }
  | { readonly kind: 'person-partial'; readonly person: string; readonly missingCents: number }
  | { readonly kind: 'person-forfeited'; readonly person: string; readonly lastDay: LocalDate }
  | { readonly kind: 'topped-up'; readonly person: string }
  | { readonly kind: 'top-up-not-notified' }
  | { readonly kind: 'top-up-fixed'; readonly lastDay: LocalDate }
  | { readonly kind: 'top-up-safe-day'; readonly safeDay: LocalDate }
  | { readonly kind: 'payment-late'; readonly person: string; readonly paidOn: LocalDate }
  | { readonly kind: 'payment-unproven'; readonly person: string }
  | { readonly kind: 'payment-day-unknown'; readonly person: string }
  | { readonly kind: 'partner-not-listed'; readonly person: string }
  | { readonly kind: 'couple-before-derogation' }
  | { readonly kind: 'couple-basis-unknown' }
  | { readonly kind: 'couple-not-together' }
  | { readonly kind: 'couple-means' }
  | { readonly kind: 'excess'; readonly cents: number }
  | { readonly kind: 'annulled'; readonly extent: Remboursement['extent'] }
  | { readonly kind: 'private-school' }
  | { readonly kind: 'one-transfer-each' }
  | { readonly kind: 'not-refunded' }
  | { readonly kind: 'other-costs' }

/** Every remark on a judged fee: first on the amount, then on what was paid, last what always holds. */
export function notesOf(facts: FeeFacts, judgement: FeeJudgement): readonly FeeNote[] {
  return [
    ...amountNotes(judgement),
    ...readingNotes(facts),
    ...facts.unlistedPartners.map((person) => ({ kind: 'partner-not-listed', person }) as const),
    ...coupleNotes(facts, judgement),
    ...chargeNotes(facts, judgement),
    ...topUpNotes(facts, judgement),
    ...paymentNotes(facts),
    ...refundNotes(judgement),
    ...standingNotes(facts, judgement),
  ]
}

function amountNotes({ tariff, dueCents }: FeeJudgement): readonly FeeNote[] {
  const { cents, floorCents, ceilingCents } = tariff
  if (dueCents === 0) return []
  switch (tariff.doubt) {
    case 'unknown':
      return [{ kind: 'amount-unknown', cents }]
    case 'other-reading':
      return [{ kind: 'amount-contradicted', cents, otherCents: ceilingCents ?? cents }]
    case 'unconfirmed':
      return [{ kind: 'amount-unconfirmed', cents, floorCents }]
    case undefined:
      return []
  }
}

// The list of requests that cost a fee was rewritten after the text that was read.
function readingNotes({ filedOn }: FeeFacts): readonly FeeNote[] {
  const { readUntil } = redevanceObligatoire
  return readUntil && filedOn > readUntil ? [{ kind: 'text-unread', readUntil }] : []
}

function coupleNotes(facts: FeeFacts, { dues }: FeeJudgement): readonly FeeNote[] {
  const payers = dues.filter(({ cents }) => cents > 0).map(({ person }) => person)
  const pairs = facts.couples.filter((pair) => pair.every((id) => payers.includes(id)))
  const isPaidApart = pairs.length > 0 && !couplesShare(facts)
  const means: readonly FeeNote[] =
    payers.length > 1 || facts.couples.length > 0 ? [{ kind: 'couple-means' }] : []
  if (!isPaidApart) return means
  if (facts.filedOn < derogationFamiliale.from) return [{ kind: 'couple-before-derogation' }]
  const isUnknown = facts.sameBasisFiledTogether === undefined
  return [{ kind: isUnknown ? 'couple-basis-unknown' : 'couple-not-together' }, ...means]
}

function chargeNotes(facts: FeeFacts, { charges, tariff }: FeeJudgement): readonly FeeNote[] {
  const lastDay = topUpLastDay(facts)
  return charges.flatMap((charge): readonly FeeNote[] => {
    const { payer: person, paidCents, status } = charge
    if (charge.isTolerated) return [{ kind: 'tolerated' }]
    if (charge.isToppedUp) return [{ kind: 'topped-up', person }]
    if (charge.isForfeited && lastDay) return [{ kind: 'person-forfeited', person, lastDay }]
    if (status === 'unpaid') return [{ kind: 'person-unpaid', person }]
    const missingCents = (tariff.ceilingCents ?? tariff.cents) - paidCents
    return status === 'partial' ? [{ kind: 'person-partial', person, missingCents }] : []
  })
}

function topUpNotes(facts: FeeFacts, { consequence, charges }: FeeJudgement): readonly FeeNote[] {
  const isOpen = charges.some(({ status, isForfeited }) => status === 'partial' && !isForfeited)
  const lastDay = topUpLastDay(facts)
  if (!isOpen) return []
  if (!lastDay) return consequence ? [{ kind: 'top-up-not-notified' }] : []
  const safeDay = workingDayUpTo(lastDay)
  return [
    { kind: 'top-up-fixed', lastDay },
    ...(safeDay < lastDay ? [{ kind: 'top-up-safe-day', safeDay } as const] : []),
  ]
}

/** The day itself when it is a working day, otherwise the last one before it. */
export function workingDayUpTo(day: LocalDate): LocalDate {
  return isWorkingDay(day) ? day : workingDayUpTo(addDays(day, -1))
}

function paymentNotes({ payments, filedOn }: FeeFacts): readonly FeeNote[] {
  return payments.flatMap((payment): readonly FeeNote[] => {
    const { for: person, paidOn } = payment
    if (countsAtFiling(payment, filedOn)) return []
    if (payment.proof !== true) return [{ kind: 'payment-unproven', person }]
    if (paidOn === undefined) return [{ kind: 'payment-day-unknown', person }]
    return [{ kind: 'payment-late', person, paidOn }]
  })
}

function refundNotes({ refund }: FeeJudgement): readonly FeeNote[] {
  const excess: readonly FeeNote[] =
    refund.excessCents > 0 ? [{ kind: 'excess', cents: refund.excessCents }] : []
  return [...excess, ...refund.annulled.map((extent) => ({ kind: 'annulled', extent }) as const)]
}

function standingNotes(
  { ground }: FeeFacts,
  { dueCents, charges }: FeeJudgement,
): readonly FeeNote[] {
  if (dueCents === 0) return []
  const isSeveral = charges.filter((charge) => charge.dueCents > 0).length > 1
  return [
    ...(ground === 'student' ? [{ kind: 'private-school' } as const] : []),
    ...(isSeveral ? [{ kind: 'one-transfer-each' } as const] : []),
    { kind: 'not-refunded' },
    { kind: 'other-costs' },
  ]
}
