import * as z from 'zod/mini'
import { localDate } from '../input/index.ts'
import type { SaidSource } from '../say/index.ts'

/** How sure a reading is. */
export const certainty = z.enum(['high', 'medium', 'low', 'unverified'])

/** A source as an answer prints it. */
export const saidSource: z.ZodMiniType<SaidSource> = z.object({
  text: z.string(),
  article: z.exactOptional(z.string()),
  level: z.enum([
    'treaty',
    'eu-law',
    'law',
    'decree',
    'circular',
    'instruction',
    'case-law',
    'practice',
  ]),
  certainty,
  said: z.string(),
  url: z.exactOptional(z.string()),
  readUntil: z.exactOptional(localDate),
})
