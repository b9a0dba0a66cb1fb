import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import * as z from 'zod/mini'
import { localDate } from '../input/index.ts'

const day = z.nullable(localDate)
const count = z.nullable(z.int())

const source = z.object({
  text: z.string(),
  article: z.optional(z.string()),
  level: z.string(),
  certainty: z.enum(['high', 'medium', 'low', 'unverified']),
  said: z.string(),
  url: z.optional(z.string()),
  readUntil: z.optional(localDate),
})

/** What the answer about a limit looks like, for those who read it from elsewhere. */
export const limitOutput = z.object({
  remedy: z.enum(remedies.map(({ id }) => id)),
  remedyLabel: z.string(),
  decision: z.nullable(z.enum(decisions.map(({ id }) => id))),
  decisionLabel: z.nullable(z.string()),
  kind: z.enum(['remedy', 'step', 'duty', 'term', 'authority']),
  openedBy: z.enum(['notification', 'sending', 'receipt', 'filing', 'issue', 'expiry']),
  indicative: z.boolean(),
  summary: z.string(),
  regime: z.nullable(z.enum(['A', 'B', 'C'])),
  days: count,
  months: count,
  firstDay: day,
  rawLastDay: day,
  lastDay: day,
  safeLastDay: day,
  window: z.nullable(z.object({ from: localDate, until: localDate })),
  filedInTime: z.nullable(z.boolean()),
  daysLate: count,
  suspensive: z.enum(['yes', 'no', 'unknown']),
  suspensiveSource: z.nullable(source),
  needsHumanCheck: z.boolean(),
  reasons: z.array(z.string()),
  reasonIds: z.array(z.string()),
  steps: z.array(z.object({ kind: z.string(), text: z.string(), day: localDate, source })),
  alternatives: z.array(z.object({ if: z.string(), lastDay: localDate })),
  notes: z.array(z.string()),
  printedLimit: z.nullable(z.object({ lastDay: localDate, agrees: z.boolean() })),
  calendar: z.array(
    z.object({
      day: localDate,
      mark: z.enum(['act', 'before-first', 'counted', 'moved', 'last']),
      number: z.optional(z.int()),
      off: z.optional(z.string()),
    }),
  ),
  sources: z.array(source),
  certainty: z.enum(['high', 'medium', 'low']),
})
