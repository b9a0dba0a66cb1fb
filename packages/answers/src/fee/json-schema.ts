import { jsonSchema } from '../json-schema/input-schema.ts'
import {
  day,
  described,
  listOf,
  oneOf,
  orNull,
  record,
  text,
  whole,
  type JsonSchema,
} from '../json-schema/json-schema.ts'
import { certainty } from '../json-schema/source.ts'
import { feeInput } from './input.ts'
import type { FeeAnswer } from './output.ts'

/** What is asked of a fee. */
export const feeInputSchema = jsonSchema(feeInput, {
  ground: 'The kind of request.',
  filedOn: 'The day on which it is filed.',
  persons: 'Everybody the request is for.',
  'persons.id': 'A name of your choice, to tell persons apart.',
  'persons.birthDate': 'Whoever is under 18 on the filing day pays nothing.',
  'persons.exemption': 'The exemption that the person claims and proves.',
  couples: 'Pairs of spouses or registered partners, by the names of the persons.',
  sameBasisFiledTogether: 'Whether all ask on one ground, at one time.',
  payments: 'What was paid, payment by payment.',
  'payments.for': 'The person whose name it carries. Not needed when there is one person.',
  'payments.cents': 'The amount in whole cents.',
  'payments.paidOn': 'The day of payment.',
  'payments.proof': 'Whether its proof is in the file.',
  topUpNotifiedOn: 'The day on which the annexe 43, which asks for the balance, was notified.',
  on: 'The day on which one looks.',
})

const status = oneOf('not-due', 'paid', 'partial', 'unpaid', 'amount-unconfirmed')

/** What a fee comes to, given the schema of a source. */
export function feeAnswerSchema(source: JsonSchema): JsonSchema {
  const sources = listOf(source)
  return record<FeeAnswer>({
    dueCents: whole,
    perPerson: listOf(
      record<FeeAnswer['perPerson'][number]>({
        id: text,
        dueCents: whole,
        why: text,
        source,
        sources,
        status: described('Of the fee that covers this person.', status),
        paidCents: whole,
      }),
    ),
    paidCents: whole,
    status,
    consequence: orNull(
      record<NonNullable<FeeAnswer['consequence']>>({
        document: oneOf('annexe-42', 'annexe-43'),
        lastDay: described('Null when it does not run yet.', orNull(day)),
        safeLastDay: described('The last working day up to lastDay.', orNull(day)),
        sources,
      }),
    ),
    refundable: oneOf('no', 'yes', 'see'),
    tariff: record<FeeAnswer['tariff']>({
      cents: whole,
      from: day,
      until: orNull(day),
      certainty,
      source,
      sources,
      safeCents: described('What no reading contradicts; null when nobody knows.', orNull(whole)),
    }),
    notes: listOf(text),
  })
}
