import type { PapiersTexts } from './index.ts'

export const papiers: PapiersTexts = {
  title: 'What is this paper?',
  description:
    'Every residence card, annex and certificate in Belgium: who gets it, what it allows, how long, in which register.',
  lead: 'You were given a card, an annex, a certificate or a decision. Here is what it is and what you can do with it.',
  search: {
    label: 'What is printed on your paper',
    hint: 'For instance “annex 35”, “F+”, “certificate of immatriculation”. In French or Dutch too.',
    button: 'Search',
    results: (query) => `For “${query}”`,
    missing: 'Write what is printed on the paper.',
    tooLong:
      'That is too long. Write 120 characters at most: the number of the annex or the letter of the card is enough.',
    all: 'See all papers',
    match: {
      exact: 'this is it',
      model: 'card of this form',
      words: 'by the words of the title',
      related: 'neighbouring number',
      near: 'perhaps',
    },
  },
  groups: {
    cards: { title: 'Cards', lead: 'Electronic cards, old cards and special cards.' },
    provisional: {
      title: 'Provisional and short-stay documents',
      lead: 'They cover a wait or a short stay.',
    },
    receipts: {
      title: 'Requests, receipts and certificates',
      lead: 'They prove that a request was made. They are not residence titles.',
    },
    decisions: {
      title: 'Decisions',
      lead: 'A limit may run from the day on which you get it.',
    },
    orders: {
      title: 'Orders, bans and refusals of entry',
      lead: 'A limit runs from the day on which you get it. See a lawyer as soon as you can.',
    },
    unread: {
      title: 'Annexes whose title was not read',
      lead: 'They exist or existed. We have read no source that says what they do.',
    },
  },
  registers: 'The registers, and the life of an entry',
  back: 'All papers',
  allows: 'What this paper allows',
  notRead: 'no source read',
  facts: { givenBy: 'Given by', validity: 'How long', register: 'Register', class: 'Kind of stay' },
  now: 'What to do now',
  nowLimit: 'A limit may be running. Count it, from the day you were given the paper:',
  nowLater: 'Later, a limit will run if you are given:',
  nowLawyer: 'Show this paper to a lawyer or a social service, as soon as you can.',
  nowRenew: 'Count the period of renewal from the printed date:',
  nowKeep: 'Keep the original and a copy. Leave it with nobody without a receipt.',
  leadsTo: 'What may follow',
  replaces: 'It replaces',
  replacedBy: 'Replaced by',
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  annexes: 'The form',
  changed: (days) => `form changed on ${days}`,
  repealed: (day) => `repealed on ${day}`,
  fill: 'Fill in this act, as PDF or Word',
  modelOf: 'Form of',
  twin: 'Not to be confused',
  twinText: 'Another text has an annex with the same number:',
  window: (opens, closes) =>
    `Ask between the ${opens}th and the ${closes}th day before the end of the card`,
  windowEnd: 'end of the card',
  windowDay: (day) => `${day} days before`,
  unread:
    'We have read no source that says what this paper does. Show it to a lawyer or a social service.',
}
