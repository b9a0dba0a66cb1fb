import type { Provision } from '@sejour/engine/cite'
import { agiiSejour, article } from '../texts/index.ts'
import type { Compte } from './periodes.ts'

/** How long one may be away while the years run. */
export type AbsencesAdmises = {
  /** Away for less than this on end, in months: nothing happens. */
  readonly freeUnder?: number
  /** Away for so many months on end, or longer: the count starts again. */
  readonly breaksFrom?: number
  /** Away for longer than so many months on end: the count starts again. */
  readonly breaksAfter?: number
  /** Most months away, added up: over the years that are counted, or in each year. */
  readonly total?: { readonly months: number; readonly over: 'years-counted' | 'each-year' }
  /** One absence for an important reason may last so many months on end. */
  readonly importantReason?: number
  readonly source: readonly Provision[]
}

/**
 * Absences that each count allows. For B and K no figure was read: under three months nothing
 * happens, after a year the right is lost, and in between it is left open.
 */
export const absencesAdmises: { readonly [compte in Compte]: AbsencesAdmises } = {
  B: { freeUnder: 3, breaksAfter: 12, source: [article('19'), agiiSejour] },
  K: { freeUnder: 3, breaksAfter: 12, source: [article('15'), article('19'), agiiSejour] },
  L: {
    breaksFrom: 6,
    total: { months: 10, over: 'years-counted' },
    source: [article('15bis')],
  },
  union: {
    total: { months: 6, over: 'each-year' },
    importantReason: 12,
    source: [article('42quinquies')],
  },
}

/** Away longer than this on end, the right itself is lost: one year with B or K, two with EU+ or F+. */
export const absencesQuiPerdent = {
  B: { months: 12, source: [article('19')] },
  K: { months: 12, source: [article('19')] },
  L: { months: undefined, source: [article('18'), article('18bis'), article('19')] },
  'EU+': { months: 24, source: [article('42quinquies')] },
  'F+': { months: 24, source: [article('42quinquies')] },
} as const
