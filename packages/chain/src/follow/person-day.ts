import type { LocalDate } from '@sejour/calendar'
import { weekday } from '@sejour/calendar'
import { type InEachPersonLang, isolated, type PersonLang } from './person-lang.ts'

const months: InEachPersonLang<string> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  en: 'January February March April May June July August September October November December',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
}

// Monday first.
const weekdays: InEachPersonLang<readonly string[]> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  ar: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' '),
  es: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  pt: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'.split(' '),
  tr: 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar'.split(' '),
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
  fa: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه'.split(' '),
}

const NO_BREAK = '\u00a0'

/** “5 mars 2026”, “5 مارس 2026”: Western figures in every language, as they stand on Belgian papers. */
export function sayPersonDay(day: LocalDate, lang: PersonLang): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = months[lang].split(' ')[Number(month) - 1] ?? ''
  const figure = Number(date)
  switch (lang) {
    case 'fr':
      return [figure === 1 ? '1er' : figure, name, year].join(NO_BREAK)
    case 'de':
      return [`${figure}.`, name, year].join(NO_BREAK)
    case 'es':
    case 'pt':
      return [figure, 'de', name, 'de', year].join(NO_BREAK)
    case 'ru':
      return [figure, name, year, 'г.'].join(NO_BREAK)
    case 'ar':
    case 'fa':
      return isolated([figure, name, year].join(NO_BREAK))
    case 'nl':
    case 'en':
    case 'tr':
      return [figure, name, year].join(NO_BREAK)
  }
}

/** “jeudi 5 mars 2026”. */
export function sayPersonWeekday(day: LocalDate, lang: PersonLang): string {
  const name = weekdays[lang][weekday(day) - 1] ?? ''
  const said = sayPersonDay(day, lang)
  switch (lang) {
    case 'de':
    case 'es':
    case 'pt':
      return `${name}, ${said}`
    case 'ru':
      return `${said} (${name})`
    case 'tr':
      return `${said} ${name}`
    case 'ar':
      return `يوم ${name} ${said}`
    case 'fr':
    case 'nl':
    case 'en':
    case 'fa':
      return `${name} ${said}`
  }
}
