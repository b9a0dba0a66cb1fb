import type { FactTexts } from '@sejour/engine'

export const personneEn: FactTexts<typeof import('./personne.ts')> = {
  'situation.nationalite': {
    label: 'Nationality',
    question: 'What is your nationality? If you have several, the first that fits.',
    why: 'A Belgian is not a foreigner, and a citizen of the Union follows other rules.',
    options: {
      belge: 'Belgian',
      union: 'Of a State of the Union, or Norway, Iceland, Liechtenstein, Switzerland',
      tiers: 'Of another State, the United Kingdom included',
      apatride: 'None: stateless, or nationality unknown',
    },
    exhibits: ['Passport', 'National identity card'],
  },
  'situation.lieu': {
    label: 'Where the person is',
    question: 'Where are you today?',
    why: 'As a rule a stay is asked from abroad: asking in Belgium is the exception.',
    options: {
      belgique: 'In Belgium',
      frontiere: 'At the border, without having entered',
      etranger: 'Abroad',
    },
  },
  'situation.duree': {
    label: 'Length wanted',
    question: 'How long do you want to stay in Belgium?',
    why: 'Up to 90 days in any period of 180 days it is a short stay, with its own rules.',
    options: { court: '90 days at most', long: 'More than 90 days' },
  },
  'situation.sejour': {
    label: 'Present stay in Belgium',
    question: 'Which residence paper do you have in Belgium today?',
    why: 'A current stay often lets you change status without leaving; having none closes routes.',
    options: {
      aucun: 'None, or one that has expired',
      court: 'A short-stay visa or a visa exemption, still within the days allowed',
      limite: 'A A, H, I or J card, except for studies',
      etudes: 'A A card for studies',
      illimite: 'A B, K or L card',
      union: 'A EU, EU+, F, F+ or M card',
      provisoire:
        'A provisional paper: certificate of immatriculation, annex 15, annex 19 or 19ter',
      protection: 'An annex 25 or 26, or the certificate of an applicant for protection',
      recours: 'An annex 35',
    },
    exhibits: ['Copy of both sides of the paper'],
  },
  'situation.accord-retrait': {
    label: 'Covered by the agreement on the United Kingdom’s withdrawal',
    question:
      'Did you already live in Belgium before 2021, as a British national or in the family of one?',
    why: 'The withdrawal agreement keeps for them a right to stay close to that of Union citizens.',
  },
  'situation.document-identite': {
    label: 'Identity document',
    question:
      'Do you have a passport, a national identity card or a travel document, even an expired one?',
    why: 'Most requests need an identity document, each with exemptions of its own.',
    exhibits: ['Passport', 'National identity card', 'Travel document'],
  },
  'situation.fin-du-sejour': {
    label: 'Last day of the present stay',
    question: 'What is the last day of validity of your stay or of your card?',
    why: 'An extension or a change of status is asked before that day.',
  },
  'situation.ordre-de-quitter': {
    label: 'Order to leave the territory received',
    question: 'Did you receive an order to leave the territory that you have not followed?',
    why: 'A new request does not make an earlier order disappear.',
    exhibits: ['Annex 13 and the record of notification'],
  },
  'situation.interdiction-entree': {
    label: 'Entry ban received',
    question: 'Did you receive an entry ban that has not been lifted?',
    why: 'It may close a route or be held against the request; its lifting is asked separately.',
    exhibits: ['Annex 13sexies'],
  },
}
