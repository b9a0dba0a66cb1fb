import { localDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { article } from '../texts/loi-1980-12-15.ts'
import { REGIME_FROM } from '../recours/index.ts'
import type { Listed } from './decision.ts'

const list = (point?: string) =>
  article('39/79', { paragraph: '§ 1er', subparagraph: 2, ...(point ? { point } : {}) })

const since = (value: Listed, point?: string): Dated<Listed> => [
  { from: REGIME_FROM.A, value, source: list(point) },
]

/** Not on the list of art. 39/79: the appeal stops nothing. */
export const notListed: Dated<Listed> = since('not-listed')

/** On the list of art. 39/79, at the point named. */
export const listedAt = (point: string): Dated<Listed> => since('listed', point)

/** Point 1° and 3°: only while the family member's sponsor keeps a regular stay. */
export const listedIfSponsorStays = (point: '1°' | '3°'): Dated<Listed> =>
  since('conditional', point)

/** Foreign students were on the list until 5 September 2021. */
export const listedUntilStudentsLeft: Dated<Listed> = [
  { from: REGIME_FROM.A, value: 'listed', source: list('9°') },
  { from: localDate('2021-09-06'), value: 'not-listed', source: list('9°') },
]

/**
 * From this day on an appeal stops no removal where the decision rests on compelling reasons of
 * national security.
 */
export const nationalSecurityException = {
  from: localDate('2017-04-29'),
  source: article('39/79', { paragraph: '§ 3' }),
} as const
