import type { InEachLang, Lang } from './lang.ts'

/** Whole cents as people write an amount: « 1 234,50 € », “€1,234.50”. */
export function sayMoney(cents: number, lang: Lang): string {
  const { thousands, decimal, place } = FORMS[lang]
  const size = Math.abs(cents)
  const units = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, thousands)
  const rest = size % 100
  const amount = rest === 0 ? units : `${units}${decimal}${String(rest).padStart(2, '0')}`
  return `${cents < 0 ? '−' : ''}${place(amount)}`
}

type Form = {
  readonly thousands: string
  readonly decimal: string
  readonly place: (amount: string) => string
}

// Spaces that may not break a line: an amount is never split.
const FORMS: InEachLang<Form> = {
  fr: { thousands: '\u202f', decimal: ',', place: (amount) => `${amount}\u00a0€` },
  nl: { thousands: '.', decimal: ',', place: (amount) => `€\u00a0${amount}` },
  de: { thousands: '.', decimal: ',', place: (amount) => `${amount}\u00a0€` },
  en: { thousands: ',', decimal: '.', place: (amount) => `€${amount}` },
}
