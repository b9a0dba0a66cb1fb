import type { RenewalAnswer } from '@sejour/answers/renewal'
import type { LocalDate } from '@sejour/calendar'
import type { CardLife } from './card-life.ts'
import type { RenewalAsked } from './renewal-asked.ts'

/** What comes next with a title, and by when. Ids: a page has the words. */
export type NextOfTitle = {
  readonly what:
    | 'order-card'
    | 'make-ready'
    | 'hand-card'
    | 'replace-card'
    | 'window-ahead'
    | 'renew'
    | 'renew-late'
    | 'renew-after-end'
    | 'give-bridge'
    | 'bridge-ends'
    | 'await-answer'
    | 'none'
  readonly who: 'commune' | 'holder' | 'authority'
  readonly from?: LocalDate
  readonly by?: LocalDate
}

/** What is known of a title when the next step is asked. */
export type Asked = {
  readonly state: 'ahead' | 'running' | 'ended' | 'replaced'
  /** An electronic card, that is made; other papers are written at the counter. */
  readonly isCard: boolean
  readonly card: CardLife
  readonly until?: LocalDate
  readonly renewal?: RenewalAnswer
  readonly asked?: RenewalAsked
  readonly today: LocalDate
}

const none: NextOfTitle = { what: 'none', who: 'holder' }

/** The next action with one title: the most pressing one alone. */
export function nextOfTitle(title: Asked): NextOfTitle {
  const { state, asked } = title
  if (state === 'replaced') return none
  if (asked?.outcome === 'open') return whilePending(title, asked)
  if (asked?.outcome === 'extended' || asked?.outcome === 'refused') return none
  const made = state === 'ended' ? undefined : ofCard(title)
  return made ?? ofRenewal(title)
}

function ofCard({ isCard, card }: Asked): NextOfTitle | undefined {
  if (!isCard) return undefined
  if (card.lost && card.ordered === undefined) return { what: 'replace-card', who: 'commune' }
  if (card.ready && card.handed === undefined) return { what: 'hand-card', who: 'commune' }
  if (card.ordered && card.handed === undefined) return { what: 'make-ready', who: 'commune' }
  return undefined
}

/** The days of the request by the window that the law or the usage of communes gives. */
function ofRenewal({ renewal, until, card, isCard, state }: Asked): NextOfTitle {
  // Nobody recorded that the card was made: that comes before its renewal, unless it is over.
  const isMade = card.handed !== undefined || card.ordered !== undefined
  if (isCard && !isMade && state === 'ahead') return { what: 'order-card', who: 'commune' }
  if (!renewal || until === undefined || renewal.state === null) return none
  const from = renewal.windowFrom ?? undefined
  const by = renewal.windowTo ?? renewal.lastDayBeforeEnd
  switch (renewal.state) {
    case 'early':
      return { what: 'window-ahead', who: 'holder', ...(from && { from }), by }
    case 'in-window':
    case 'open':
      return { what: 'renew', who: 'holder', by }
    case 'late':
      return { what: 'renew-late', who: 'holder', by: renewal.lastDayBeforeEnd }
    case 'after-expiry':
      return { what: 'renew-after-end', who: 'holder', by: until }
  }
}

// A request made in time is bridged; one made after the end is not: the law speaks of the first.
function whilePending({ until, today }: Asked, asked: RenewalAsked): NextOfTitle {
  const { bridged, bridgedUntil, inTime } = asked
  if (bridgedUntil !== undefined && bridgedUntil < today) {
    return { what: 'bridge-ends', who: 'commune', by: bridgedUntil }
  }
  if (until !== undefined && until < today && !bridged && inTime === true) {
    return { what: 'give-bridge', who: 'commune', by: until }
  }
  return { what: 'await-answer', who: 'authority' }
}
