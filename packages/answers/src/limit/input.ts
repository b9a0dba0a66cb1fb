import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import * as z from 'zod/mini'
import { knownOrNot, localDate } from '../input/index.ts'

/** The ways in which a paper reaches a person, in the order in which they are offered. */
export const NOTIFICATION_MODES = [
  'hand',
  'refused',
  'registered-receipt',
  'registered',
  'post',
  'fax',
  'electronic',
  'unknown',
] as const

/** What a caller sends. Null and absent both mean unknown. */
export const limitInput = z.strictObject({
  decision: z.nullish(z.enum(decisions.map(({ id }) => id))),
  remedy: z.nullish(z.enum(remedies.map(({ id }) => id))),
  notification: z.strictObject({
    by: z.nullish(z.enum(NOTIFICATION_MODES)),
    on: z.nullish(localDate),
  }),
  detained: knownOrNot,
  removalMeasure: z.nullish(z.enum(['none', 'first', 'further'])),
  otherFamilyMember47_1: knownOrNot,
  unionCitizenOrFamily: knownOrNot,
  nationalSecurity: knownOrNot,
  cgraGround: z.nullish(z.enum(['merits', 'accelerated', 'inadmissible', 'subsequent'])),
  heldAtApplication: knownOrNot,
  decidedOn: z.nullish(localDate),
  printedDays: z.nullish(z.int().check(z.gte(1), z.lte(366))),
  printedLastDay: z.nullish(localDate),
  filedOn: z.nullish(localDate),
})

export type LimitInput = z.infer<typeof limitInput>
