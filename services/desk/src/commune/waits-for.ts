import type { CommuneQueueId } from './queue.ts'

/** Where something stands, as a row keeps it. */
type Place = { readonly machine: string; readonly state: string }

type QueueOfState = { readonly [state: string]: CommuneQueueId }

const CARDS: QueueOfState = { granted: 'card', ordered: 'card', ready: 'card-to-hand' }

/** Requests that have a page of their own, or the page of their way. */
const OTHER: QueueOfState = {
  filed: 'request',
  requested: 'request',
  'requested-citizen': 'request',
  complete: 'request',
  registered: 'request',
  'residence-check': 'request',
  checked: 'request',
  returned: 'returned',
}

/**
 * In which queue of a commune each state is, by machine. The fee and the residence check have
 * machines of their own besides: the request tells them already, and they are not told twice.
 */
const QUEUES: { readonly [machine: string]: QueueOfState } = {
  'article-9bis': {
    // A file that came without the day of its filing: it is registered with it.
    preparing: 'to-register',
    filed: 'to-register',
    registered: 'fee-to-check',
    'fee-partial': 'fee-short',
    'fee-missing': 'fee-short',
    'fee-incomplete': 'fee-running',
    'to-check': 'check-to-ask',
    'residence-check': 'check-running',
    'checked-negative': 'negative',
    'checked-positive': 'to-transmit',
    returned: 'returned',
  },
  notification: {
    asked: 'to-notify',
    attempted: 'to-notify',
    refused: 'to-notify',
    returned: 'to-notify',
  },
  'union-citizen': OTHER,
  'union-family': OTHER,
  'commune-request': OTHER,
  'post-request': OTHER,
  title: CARDS,
  'lasting-title': CARDS,
}

/** In which queue of a commune something stands; nothing while nothing is for the commune to do. */
export function queueOf({ machine, state }: Place): CommuneQueueId | undefined {
  const states = Object.hasOwn(QUEUES, machine) ? QUEUES[machine] : undefined
  return states && Object.hasOwn(states, state) ? states[state] : undefined
}
