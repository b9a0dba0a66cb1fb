import { acts } from '@sejour/acts'
import type { Schema } from '@sejour/answers/input'
import type { ActData, Json } from '@sejour/cases'

export const ACT_IDS: readonly string[] = acts.map(({ id }) => id)

// A request of three hundred pieces is long; nothing of an act is longer.
const LARGEST_TEXT = 400_000
const DEEPEST = 12

/**
 * The values of an act as somebody left them, in any state: what they mean, and what is missing, the
 * act itself says when it is read.
 */
export const actData: Schema<ActData> = {
  fits: (value, path, report): value is ActData => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return report('not-an-object', path)
    }
    if (!isJson(value, 0)) return report('invalid', path)
    return JSON.stringify(value).length <= LARGEST_TEXT || report('too-long', path)
  },
  json: { type: 'object' },
}

function isJson(value: unknown, depth: number): value is Json {
  if (depth > DEEPEST) return false
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'object' && Object.values(value).every((one) => isJson(one, depth + 1))
}
