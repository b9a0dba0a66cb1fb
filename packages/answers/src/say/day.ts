import { weekday, type LocalDate } from '@sejour/calendar'
import type { InEachLang, Lang } from './lang.ts'

/** A day as people write it: « jeudi 5 mars 2026 », “Thursday 5 March 2026”. */
export function sayDay(day: LocalDate, lang: Lang): string {
  const name = sayWeekday(day, lang)
  return lang === 'de' ? `${name}, ${sayDate(day, lang)}` : `${name} ${sayDate(day, lang)}`
}

/** A day without its weekday: « 1er mars 2026 », „1. März 2026“. */
export function sayDate(day: LocalDate, lang: Lang): string {
  const date = Number(day.slice(8, 10))
  const month = MONTHS[lang][Number(day.slice(5, 7)) - 1]
  return `${ORDINAL[lang](date)} ${month} ${day.slice(0, 4)}`
}

/** The name of a day of the week, as in the middle of a sentence. */
export function sayWeekday(day: LocalDate, lang: Lang): string {
  return WEEKDAYS[lang][weekday(day) - 1] ?? ''
}

const ORDINAL: InEachLang<(date: number) => string> = {
  fr: (date) => (date === 1 ? '1er' : String(date)),
  nl: String,
  de: (date) => `${date}.`,
  en: String,
}

const WEEKDAYS: InEachLang<readonly string[]> = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

const MONTHS: InEachLang<readonly string[]> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}
