import * as z from 'zod/mini'
import { saidSource } from '../fee/source-schema.ts'
import { localDate } from '../input/index.ts'

/** Days used, days left and the visa. A null day means that there is none. */
export const shortStayOutput = z.object({
  /** Null when no day was named. */
  on: z.nullable(
    z.object({
      used: z.int(),
      remaining: z.int(),
      windowFrom: localDate,
      /** Whether the maximum was exceeded on this day or on an earlier one. */
      overstay: z.boolean(),
      /** Days above the maximum, in the fullest window. */
      overstayDays: z.int(),
      firstOverstayDay: z.nullable(localDate),
      /** Whether the maximum is exceeded on this very day. */
      overstayOnDay: z.boolean(),
      present: z.boolean(),
    }),
  ),
  plannedEntry: z.nullable(z.object({ maxDays: z.int(), lastDay: z.nullable(localDate) })),
  /** The present stay, or one that would start on the day named. */
  stayingOn: z.nullable(z.object({ lastLawfulDay: z.nullable(localDate) })),
  visa: z.enum(['exempt', 'required', 'exempt-biometric', 'free-movement', 'unknown']),
  notes: z.array(z.string()),
  sources: z.array(saidSource),
})

export type ShortStayAnswer = z.infer<typeof shortStayOutput>
