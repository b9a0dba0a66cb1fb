import type { ActLang } from '@sejour/acts'
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
