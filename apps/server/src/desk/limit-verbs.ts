import type { CaseSending, Order } from './case-route.ts'

/** What the block of a limit can do, for every page that shows one. */
export const limitVerbs = {
  done: (sending: CaseSending) => handled(sending, 'done'),
  'not-used': (sending: CaseSending) => handled(sending, 'not-used'),
  reopen: ({ about = '' }: CaseSending): Order => ({
    commands: [{ type: 'reopen-limit', limit: about }],
  }),
} as const

const handled = ({ about = '', today }: CaseSending, how: 'done' | 'not-used'): Order => ({
  commands: [{ type: 'handle-limit', limit: about, how, on: today }],
})
