import type { ActLang, Fields, Problem } from '@sejour/acts'
import type { ActData, Json } from '@sejour/cases'

/** The words of the page around the fields of an act. */
export type ActFieldWords = {
  readonly yes: string
  readonly no: string
  readonly choose: string
  readonly optional: string
  readonly error: string
  readonly dayHint: string
  readonly money: string
  readonly add: (label: string) => string
  readonly remove: (label: string) => string
  /** Of a part of an act: so many things are still in the way; so many lines; all there; nothing. */
  readonly toMend: (count: number) => string
  readonly rows: (count: number) => string
  readonly complete: string
  readonly nothing: string
}

/** « 05/03/2026 », as it can be typed again; what is no day stays as it was typed. */
export function typedDay(value: string): string {
  return value.split('-').toReversed().join('/')
}

/** One answer of a list, as a page offers it. */
export type Option = { readonly value: string; readonly label: string }

/** The id of the field at a path, to lead there from a problem. */
export function idOfField(path: string): string {
  return `act-${path.replaceAll('.', '-')}`
}

export function optionsOf(
  options: { readonly [option: string]: { readonly [lang in ActLang]: string } },
  lang: ActLang,
): readonly Option[] {
  return Object.entries(options).map(([value, label]) => ({ value, label: label[lang] }))
}

export function yesNoOptions({ yes, no }: Pick<ActFieldWords, 'yes' | 'no'>): readonly Option[] {
  return [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
}

export function sayYesNo(value: Json | undefined): string {
  if (value === true) return 'yes'
  return value === false ? 'no' : ''
}

export function sayText(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export function sayMoney(value: Json | undefined): string {
  return typeof value === 'number'
    ? `${Math.floor(value / 100)},${String(value % 100).padStart(2, '0')}`
    : sayText(value)
}

export function recordOf(value: Json | undefined): ActData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as ActData)
    : {}
}

/** The problems at a path and below it. */
export function problemsUnder(problems: readonly Problem[], path: string): readonly Problem[] {
  return problems.filter((one) => one.path === path || one.path.startsWith(`${path}.`))
}

const LONGEST_FIRST = 80

/** By what a folded line of a list is recognised: its first text, or a number and the text after it. */
export function firstWords(of: Fields, row: ActData): string | undefined {
  const said = Object.entries(of).flatMap(([name, { shape }]) => {
    if (shape.kind === 'day') return [typedDay(sayText(row[name]))]
    return shape.kind === 'text' || shape.kind === 'whole' ? [sayText(row[name])] : []
  })
  const words = said.filter((one) => one !== '').slice(0, 2)
  if (words.length === 0) return undefined
  const whole = words.join(' ').replaceAll('\n', ' ')
  return whole.length > LONGEST_FIRST ? `${whole.slice(0, LONGEST_FIRST - 1)}…` : whole
}

/** The path of the field on the page that mends a problem: the list itself where no line is named. */
export function placeOnPage(fields: Fields, path: string, data: ActData): string {
  return walk(fields, { left: path.split('.'), data, done: [] })
}

type Walk = {
  readonly left: readonly string[]
  readonly data: ActData
  readonly done: readonly string[]
}

function walk(fields: Fields, { left, data, done }: Walk): string {
  const [name = '', ...rest] = left
  const shape = fields[name]?.shape
  const here = [...done, name]
  if (rest.length === 0 || !shape) return here.join('.')
  const value = data[name]
  if (shape.kind === 'group') {
    return walk(shape.fields, { left: rest, data: recordOf(value), done: here })
  }
  const [index = '', ...deeper] = rest
  const row = Array.isArray(value) ? value[Number(index)] : undefined
  if (shape.kind !== 'list' || row === undefined) return here.join('.')
  if (deeper.length === 0) return [...here, index].join('.')
  return walk(shape.of, { left: deeper, data: recordOf(row), done: [...here, index] })
}

/** In which part of the act a field stands, for who reads of it elsewhere: « Demandeurs 2 ». */
export function partOf(fields: Fields, path: string, lang: ActLang): string | undefined {
  const [name = '', next, ...rest] = path.split('.')
  const field = fields[name]
  if (!field || next === undefined) return undefined
  const label = field.label[lang]
  if (field.shape.kind !== 'list') return label
  const line = /^\d+$/.test(next) && rest.length > 0 ? ` ${Number(next) + 1}` : ''
  return `${label}${line}`
}
