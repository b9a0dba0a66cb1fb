import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import { knownOrNot, object, unknownable } from '../input/compound.ts'
import { localDate, option, whole } from '../input/plain.ts'
import type { ValueOf } from '../input/schema.ts'

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
export const limitInput = object({
  decision: unknownable(option(decisions.map(({ id }) => id))),
  remedy: unknownable(option(remedies.map(({ id }) => id))),
  notification: object({
    by: unknownable(option(NOTIFICATION_MODES)),
    on: unknownable(localDate),
  }),
  detained: knownOrNot,
  removalMeasure: unknownable(option(['none', 'first', 'further'])),
  otherFamilyMember47_1: knownOrNot,
  unionCitizenOrFamily: knownOrNot,
  nationalSecurity: knownOrNot,
  cgraGround: unknownable(option(['merits', 'accelerated', 'inadmissible', 'subsequent'])),
  heldAtApplication: knownOrNot,
  decidedOn: unknownable(localDate),
  printedDays: unknownable(whole({ least: 1, most: 366 })),
  printedLastDay: unknownable(localDate),
  filedOn: unknownable(localDate),
})

export type LimitInput = ValueOf<typeof limitInput>
