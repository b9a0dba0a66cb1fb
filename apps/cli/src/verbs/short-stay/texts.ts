import type { InEachLang } from '@sejour/answers/say'
import type { ShortStayAnswer } from '@sejour/answers/short-stay'

type ShortStayTexts = {
  readonly used: (used: number, remaining: number) => string
  readonly window: (from: string) => string
  readonly over: (days: number, first: string) => string
  readonly until: (day: string) => string
  readonly planned: (days: number, last: string) => string
  readonly noEntry: string
  readonly visa: { readonly [visa in ShortStayAnswer['visa']]: string }
  readonly know: string
}

const days = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
// French has no plural below two.
const jours = (count: number) => `${count} ${count < 2 ? 'jour' : 'jours'}`
const dagen = (count: number) => days(count, 'dag', 'dagen')
const tage = (count: number) => days(count, 'Tag', 'Tage')
const english = (count: number) => days(count, 'day', 'days')

export const shortStayTexts: InEachLang<ShortStayTexts> = {
  fr: {
    used: (used, left) => `Jours utilisés : ${used}. Jours restants : ${left}.`,
    window: (from) => `La période de 180 jours commence le ${from}.`,
    over: (count, first) => `${jours(count)} de trop, à partir du ${first}.`,
    until: (day) => `Qui reste sans sortir est dans la règle jusqu’au ${day} compris.`,
    planned: (count, last) => `À l’entrée prévue : ${jours(count)}, jusqu’au ${last} compris.`,
    noEntry: 'À l’entrée prévue, aucun jour n’est disponible.',
    visa: {
      exempt: 'Pas de visa pour un court séjour.',
      required: 'Un visa est nécessaire pour un court séjour.',
      'exempt-biometric': 'Pas de visa pour un court séjour avec un passeport biométrique.',
      'free-movement': 'La libre circulation s’applique : cette règle ne vous limite pas.',
      unknown: 'On ne sait pas si un visa est nécessaire.',
    },
    know: 'À savoir',
  },
  nl: {
    used: (used, left) => `Gebruikte dagen: ${used}. Resterende dagen: ${left}.`,
    window: (from) => `De periode van 180 dagen begint op ${from}.`,
    over: (count, first) => `${dagen(count)} te veel, vanaf ${first}.`,
    until: (day) => `Wie blijft zonder te vertrekken, is in regel tot en met ${day}.`,
    planned: (count, last) => `Bij de geplande inreis: ${dagen(count)}, tot en met ${last}.`,
    noEntry: 'Bij de geplande inreis is geen enkele dag beschikbaar.',
    visa: {
      exempt: 'Geen visum voor een kort verblijf.',
      required: 'Voor een kort verblijf is een visum nodig.',
      'exempt-biometric': 'Geen visum voor een kort verblijf met een biometrisch paspoort.',
      'free-movement': 'Het vrij verkeer geldt: deze regel beperkt u niet.',
      unknown: 'Het is niet bekend of een visum nodig is.',
    },
    know: 'Goed om te weten',
  },
  de: {
    used: (used, left) => `Genutzte Tage: ${used}. Verbleibende Tage: ${left}.`,
    window: (from) => `Der Zeitraum von 180 Tagen beginnt am ${from}.`,
    over: (count, first) => `${tage(count)} zu viel, ab ${first}.`,
    until: (day) => `Wer ohne Ausreise bleibt, hält die Regel bis einschließlich ${day} ein.`,
    planned: (count, last) =>
      `Bei der geplanten Einreise: ${tage(count)}, bis einschließlich ${last}.`,
    noEntry: 'Bei der geplanten Einreise ist kein Tag verfügbar.',
    visa: {
      exempt: 'Kein Visum für einen Kurzaufenthalt.',
      required: 'Für einen Kurzaufenthalt ist ein Visum nötig.',
      'exempt-biometric': 'Kein Visum für einen Kurzaufenthalt mit biometrischem Pass.',
      'free-movement': 'Die Freizügigkeit gilt: Diese Regel begrenzt Sie nicht.',
      unknown: 'Es ist nicht bekannt, ob ein Visum nötig ist.',
    },
    know: 'Zu wissen',
  },
  en: {
    used: (used, left) => `Days used: ${used}. Days left: ${left}.`,
    window: (from) => `The period of 180 days begins on ${from}.`,
    over: (count, first) => `${english(count)} too many, from ${first}.`,
    until: (day) => `Whoever stays without leaving keeps the rule up to and including ${day}.`,
    planned: (count, last) =>
      `At the planned entry: ${english(count)}, up to and including ${last}.`,
    noEntry: 'At the planned entry no day is available.',
    visa: {
      exempt: 'No visa for a short stay.',
      required: 'A visa is needed for a short stay.',
      'exempt-biometric': 'No visa for a short stay with a biometric passport.',
      'free-movement': 'Free movement applies: this rule does not limit you.',
      unknown: 'It is not known whether a visa is needed.',
    },
    know: 'Good to know',
  },
}
