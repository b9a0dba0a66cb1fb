import type { Field, Fields } from '@sejour/acts'
import type { ActData, Json } from '@sejour/cases'
import { readDay } from './read-day.ts'

/**
 * The data of an act from the form of its page. What cannot be read stays as it was typed, so that
 * the page can show it again and say what is wrong with it.
 */
export function dataOfForm(fields: Fields, form: Sent): ActData {
  return recordOf(fields, { form, under: '' })
}

/** The same after a row was added to a list, or taken away. */
export function withStep(data: ActData, step: string): ActData {
  const [verb, path = '', index = ''] = step.split(' ')
  if (verb === 'add') return changeList(data, path.split('.'), (rows) => [...rows, {}])
  if (verb !== 'remove') return data
  return changeList(data, path.split('.'), (rows) => rows.toSpliced(Number(index), 1))
}

/** What a form sent, by name. */
export type Sent = Pick<URLSearchParams, 'get'>

type Place = { readonly form: Sent; readonly under: string }

// More rows than any list takes: a count that was tampered with fills no memory.
const MOST_ROWS = 1000

function recordOf(fields: Fields, { form, under }: Place): { readonly [name: string]: Json } {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = valueOf(field, { form, under: `${under}${name}` })
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function valueOf({ shape }: Field, { form, under: path }: Place): Json | undefined {
  const typed = (form.get(path) ?? '').replaceAll('\r\n', '\n').trim()
  switch (shape.kind) {
    case 'group': {
      const record = recordOf(shape.fields, { form, under: `${path}.` })
      return Object.keys(record).length === 0 ? undefined : record
    }
    case 'list': {
      const count = Math.min(Number(form.get(`${path}.count`)) || 0, MOST_ROWS)
      return Array.from({ length: count }, (_, index) =>
        recordOf(shape.of, { form, under: `${path}.${index}.` }),
      )
    }
    case 'choices': {
      const ticked = Object.keys(shape.options).filter((one) => form.get(`${path}.${one}`) === 'on')
      return ticked.length > 0 || shape.least === 0 ? ticked : undefined
    }
    case 'text':
    case 'choice':
      return typed === '' ? undefined : typed
    case 'yes-no':
      return typed === '' ? undefined : typed === 'yes'
    case 'day':
      return typed === '' ? undefined : (readDay(typed) ?? typed)
    case 'whole':
      return typed === '' ? undefined : /^\d{1,9}$/.test(typed) ? Number(typed) : typed
    case 'cents':
      return typed === '' ? undefined : (readCents(typed) ?? typed)
  }
}

/** « 1.234,50 », « 1 234,5 », "1234.50": whole euro cents. */
function readCents(typed: string): number | undefined {
  const plain = typed.replaceAll(/[\s\u00A0\u202F€]/g, '')
  const parts = /^(?<units>\d{1,3}(?:[.']?\d{3})*|\d+)(?:[.,](?<rest>\d{1,2}))?$/.exec(plain)
  if (!parts?.groups) return undefined
  const { units = '', rest = '' } = parts.groups
  return Number(units.replaceAll(/\D/g, '')) * 100 + Number(rest.padEnd(2, '0'))
}

function changeList(
  data: { readonly [name: string]: Json },
  [name = '', ...rest]: readonly string[],
  change: (rows: readonly Json[]) => readonly Json[],
): ActData {
  const value = data[name]
  if (rest.length > 0) {
    const [index = '', ...deeper] = rest
    if (Array.isArray(value)) {
      const rows = value.map((row: Json, at: number) =>
        String(at) === index && isRecord(row) ? changeList(row, deeper, change) : row,
      )
      return { ...data, [name]: rows }
    }
    return { ...data, [name]: changeList(isRecord(value) ? value : {}, rest, change) }
  }
  return { ...data, [name]: change(Array.isArray(value) ? value : []) }
}

function isRecord(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
