import { type LawTexts, type SaidQuestion, sayQuestion } from '@sejour/answers/assess'
import { type Lang, sayDate, sayMoney } from '@sejour/answers/say'
import { findLocalDate } from '@sejour/calendar'
import type { FactValue } from '@sejour/cases'
import type { Fact } from '@sejour/engine'

const YES_NO = {
  fr: { yes: 'oui', no: 'non' },
  nl: { yes: 'ja', no: 'neen' },
  de: { yes: 'ja', no: 'nein' },
  en: { yes: 'yes', no: 'no' },
} as const satisfies { readonly [lang in Lang]: object }

/** The value of a fact in words. A list says how many records it has. */
export function sayFactValue(fact: Fact, value: FactValue, texts: LawTexts): string {
  const { lang } = texts
  if (typeof value === 'boolean') return value ? YES_NO[lang].yes : YES_NO[lang].no
  if (typeof value === 'number') return fact.kind === 'money' ? sayMoney(value, lang) : `${value}`
  if (typeof value !== 'string') return `${value.length}`
  if (fact.kind === 'day') {
    const day = findLocalDate(value)
    return day ? sayDate(day, lang) : value
  }
  return optionsOf(sayQuestion(fact.id, fact, texts)).get(value) ?? value
}

function optionsOf({ options = [] }: SaidQuestion): ReadonlyMap<string, string> {
  return new Map(options.map(({ value, label }) => [value, label]))
}
