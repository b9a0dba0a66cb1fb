import { day, described, listOf, oneOf, orNull, record, ref, text, whole } from './json-schema.ts'

const status = oneOf('not-due', 'paid', 'partial', 'unpaid', 'amount-unconfirmed')
const sources = listOf(ref('Source'))

/** The answer about a fee. */
export const feeAnswer = record({
  dueCents: whole,
  perPerson: listOf(
    record({
      id: text,
      dueCents: whole,
      why: text,
      source: ref('Source'),
      sources,
      status: described('Of the fee that covers this person.', status),
      paidCents: whole,
    }),
  ),
  paidCents: whole,
  status,
  consequence: orNull(
    record({
      document: oneOf('annexe-42', 'annexe-43'),
      lastDay: orNull(day),
      safeLastDay: described('The last working day up to `lastDay`.', orNull(day)),
      sources,
    }),
  ),
  refundable: oneOf('no', 'yes', 'see'),
  tariff: record({
    cents: whole,
    from: day,
    until: orNull(day),
    certainty: oneOf('high', 'medium', 'low', 'unverified'),
    source: ref('Source'),
    sources,
    safeCents: described('What no reading contradicts; null when nobody knows it.', orNull(whole)),
  }),
  notes: listOf(text),
})
