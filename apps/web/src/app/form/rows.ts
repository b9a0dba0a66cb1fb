import { DO, type Form } from './form.ts'

// The numbers of the lines travel in one hidden field, "1 2 4": a removed line leaves no hole.

/** The numbers of the lines of a list, in order. A list that was never drawn has its first lines. */
export function rowsOf(form: Form, list: string, first: readonly number[]): readonly number[] {
  const told = new Map(form).get(list)
  if (told === undefined) return first
  return told
    .split(' ')
    .filter((part) => /^\d{1,3}$/.test(part))
    .map(Number)
    .slice(0, MOST_ROWS)
}

/** The value of the button that adds a line to a list. */
export const adds = (list: string): string => `add:${list}`

/** The value of the button that removes a line. */
export const removes = (list: string, row: number): string => `remove:${list}:${row}`

/** The form after a button that adds or removes a line; the same form after any other button. */
export function stepRows(form: Form, first: Readonly<Record<string, readonly number[]>>): Form {
  const [step, list = '', row = ''] = (new Map(form).get(DO) ?? '').split(':')
  const start = first[list]
  if (start === undefined || (step !== 'add' && step !== 'remove')) return form
  const rows = rowsOf(form, list, start)
  const next =
    step === 'add'
      ? [...rows, Math.max(0, ...rows) + 1].slice(0, MOST_ROWS)
      : rows.filter((one) => one !== Number(row))
  return [...form.filter(([name]) => name !== list), [list, next.join(' ')]]
}

const MOST_ROWS = 50
