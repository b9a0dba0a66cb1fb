import { object, option, unknownable, type Schema } from '@sejour/answers/input'
import { persons } from './people.ts'
import { id, line, prose } from './plain.ts'

/** Answers to the questions that the law asks of an argument, by the key of the question. */
const answers: Schema<{ readonly [key: string]: boolean | number | string }> = {
  fits: (value, path, report): value is { readonly [key: string]: boolean | number | string } => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return report('not-an-object', path)
    }
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
    if (entries.length > MOST_ANSWERS) return report('too-many', path, { bound: MOST_ANSWERS })
    return entries.every(
      ([key, given]) => isAnswer(given) || report('invalid', `${path ?? ''}.${key.slice(0, 60)}`),
    )
  },
  json: {
    type: 'object',
    maxProperties: 40,
    additionalProperties: {
      anyOf: [
        { type: 'boolean' },
        { type: 'integer', minimum: 0 },
        { type: 'string', maxLength: 60 },
      ],
    },
  },
}

const MOST_ANSWERS = 40

function isAnswer(given: unknown): boolean {
  if (typeof given === 'string') return Array.from(given).length <= 60
  return typeof given === 'boolean' || (Number.isSafeInteger(given) && Number(given) >= 0)
}

const details = {
  kind: unknownable(line),
  text: unknownable(prose),
  persons,
  answers: unknownable(answers),
}

export const argument = object({
  id,
  procedure: id,
  side: option(['circumstances', 'merits']),
  ...details,
})

export const argumentChanges = object(details)
