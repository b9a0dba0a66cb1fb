import type { InEachLang, Lang } from '../texts/index.ts'
import { partsOf, weekdayOf } from './iso-day.ts'

// Written out rather than left to Intl: the server and every browser then say the same words.
const months: InEachLang<readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}

const shortMonths: InEachLang<readonly string[]> = {
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

const weekdays: InEachLang<readonly string[]> = {
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' '),
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
}

const NO_BREAK = '\u00a0'

/** "mars 2026", from the first seven characters of an ISO day. */
export function formatMonth(isoDay: string, lang: Lang): string {
  const { year, month } = partsOf(isoDay)
  return `${months[lang][month - 1] ?? ''} ${year}`
}

/** "avr.": the month alone, for a drawing. */
export function formatShortMonth(isoDay: string, lang: Lang): string {
  return shortMonths[lang][partsOf(isoDay).month - 1] ?? ''
}

/** "5 mars 2026", "5 maart 2026", "5. März 2026", "5 March 2026". An ISO day in, never an instant. */
export function formatDay(isoDay: string, lang: Lang): string {
  const { dayOfMonth } = partsOf(isoDay)
  return [ordinal(dayOfMonth, lang), ...formatMonth(isoDay, lang).split(' ')].join(NO_BREAK)
}

/** "jeudi 5 mars 2026", "Donnerstag, 5. März 2026". */
export function formatDayWithWeekday(isoDay: string, lang: Lang): string {
  const name = weekdays[lang][weekdayOf(isoDay)] ?? ''
  return `${name}${lang === 'de' ? ',' : ''} ${formatDay(isoDay, lang)}`
}

/** Whole cents in: "368 €", "€ 368", "€368"; the cents show only when there are any. */
export function formatMoney(cents: number, lang: Lang): string {
  const sign = cents < 0 ? '−' : ''
  const whole = grouped(Math.floor(Math.abs(cents) / 100), lang)
  const rest = Math.abs(cents) % 100
  const decimal = lang === 'en' ? '.' : ','
  const amount = rest === 0 ? whole : `${whole}${decimal}${String(rest).padStart(2, '0')}`
  switch (lang) {
    case 'fr':
    case 'de':
      return `${sign}${amount}${NO_BREAK}€`
    case 'nl':
      return `${sign}€${NO_BREAK}${amount}`
    case 'en':
      return `${sign}€${amount}`
  }
}

function ordinal(dayOfMonth: number, lang: Lang): string {
  if (lang === 'fr' && dayOfMonth === 1) return '1er'
  return lang === 'de' ? `${dayOfMonth}.` : String(dayOfMonth)
}

function grouped(whole: number, lang: Lang): string {
  const separators: InEachLang<string> = { fr: '\u202f', nl: '.', de: '.', en: ',' }
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separators[lang])
}
