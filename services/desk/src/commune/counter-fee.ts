import { answerFee, type FeeAnswer, feeWordingFr, feeWordingNl } from '@sejour/answers/fee'
import type { LocalDate } from '@sejour/calendar'
import type { CasePerson, PersonId } from '@sejour/cases'
import { motifs } from '@sejour/law/redevance'

const WORDING = { fr: feeWordingFr, nl: feeWordingNl }

/** What somebody paid with proof by the day of the request, and the exemption that was proved. */
export type PaidBy = {
  readonly person: PersonId
  readonly cents: number
  /** An id of the catalogue of exemptions. */
  readonly exemption?: string
}

/** What the counter knows of a request and of what was paid for it. */
export type FeeAsked = {
  /** An id of the catalogue of procedures. */
  readonly kind: string
  readonly filedOn: LocalDate
  readonly people: readonly Pick<CasePerson, 'id' | 'birthDate' | 'relation'>[]
  readonly paid: readonly PaidBy[]
  /** Spouses or registered partners who ask together on one basis owe one fee. */
  readonly couplePaysOnce?: boolean
  readonly lang: 'fr' | 'nl'
}

/** What each person owes on the day of the request. Nothing: no fee is known for such a request. */
export function feeOf(asked: FeeAsked): FeeAnswer | undefined {
  const { kind, filedOn, people, paid, couplePaysOnce = false, lang } = asked
  if (!Object.hasOwn(motifs, kind) || people.length === 0) return undefined
  const couple = people.filter(({ relation }) => relation === 'applicant' || relation === 'partner')
  const [one, other] = couple
  const answered = answerFee(
    {
      ground: kind,
      filedOn,
      persons: people.map(({ id, birthDate }) => ({
        id,
        birthDate,
        exemption: paid.find(({ person }) => person === id)?.exemption,
      })),
      payments: paid
        .filter(({ cents }) => cents > 0)
        .map(({ person, cents }) => ({ for: person, cents, paidOn: filedOn, proof: true })),
      ...(couplePaysOnce &&
        one &&
        other && { couples: [[one.id, other.id]], sameBasisFiledTogether: true }),
    },
    WORDING[lang],
  )
  return answered.ok ? answered.value : undefined
}

/** What the check of a fee comes to. */
export type FeeResult = 'paid' | 'partial' | 'missing' | 'exempt'

/** An act that has to be written for somebody after the check. */
export type FeeAct = { readonly template: 'annexe-42' | 'annexe-43'; readonly person: PersonId }

/**
 * What follows for the request. Each person’s request falls by itself: where some paid and others
 * did not, or where no text confirms the amount, nothing is concluded and somebody has to say.
 */
export function resultOf({
  perPerson,
}: Pick<FeeAnswer, 'perPerson'>): FeeResult | 'mixed' | 'unconfirmed' {
  const owing = perPerson.filter(({ dueCents }) => dueCents > 0)
  const statuses = [...new Set(owing.map(({ status }) => status))]
  if (statuses.includes('amount-unconfirmed')) return 'unconfirmed'
  const [status] = statuses
  if (status === undefined) return 'exempt'
  if (statuses.length > 1) return 'mixed'
  if (status === 'paid') return 'paid'
  return status === 'partial' ? 'partial' : 'missing'
}

/** Where some paid and others did not, each goes on alone: a result, and for whom it is. */
export function resultsApart({ perPerson }: Pick<FeeAnswer, 'perPerson'>): readonly {
  readonly result: FeeResult
  readonly persons: readonly PersonId[]
}[] {
  const results = Map.groupBy(perPerson, ({ dueCents, status }): FeeResult => {
    // Whoever owes nothing is as free to go on as whoever paid.
    if (dueCents === 0 || status === 'paid') return 'paid'
    return status === 'partial' ? 'partial' : 'missing'
  })
  return [...results].map(([result, people]) => ({ result, persons: people.map(({ id }) => id) }))
}

/** Whoever has not paid gets annexe 42, whoever paid in part annexe 43. */
export function feeActs({ perPerson }: Pick<FeeAnswer, 'perPerson'>): readonly FeeAct[] {
  return perPerson.flatMap(({ id, dueCents, status }): readonly FeeAct[] => {
    if (dueCents === 0) return []
    if (status === 'unpaid') return [{ template: 'annexe-42', person: id }]
    return status === 'partial' ? [{ template: 'annexe-43', person: id }] : []
  })
}
