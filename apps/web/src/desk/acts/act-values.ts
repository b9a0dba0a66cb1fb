import type { ActLang } from '@sejour/acts'
import type { ActData, Json } from '@sejour/cases'
import type { DeskLang } from '../slugs.ts'
import { actsTexts } from './texts/index.ts'

/** One answer of a list, as a page offers it. */
export type Option = { readonly value: string; readonly label: string }

/** The id of the field at a path, to lead there from a problem. */
export function idOfField(path: string): string {
  return `act-${path.replaceAll('.', '-')}`
}

// The labels of acts are in the languages of the country, of which the desk speaks two.
export const labelLang = (lang: DeskLang): ActLang => lang

export function optionsOf(
  options: { readonly [option: string]: { readonly [lang in ActLang]: string } },
  lang: DeskLang,
): readonly Option[] {
  return Object.entries(options).map(([value, label]) => ({ value, label: label[labelLang(lang)] }))
}

export function yesNoOptions(lang: DeskLang): readonly Option[] {
  const { yes, no } = actsTexts[lang]
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
