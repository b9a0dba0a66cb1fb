import { findLocalDate, type LocalDate } from '@sejour/calendar'
import type { InputProblem } from '@sejour/answers/input'
import { UNKNOWN, unknownName } from '../../components/index.ts'
import type { FormTexts } from '../texts/form/index.ts'
import { DO, type Form } from './form.ts'

/** A day as it was typed, in three parts. */
export type TypedDay = { readonly day: string; readonly month: string; readonly year: string }

/** A form as it was typed, and what is wrong with it. */
export type FormReader = {
  /** The button that was pressed; `answer` asks for the answer. */
  readonly pressed: string | undefined
  readonly text: (name: string) => string
  /** The option chosen; absent for none and for "I don't know". */
  readonly option: (name: string) => string | undefined
  readonly isUnknown: (name: string) => boolean
  readonly yesNo: (name: string) => boolean | undefined
  readonly typedDay: (name: string) => TypedDay | undefined
  /** The day, if there is one; what is no day is noted as a fault. */
  readonly day: (name: string) => LocalDate | undefined
  /** Whole cents from an amount as people write it; what is no amount is noted as a fault. */
  readonly cents: (name: string) => number | undefined
  readonly whole: (name: string) => number | undefined
  /** Notes what is wrong with a field; the first remark stays. */
  readonly fault: (name: string, message: string) => void
  /** What is wrong, by field. */
  readonly faults: ReadonlyMap<string, string>
}

/** Reads a form with the words of a language for what is wrong. */
export function readForm(form: Form, words: FormTexts): FormReader {
  const values = new Map(form)
  const faults = new Map<string, string>()
  const text = (name: string) => (values.get(name) ?? '').trim()
  const fault = (name: string, message: string) => {
    if (!faults.has(name)) faults.set(name, message)
  }
  const isUnknown = (name: string) =>
    text(name) === UNKNOWN || values.get(unknownName(name)) === '1'
  const option = (name: string) => (isUnknown(name) || text(name) === '' ? undefined : text(name))
  const typedDay = (name: string): TypedDay | undefined => {
    const parts = {
      day: text(`${name}-day`),
      month: text(`${name}-month`),
      year: text(`${name}-year`),
    }
    return Object.values(parts).every((part) => part === '') ? undefined : parts
  }
  return {
    pressed: values.get(DO),
    text,
    option,
    isUnknown,
    yesNo: (name) => ({ yes: true, no: false })[option(name) ?? ''],
    typedDay,
    day(name) {
      const typed = typedDay(name)
      if (typed === undefined || isUnknown(name)) return undefined
      const day = dayFrom(typed)
      if (typeof day === 'object') fault(name, words.days[day.fault])
      return typeof day === 'object' ? undefined : day
    },
    cents(name) {
      const typed = option(name)
      const cents = typed === undefined ? undefined : centsFrom(typed)
      if (typed !== undefined && cents === undefined) fault(name, words.money)
      return cents
    },
    whole(name) {
      const typed = option(name)
      if (typed === undefined) return undefined
      if (/^\d{1,4}$/.test(typed)) return Number(typed)
      fault(name, words.whole)
      return undefined
    },
    fault,
    faults,
  }
}

function dayFrom({
  day,
  month,
  year,
}: TypedDay): LocalDate | { fault: 'missing' | 'figures' | 'year' | 'impossible' } {
  if (day === '' || month === '' || year === '') return { fault: 'missing' }
  if (![day, month, year].every((part) => /^\d+$/.test(part))) return { fault: 'figures' }
  if (year.length !== 4) return { fault: 'year' }
  const found = findLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return found ?? { fault: 'impossible' }
}

/** "1.234,50", "1 234,50 €", "1234.5": euros and cents; anything else is no amount. */
export function centsFrom(typed: string): number | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f€]|eur/gi, '')
  // The sign between thousands is not the one before the cents.
  const found =
    /^(\d+|\d{1,3}(?:[.']\d{3})+)(?:,(\d{1,2}))?$/.exec(bare) ??
    /^(\d+|\d{1,3}(?:[,']\d{3})+)(?:\.(\d{1,2}))?$/.exec(bare)
  if (!found) return undefined
  const [, units = '', rest = ''] = found
  const cents = Number(units.replace(/\D/g, '')) * 100 + Number(rest.padEnd(2, '0'))
  return cents <= MOST_CENTS ? cents : undefined
}

const MOST_CENTS = 10_000_000_00

/** Says at its field what an answer refused. `fieldOf` turns the path of the question into a field. */
export function noteProblems(
  { fault }: FormReader,
  problems: readonly InputProblem[],
  { words, fieldOf }: { words: FormTexts; fieldOf: (path: string) => string },
): void {
  for (const { code, path } of problems) {
    fault(
      fieldOf(path),
      words.problems[code as keyof FormTexts['problems']] ?? words.problems.invalid,
    )
  }
}
