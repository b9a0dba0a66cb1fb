import { findLocalDate, type LocalDate } from '@sejour/calendar'
import { wrongType, type Schema } from './schema.ts'

/** True or false. */
export const yesNo: Schema<boolean> = {
  fits: (value, path, report): value is boolean =>
    typeof value === 'boolean' || wrongType('not-yes-no', value, path, report),
  json: { type: 'boolean' },
}

/** A calendar day, `2026-03-05`. */
export const localDate: Schema<LocalDate> = {
  fits: (value, path, report): value is LocalDate => {
    if (typeof value !== 'string') return wrongType('not-text', value, path, report)
    if (findLocalDate(value) !== undefined) return true
    // A day in the right form that no calendar has is told apart from a text that is no day at all.
    return report(/^\d{4}-\d{2}-\d{2}$/.test(value) ? 'impossible-day' : 'not-a-day', path)
  },
  json: { type: 'string', format: 'date' },
}

type Bounds = { readonly least: number; readonly most: number }

/** A whole number between two bounds, both included. */
export function whole({ least, most }: Bounds): Schema<number> {
  return {
    fits: (value, path, report): value is number => {
      if (!Number.isFinite(value)) return wrongType('not-a-number', value, path, report)
      const number = Number(value)
      if (!Number.isInteger(number)) return report('not-whole', path)
      if (number > most) return report('too-large', path, { bound: most })
      if (number >= least) return true
      return report(least === 0 ? 'negative' : 'too-small', path, { bound: least })
    },
    json: { type: 'integer', minimum: least, maximum: most },
  }
}

/** Whole euro cents, not negative. At most ten million euros, so that a sum stays exact. */
export const cents = whole({ least: 0, most: 10_000_000_00 })

/** A text that is not empty, of so many characters at most. */
export function text({ most }: { readonly most: number }): Schema<string> {
  return {
    fits: (value, path, report): value is string => {
      if (typeof value !== 'string') return wrongType('not-text', value, path, report)
      if (value === '') return report('required', path)
      return charactersOf(value) <= most || report('too-long', path, { bound: most })
    },
    json: { type: 'string', minLength: 1, maxLength: most },
  }
}

// As JSON Schema counts: some characters take two places in a text.
function charactersOf(value: string): number {
  return Array.from(value).length
}

/** A name that a caller chose to tell things apart, such as `p1`. */
export const callerId = text({ most: 80 })

/** A text of one form, such as the code of a country. */
export function matching(form: RegExp): Schema<string> {
  return {
    fits: (value, path, report): value is string => {
      if (typeof value !== 'string') return wrongType('not-text', value, path, report)
      return form.test(value) || report('invalid', path)
    },
    json: { type: 'string', pattern: form.source },
  }
}

const MOST_OPTIONS_TOLD = 60

/** One of a few texts. */
export function option<const Option extends string>(options: readonly Option[]): Schema<Option> {
  return {
    fits: (value, path, report): value is Option => {
      if (options.some((known) => known === value)) return true
      if (value === undefined || value === null) {
        return wrongType('unknown-option', value, path, report)
      }
      return report('unknown-option', path, { options: options.slice(0, MOST_OPTIONS_TOLD) })
    },
    json: { type: 'string', enum: options },
  }
}
