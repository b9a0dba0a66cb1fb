import * as z from 'zod/mini'
import { localDate } from '../input/index.ts'
import { certainty, saidSource } from './source-schema.ts'

const status = z.enum(['not-due', 'paid', 'partial', 'unpaid', 'amount-unconfirmed'])

/** What is due, what was paid and what follows. Cents; a null day means that there is none yet. */
export const feeOutput = z.object({
  dueCents: z.int(),
  perPerson: z.array(
    z.object({
      id: z.string(),
      dueCents: z.int(),
      why: z.string(),
      source: saidSource,
      sources: z.array(saidSource),
      /** Of the fee that covers this person. */
      status,
      paidCents: z.int(),
    }),
  ),
  paidCents: z.int(),
  status,
  consequence: z.nullable(
    z.object({
      document: z.enum(['annexe-42', 'annexe-43']),
      lastDay: z.nullable(localDate),
      /** The last working day up to `lastDay`. */
      safeLastDay: z.nullable(localDate),
      sources: z.array(saidSource),
    }),
  ),
  refundable: z.enum(['no', 'yes', 'see']),
  tariff: z.object({
    cents: z.int(),
    from: localDate,
    until: z.nullable(localDate),
    certainty,
    source: saidSource,
    sources: z.array(saidSource),
    /** What no reading contradicts. Null when nobody knows it. */
    safeCents: z.nullable(z.int()),
  }),
  notes: z.array(z.string()),
})

export type FeeAnswer = z.infer<typeof feeOutput>
