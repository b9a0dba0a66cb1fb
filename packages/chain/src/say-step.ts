import type { ChainLang } from './say-chain.ts'
import { findStep } from './steps/index.ts'
import { stepWordsDe } from './words/steps/de.ts'
import { stepWordsEn } from './words/steps/en.ts'
import { stepWordsFr } from './words/steps/fr.ts'
import { stepWordsNl } from './words/steps/nl.ts'

/** A language of the desk. */
export type DeskLang = 'fr' | 'nl'

type Words = {
  readonly [step: string]: {
    readonly name: string
    readonly fields: {
      readonly [field: string]: {
        readonly label: string
        readonly options?: { readonly [option: string]: string }
      }
    }
  }
}

const WORDS: { readonly [lang in ChainLang]: Words } = {
  fr: stepWordsFr,
  nl: stepWordsNl,
  de: stepWordsDe,
  en: stepWordsEn,
}

/** The name of a step; its id where the catalogue does not know it. */
export function sayStep(step: string, lang: ChainLang): string {
  return WORDS[lang][step]?.name ?? step
}

/** The label of a field of a step; its name where the catalogue does not know it. */
export function sayField(step: string, field: string, lang: ChainLang): string {
  return WORDS[lang][step]?.fields[field]?.label ?? field
}

/** An option of a choice, in lower case; its id where the catalogue does not know it. */
export function sayOption(
  {
    step,
    field,
    option,
  }: { readonly step: string; readonly field: string; readonly option: string },
  lang: ChainLang,
): string {
  return WORDS[lang][step]?.fields[field]?.options?.[option] ?? option
}

/** What a detail of a step says: an option in words, anything else as it stands. */
export function sayDetail(
  {
    step,
    field,
    value,
  }: { readonly step: string; readonly field: string; readonly value: boolean | number | string },
  lang: ChainLang,
): string {
  const kind = findStep(step)?.fields.find(({ name }) => name === field)?.kind
  return kind === 'choice' ? sayOption({ step, field, option: String(value) }, lang) : String(value)
}
