import type { LocalDate } from '@sejour/calendar'
import type { Explanation } from './built.ts'
import { allOf, anyOf, type Code, opposite, UNKNOWN } from './finding.ts'
import { isUnreadOn, type Provision } from './provision.ts'

/** Whatever cites: a condition, a fact, a remark. */
type Cited = { readonly source: Provision | readonly Provision[] }

/** The citations of something, one or several. */
export function sourcesOf(cited: Cited): readonly Provision[] {
  return 'text' in cited.source ? [cited.source] : cited.source
}

/** Whether every text that something rests on changed before a day and was not read since. */
export function isUnread(cited: Cited, on: LocalDate): boolean {
  return sourcesOf(cited).every((provision) => isUnreadOn(provision, on))
}

/**
 * The finding with every condition whose text was not read for that day counted as unknown: what
 * can be said without relying on such a text. It is what keeps an unread text from closing a door.
 */
export function asConfirmed(explanation: Explanation, on: LocalDate): Code {
  const { condition, children } = explanation
  if (isUnread(condition, on)) return UNKNOWN
  const codes = children.map((child) => asConfirmed(child, on))
  switch (condition.kind) {
    case 'all':
      return allOf(codes)
    case 'any':
      return anyOf(codes)
    case 'not':
      return opposite(allOf(codes))
    case 'unless':
      return allOf([...codes.slice(0, 1), opposite(anyOf(codes.slice(1)))])
    case 'quantified': {
      if (!condition.holds || children.length === 0) return explanation.code
      if (condition.quantifier === 'every') return allOf(codes)
      return condition.quantifier === 'some' ? anyOf(codes) : opposite(anyOf(codes))
    }
    case 'about':
    case 'same':
    case 'compare':
    case 'appreciation':
      return explanation.code
  }
}
