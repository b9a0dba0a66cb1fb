import { localDate, matching, option, text, type Schema } from '@sejour/answers/input'

/** An id that the caller made, so that the same command can be sent twice. */
export const id = matching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)

export const day = localDate

/** A name, a street, a number: one line. */
export const line = text({ most: 200 })

/** A sentence or a few. */
export const sentence = text({ most: 2000 })

/** What somebody writes at length. */
export const prose = text({ most: 20_000 })

/** Two letters, as in passports. */
export const country = matching(/^[A-Z]{2}$/)

/** A language, as a tag such as `ar` or `zh-Hant`. */
export const languageTag = matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)

export const email = matching(/^[^\s@]{1,64}@[^\s@]{1,190}$/)

/** An id of a catalogue, such as that of decisions. */
export function among(ids: readonly string[]): Schema<string> {
  return option(ids)
}

/** True, where only true says something. */
export const yes: Schema<true> = {
  fits: (value, path, report): value is true =>
    value === true || report(value === undefined || value === null ? 'required' : 'invalid', path),
  json: { const: true },
}

/** The same, or null, which says something of its own here: the field itself must be there. */
export function orNull<Value>(of: Schema<Value>): Schema<Value | null> {
  return {
    fits: (value, path, report): value is Value | null =>
      value === null || of.fits(value, path, report),
    json: { anyOf: [of.json, { type: 'null' }] },
  }
}
