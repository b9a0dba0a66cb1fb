import { libellesEn } from '@sejour/law/sejour-illimite'
import { enoncesEn } from '@sejour/law/sejour-illimite/en'
import { inputEn } from '../../input/wording/en.ts'
import { sayDate, sayMoney } from '../../say/index.ts'
import type { EventName, UnlimitedWording } from './wording.ts'

const EVENTS: { readonly [event in EventName]: string } = {
  'protection-request': 'of the request for protection',
  'request-9ter': 'of the 9ter request',
  grant: 'of the grant',
}

export const unlimitedWordingEn: UnlimitedWording = {
  lang: 'en',
  input: inputEn,
  libelles: libellesEn,
  enonces: enoncesEn,
  untold: 'nothing told',
  away: 'absence',
  prison: 'prison',
  notes: {
    'not-open': () => 'This ground of stay does not lead to this card.',
    'studies-alone': () =>
      'Studies alone do not lead there. After a change of ground they count by half towards the L card.',
    held: () => 'There is an unlimited stay already.',
    'no-years': () => 'No number of years was read for this ground.',
    'nothing-counted': () => 'None of the days told counts.',
    reached: ({ years, day }) => `The ${years} years have been over since ${sayDate(day, 'en')}.`,
    'maybe-reached': ({ years, day }) =>
      `The ${years} years may have been over since ${sayDate(day, 'en')}: it depends on doubtful days.`,
    'will-reach': ({ years, day }) =>
      `If the stay goes on without interruption, the ${years} years are over on ${sayDate(day, 'en')}.`,
    favourable: ({ day }) =>
      `If the doubtful days count, it would be ${sayDate(day, 'en')}. Do not rely on it.`,
    'safe-later': ({ day }) =>
      `The safe day, if the doubtful days do not count: ${sayDate(day, 'en')}.`,
    broken: () => 'The count is interrupted: it starts again with a new stay.',
    'no-safe-day': () => 'No safe day can be given: everything depends on doubtful days.',
    usage: ({ years }) =>
      `These ${years} years are a practice of the Office; the law sets no number.`,
    'event-unknown': ({ event }) =>
      `The day ${EVENTS[event]} is missing: the count starts on a later day, the first of the card.`,
    'event-doubtful': () =>
      'Since that day the stay may have been interrupted: check that the right still runs.',
    'needs-unlimited': () => 'An unlimited stay (B card) is needed first.',
    'sponsor-limited': () => 'The person joined has no unlimited stay: the card stays limited.',
    'sponsor-unknown': () => 'Still to know: does the person joined have an unlimited stay?',
    'of-right': () => 'A right: the law attaches it to conditions that are met.',
    tied: () => 'Must be granted when the conditions are met.',
    discretionary: () => 'For the Immigration Office to judge: nothing is automatic.',
    'other-conditions': () => 'The years are not always enough: see the other conditions.',
    'right-lost': ({ months }) =>
      `An absence lasts longer than ${months} months on end: the right itself may be lost.`,
    resources: ({ own, perDependant, total, year, isOld }) =>
      `Means reported for ${year}: ${sayMoney(own, 'en')} a month, and ${sayMoney(perDependant, 'en')} for each dependant${total === undefined ? '' : `, ${sayMoney(total, 'en')} in all`}.${isOld ? ' The amount of the day asked about was not read: to be confirmed.' : ''}`,
  },
  general: {
    'day-rule':
      'Five years are over on the same date, five years later. 29 February becomes 1 March.',
    projected: 'What is to come supposes that the stay goes on without interruption.',
    'not-a-decision':
      'Two readings are counted: the strictest gives the safe day. The commune and the Office decide on their file.',
    'no-periods': 'No period was told: nothing can be counted.',
  },
}
