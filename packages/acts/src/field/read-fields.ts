import { findLocalDate, localDate, type LocalDate } from '@sejour/calendar'
import type { ActLang } from '../lang.ts'
import { VALUE_SENTENCES, type Bound, type Problem, type ValueCode } from '../problem.ts'
import type { Field, Fields, Shape, Values } from './field.ts'
import { withoutGapMarks } from './gap.ts'

type At = { readonly path: string; readonly label: string }

/**
 * Reads untrusted data: what can be read, and everything that is missing or unreadable.
 *
 * Absent, `null` and a text of nothing but spaces all mean that nobody has said it.
 */
export function readFields(
  fields: Fields,
  raw: unknown,
  lang: ActLang,
): { readonly draft: Values; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const report = (code: ValueCode, { path, label }: At, detail: Bound = {}) => {
    const kind = code === 'missing' ? 'missing' : 'unreadable'
    problems.push({ path, code, kind, message: VALUE_SENTENCES[lang][code](label, detail) })
    return undefined
  }
  const draft = readGroup(fields, raw, { path: '', label: '' }, { lang, report })
  return { draft: draft ?? {}, problems }
}

type Reading = {
  readonly lang: ActLang
  readonly report: (code: ValueCode, at: At, detail?: Bound) => undefined
}

function readGroup(fields: Fields, raw: unknown, at: At, reading: Reading): Values | undefined {
  if (!isObject(raw)) return reading.report('not-an-object', at)
  const known = Object.entries(fields).map(([name, field]) => {
    const value = Object.hasOwn(raw, name) ? Reflect.get(raw, name) : undefined
    const here = { path: under(at.path, name), label: field.label[reading.lang] }
    return [name, readField(field, value, here, reading)] as const
  })
  for (const name of Object.keys(raw).filter((other) => !Object.hasOwn(fields, other))) {
    const shown = name.slice(0, LONGEST_NAME)
    reading.report('unknown-field', { path: under(at.path, shown), label: shown })
  }
  return Object.fromEntries(known.filter(([, value]) => value !== undefined))
}

const LONGEST_NAME = 60

function readField(field: Field, value: unknown, at: At, reading: Reading): unknown {
  if (isNothing(value)) {
    if (field.optional) return undefined
    // A group that is absent as a whole names each field that it lacks.
    if (field.shape.kind === 'group') return readGroup(field.shape.fields, {}, at, reading)
    const canBeEmpty = field.shape.kind === 'list' && field.shape.least === 0
    return canBeEmpty ? [] : reading.report('missing', at)
  }
  return readShape(field.shape, value, at, reading)
}

function readShape(shape: Shape, value: unknown, at: At, reading: Reading): unknown {
  const { report } = reading
  switch (shape.kind) {
    case 'text':
      if (typeof value !== 'string') return report('not-text', at)
      if (value.length > shape.most) return report('too-long', at, { bound: shape.most })
      return withoutGapMarks(value.trim())
    case 'day':
      return findDay(value) ?? report('not-a-day', at)
    case 'whole':
      if (!Number.isSafeInteger(value)) return report('not-whole', at)
      return within(value as number, shape, at, reading)
    case 'cents':
      if (!Number.isSafeInteger(value)) return report('not-cents', at)
      return within(value as number, { least: 0, most: 100_000_000 }, at, reading)
    case 'yes-no':
      return typeof value === 'boolean' ? value : report('not-yes-no', at)
    case 'choice':
      return isOption(shape.options, value) ? value : report('not-an-option', at)
    case 'choices': {
      if (!Array.isArray(value)) return report('not-a-list', at)
      if (!value.every((one) => isOption(shape.options, one))) return report('not-an-option', at)
      if (new Set(value).size < value.length) return report('twice', at)
      return value.length < shape.least ? report('too-few', at, { bound: shape.least }) : value
    }
    case 'group':
      return readGroup(shape.fields, value, at, reading)
    case 'list':
      return readList(shape, value, at, reading)
  }
}

function readList(
  { of, least, most }: Extract<Shape, { kind: 'list' }>,
  value: unknown,
  at: At,
  reading: Reading,
): unknown {
  if (!Array.isArray(value)) return reading.report('not-a-list', at)
  if (value.length > most) return reading.report('too-many', at, { bound: most })
  const items = value.map((item, index) => {
    const label = `${at.label} ${index + 1}`
    return readGroup(of, item, { path: under(at.path, index), label }, reading) ?? {}
  })
  if (value.length < least) reading.report('too-few', at, { bound: least })
  return items
}

// Limits are counted with the holidays that are known: a later year is a slip of the pen.
const LAST_DAY = localDate('2099-12-31')

function findDay(value: unknown): LocalDate | undefined {
  const day = typeof value === 'string' ? findLocalDate(value) : undefined
  return day !== undefined && day <= LAST_DAY ? day : undefined
}

function within(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
  at: At,
  { report }: Reading,
): number | undefined {
  if (value < least) return report('too-small', at, { bound: least })
  return value > most ? report('too-large', at, { bound: most }) : value
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && !value.trim())
}

function isOption(options: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(options, value)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function under(path: string, name: string | number): string {
  return path === '' ? String(name) : `${path}.${name}`
}
