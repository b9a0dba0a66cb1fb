import { article } from '@sejour/law'
import type { StepKind } from '../step.ts'
import { choice, maybe, text } from './field.ts'

const notification = article('62', { paragraph: '§ 3' })

/** From the signature of a decision to the proof that it reached somebody. */
export const notificationSteps = [
  {
    id: 'notification-asked',
    by: ['office', 'commune'],
    fields: [
      choice('how', ['hand', 'registered-receipt', 'registered', 'electronic']),
      maybe(text('decision')),
    ],
    source: notification,
  },
  {
    id: 'notification-attempted',
    by: ['commune', 'office', 'police'],
    fields: [
      choice('how', ['hand', 'registered-receipt', 'registered', 'electronic']),
      choice('result', ['absent', 'refused', 'moved', 'returned']),
      maybe(text('note')),
    ],
    about: true,
    told: true,
    source: notification,
  },
] as const satisfies readonly StepKind[]
