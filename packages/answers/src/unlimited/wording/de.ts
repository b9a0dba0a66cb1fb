import { libellesDe } from '@sejour/law/sejour-illimite'
import { enoncesDe } from '@sejour/law/sejour-illimite/de'
import { inputDe } from '../../input/wording/de.ts'
import { sayDate, sayMoney } from '../../say/index.ts'
import type { EventName, UnlimitedWording } from './wording.ts'

const EVENTS: { readonly [event in EventName]: string } = {
  'protection-request': 'des Schutzantrags',
  'request-9ter': 'des 9ter-Antrags',
  grant: 'der Gewährung',
}

export const unlimitedWordingDe: UnlimitedWording = {
  lang: 'de',
  input: inputDe,
  libelles: libellesDe,
  enonces: enoncesDe,
  untold: 'nichts gesagt',
  away: 'Abwesenheit',
  prison: 'Haft',
  notes: {
    'not-open': () => 'Dieser Aufenthaltsgrund führt nicht zu dieser Karte.',
    'studies-alone': () =>
      'Ein Studium allein führt nicht dorthin. Nach einem anderen Grund zählt es zur Hälfte für die L-Karte.',
    held: () => 'Ein unbefristeter Aufenthalt besteht schon.',
    'no-years': () => 'Für diesen Grund wurde keine Zahl von Jahren gelesen.',
    'nothing-counted': () => 'Keiner der angegebenen Tage zählt.',
    reached: ({ years, day }) => `Die ${years} Jahre sind seit dem ${sayDate(day, 'de')} erreicht.`,
    'maybe-reached': ({ years, day }) =>
      `Die ${years} Jahre sind vielleicht seit dem ${sayDate(day, 'de')} erreicht: Das hängt von zweifelhaften Tagen ab.`,
    'will-reach': ({ years, day }) =>
      `Läuft der Aufenthalt ohne Unterbrechung weiter, sind die ${years} Jahre am ${sayDate(day, 'de')} erreicht.`,
    favourable: ({ day }) =>
      `Zählen die zweifelhaften Tage, wäre es der ${sayDate(day, 'de')}. Verlassen Sie sich nicht darauf.`,
    'safe-later': ({ day }) =>
      `Der sichere Tag, wenn die zweifelhaften Tage nicht zählen: der ${sayDate(day, 'de')}.`,
    broken: () => 'Die Zählung ist unterbrochen: Sie beginnt mit einem neuen Aufenthalt neu.',
    'no-safe-day': () =>
      'Ein sicherer Tag kann nicht genannt werden: Alles hängt von zweifelhaften Tagen ab.',
    usage: ({ years }) =>
      `Diese ${years} Jahre sind eine Praxis des Ausländeramts; das Gesetz legt keine Zahl fest.`,
    'event-unknown': ({ event }) =>
      `Der Tag ${EVENTS[event]} fehlt: Gezählt wird ab einem späteren Tag, dem ersten Tag der Karte.`,
    'event-doubtful': () =>
      'Seit diesem Tag wurde der Aufenthalt vielleicht unterbrochen: Prüfen Sie, ob das Recht noch besteht.',
    'needs-unlimited': () => 'Zuerst braucht es einen unbefristeten Aufenthalt (B-Karte).',
    'sponsor-limited': () =>
      'Die Bezugsperson hat keinen unbefristeten Aufenthalt: Die Karte bleibt befristet.',
    'sponsor-unknown': () => 'Noch zu wissen: Hat die Bezugsperson einen unbefristeten Aufenthalt?',
    'of-right': () => 'Ein Recht: Das Gesetz knüpft es an erfüllte Bedingungen.',
    tied: () => 'Muss gewährt werden, wenn die Bedingungen erfüllt sind.',
    discretionary: () => 'Im Ermessen des Ausländeramtes: Nichts geschieht von selbst.',
    'other-conditions': () =>
      'Die Jahre genügen nicht immer: Sehen Sie die anderen Bedingungen an.',
    'right-lost': ({ months }) =>
      `Eine Abwesenheit dauert länger als ${months} Monate hintereinander: Das Recht selbst ist vielleicht verloren.`,
    resources: ({ own, perDependant, total, year, isOld }) =>
      `Berichtete Existenzmittel für ${year}: ${sayMoney(own, 'de')} im Monat und ${sayMoney(perDependant, 'de')} je Person zu Lasten${total === undefined ? '' : `, zusammen ${sayMoney(total, 'de')}`}.${isOld ? ' Der Betrag des gefragten Tages wurde nicht gelesen: zu bestätigen.' : ''}`,
  },
  general: {
    'day-rule':
      'Fünf Jahre sind am selben Datum erreicht, fünf Jahre später. Aus dem 29. Februar wird der 1. März.',
    projected: 'Was kommt, setzt voraus, dass der Aufenthalt ohne Unterbrechung weiterläuft.',
    'not-a-decision':
      'Gezählt wird zweimal: Die strengste Lesart gibt den sicheren Tag. Gemeinde und Ausländeramt entscheiden nach ihrer Akte.',
    'no-periods': 'Kein Zeitraum ist angegeben: Nichts kann gezählt werden.',
  },
}
