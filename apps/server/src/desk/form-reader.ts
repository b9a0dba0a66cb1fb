import type { LocalDate } from '@sejour/calendar'
import { readDay, type Values } from '@sejour/web/desk'

export { readDay }

/** The longest line and the longest text that a form of the desk keeps. */
const LONGEST_LINE = 300
const LONGEST_TEXT = 50_000

type FieldError = { readonly field?: string; readonly code: string }

/**
 * Reads what a form sent, field by field. What cannot be read gives nothing and is noted in
 * `errors`; codes have their sentences in the pages.
 */
export type FormReader = {
  readonly values: Values
  /** Everything as it was sent, several values of one name included. */
  readonly sent: URLSearchParams
  readonly errors: readonly FieldError[]
  readonly wrong: (field: string | undefined, code: string) => void
  /** One line, trimmed; absent when nothing was typed. */
  readonly line: (field: string) => string | undefined
  readonly requiredLine: (field: string, code?: string) => string
  /** Several lines; their ends are left as they are. */
  readonly text: (field: string) => string | undefined
  readonly requiredText: (field: string, code?: string) => string
  readonly day: (field: string) => LocalDate | undefined
  readonly requiredDay: (field: string, code?: string) => LocalDate | undefined
  readonly oneOf: <Option extends string>(
    field: string,
    options: readonly Option[],
  ) => Option | undefined
  readonly ticked: (field: string) => boolean
}

/** A reader of one form that was sent. */
export function readForm(form: URLSearchParams): FormReader {
  const values: Values = Object.fromEntries(form)
  const errors: FieldError[] = []
  const wrong = (field: string | undefined, code: string): void => {
    errors.push(field === undefined ? { code } : { field, code })
  }
  const atMost = (field: string, longest: number): string | undefined => {
    const typed = (form.get(field) ?? '').replaceAll('\r\n', '\n')
    if (typed.trim() === '') return undefined
    if (typed.length > longest) wrong(field, 'too-long')
    return typed
  }
  const line = (field: string) => atMost(field, LONGEST_LINE)?.trim()
  const text = (field: string) => atMost(field, LONGEST_TEXT)
  const day = (field: string): LocalDate | undefined => {
    const typed = line(field)
    if (typed === undefined) return undefined
    const read = readDay(typed)
    if (read === undefined) wrong(field, 'day')
    return read
  }
  return {
    values,
    sent: form,
    errors,
    wrong,
    line,
    text,
    day,
    requiredLine: (field, code = 'required') => {
      const read = line(field)
      if (read === undefined) wrong(field, code)
      return read ?? ''
    },
    requiredText: (field, code = 'required') => {
      const read = text(field)
      if (read === undefined) wrong(field, code)
      return read ?? ''
    },
    requiredDay: (field, code = 'required') => {
      const read = day(field)
      if (read === undefined && line(field) === undefined) wrong(field, code)
      return read
    },
    oneOf: (field, options) => {
      const typed = line(field)
      if (typed === undefined) return undefined
      const found = options.find((option) => option === typed)
      if (found === undefined) wrong(field, 'choice')
      return found
    },
    ticked: (field) => form.get(field) === 'on',
  }
}
