import type { Entry } from '@sejour/cases'

/** How a judgment ends. */
export type JudgmentResult = Extract<Entry, { readonly kind: 'judgment-notified' }>['result']
