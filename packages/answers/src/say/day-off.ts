import type { DayOff } from '@sejour/calendar'
import type { InEachLang, Lang } from './lang.ts'

/** Why a day is not a working day: « lundi de Pâques », « samedi ». */
export function sayDayOff(reason: DayOff, lang: Lang): string {
  return DAYS_OFF[reason][lang]
}

const DAYS_OFF: { readonly [reason in DayOff]: InEachLang<string> } = {
  saturday: { fr: 'samedi', nl: 'zaterdag', de: 'Samstag', en: 'Saturday' },
  sunday: { fr: 'dimanche', nl: 'zondag', de: 'Sonntag', en: 'Sunday' },
  'nouvel-an': { fr: 'Nouvel An', nl: 'Nieuwjaar', de: 'Neujahr', en: 'New Year’s Day' },
  'lundi-de-paques': {
    fr: 'lundi de Pâques',
    nl: 'paasmaandag',
    de: 'Ostermontag',
    en: 'Easter Monday',
  },
  'fete-du-travail': {
    fr: 'fête du Travail',
    nl: 'Dag van de Arbeid',
    de: 'Tag der Arbeit',
    en: 'Labour Day',
  },
  ascension: { fr: 'Ascension', nl: 'Hemelvaartsdag', de: 'Christi Himmelfahrt', en: 'Ascension' },
  'lundi-de-pentecote': {
    fr: 'lundi de Pentecôte',
    nl: 'pinkstermaandag',
    de: 'Pfingstmontag',
    en: 'Whit Monday',
  },
  'fete-nationale': {
    fr: 'fête nationale',
    nl: 'nationale feestdag',
    de: 'Nationalfeiertag',
    en: 'National Day',
  },
  assomption: {
    fr: 'Assomption',
    nl: 'Onze-Lieve-Vrouw-Hemelvaart',
    de: 'Mariä Himmelfahrt',
    en: 'Assumption',
  },
  toussaint: { fr: 'Toussaint', nl: 'Allerheiligen', de: 'Allerheiligen', en: 'All Saints’ Day' },
  armistice: { fr: 'Armistice', nl: 'Wapenstilstand', de: 'Waffenstillstand', en: 'Armistice Day' },
  noel: { fr: 'Noël', nl: 'Kerstmis', de: 'Weihnachten', en: 'Christmas Day' },
}
