import type { RoutesWording } from './index.ts'

const CARD = /^[A-Z]\+?$|^EU\+?$/

export const routesEn: RoutesWording = {
  groups: {
    famille: 'Family',
    union: 'Citizens of the Union and their family',
    etudes: 'Studies',
    travail: 'Work',
    protection: 'Protection',
    humanitaire: 'Humanitarian reasons',
    autre: 'Other routes',
  },
  natures: {
    'of-right': 'A right for whoever meets the conditions',
    tied: 'To be granted once the conditions are met',
    discretionary: 'May be refused even when everything is there',
  },
  topics: {
    base: 'What it is',
    place: 'Where to ask',
    authority: 'Who handles and decides',
    conditions: 'Conditions',
    evidence: 'Evidence and papers',
    fee: 'Fee',
    waiting: 'In the meantime',
    decision: 'Decision',
    silence: 'If nothing is decided',
    title: 'Title obtained',
    work: 'Work',
    renewal: 'Renewal',
    unlimited: 'Towards unlimited stay',
    end: 'End of the stay',
    remedy: 'Remedy',
    interaction: 'Effects on another request or measure',
    harm: 'What may be lost',
  },
  fee: {
    none: 'No fee',
    byGround: 'The fee depends on the ground: see below',
    due: (money) => `${money} per adult`,
    unconfirmed: (money) => `${money} per adult, amount not confirmed`,
    'other-reading': (money, other) =>
      `${money} or ${other} per adult: the sources contradict each other`,
    unknown: (money) => `Amount unknown; the last known is ${money} per adult`,
  },
  events: {
    entry: 'entry into Belgium',
    filing: 'filing of the request',
    'complete-file': 'complete file',
    notification: 'notification of the decision',
    expiry: 'last day of the stay or of the card',
    grant: 'grant of the stay',
    'protection-request': 'request for international protection',
  },
  length: {
    days: (count) => `${count} ${count < 2 ? 'day' : 'days'}`,
    workingDays: (count) => `${count} ${count < 2 ? 'working day' : 'working days'}`,
    months: (count) =>
      count % 12 === 0
        ? `${count / 12} ${count < 24 ? 'year' : 'years'}`
        : `${count} ${count < 2 ? 'month' : 'months'}`,
    and: ' and ',
    from: (length, event) => `${length} from: ${event}`,
    before: (length, event) => `${length} before: ${event}`,
  },
  offDay: (day, reason) =>
    `That day (${reason}) is not a working day. The law does not say here that it moves: act by ${day} at the latest.`,
  offDayOfRemedy: (day, reason) =>
    `That day (${reason}) is not a working day. The exact last day of a remedy is counted apart; until then, act by ${day} at the latest.`,
  paper: (id) => {
    if (id === 'ai') return 'certificate of immatriculation'
    if (id === 'M-permanent') return 'permanent M card'
    if (CARD.test(id)) return `${id} card`
    return id
      .replace(/^circulaire-annexe-(.+)$/, 'annex $1 of the circular')
      .replace(/^annexe-/, 'annex ')
  },
  notInForce: (from) =>
    `The rules of this route are known here only from ${from}: nothing is said of it for that day.`,
  unknownRoute: (known) => `This route is not known. Choose from: ${known.join(', ')}.`,
}
