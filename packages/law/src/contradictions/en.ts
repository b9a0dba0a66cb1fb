import type { ContradictionsTexts } from './index.ts'

/** Contradictions between sources, in English. */
export const contradictionsEn: ContradictionsTexts = {
  C3: {
    about: 'What makes a stay illegal',
    readings: [
      'A stay is illegal only after an order to leave the territory.',
      'It is so as soon as the conditions of entry or stay are missing, without any order.',
    ],
    handling: 'We follow the law; whether an order was received stays a separate question.',
  },
  C4: {
    about: 'Is an authorisation always a favour?',
    readings: [
      'An authorisation leaves the Immigration Office free to judge.',
      'Some must be given as soon as their conditions are met.',
    ],
    handling: 'Each route says for itself whether the authority is bound or free.',
  },
  C10: {
    about: 'Unaccompanied minor: after how many years unlimited stay',
    readings: [
      'Some lists count them among the stays of five years.',
      'The law and the Immigration Office speak of three years after the first A card.',
    ],
    handling: 'We follow the law: three years, as the Office judges.',
  },
  C14: {
    about: 'Length of the card in subsidiary protection',
    readings: ['One year, then extensions of two years.', 'Other pages give other lengths.'],
    handling: 'We follow the law; the date printed on the card always comes first.',
  },
  C21: {
    about: 'European asylum pact, EES and ETIAS: what is really in force',
    readings: ['Starting dates were announced.', 'No source read confirms that they were kept.'],
    handling: 'Rules read before 12 June 2026 stay shown as such; EES and ETIAS count no day here.',
  },
  C25: {
    about: 'Must the stay be unlimited already to ask for a K or L card?',
    readings: [
      'For the K card: five years, and a stay that is no longer limited.',
      'For the L card: five years of legal stay, limited too.',
    ],
    handling: 'These are two rules: we keep them apart.',
  },
  C1: {
    about: 'Short stay: in months or in days',
    readings: ['Three months in each period of six months.', '90 days in any period of 180 days.'],
    handling: 'We count in days, as the law does, and never in months.',
  },
  C13: {
    about: 'Time to report to the commune',
    readings: [
      'Communes announce eight days for annexes 3 and 3ter.',
      'The law gives three working days (arrival) and ten working days (presence); eight working days are for the long stay.',
    ],
    handling: 'We follow the law. Three working days are safe in every case.',
  },
  C15: {
    about: 'Can the declaration of presence be extended?',
    readings: ['No.', 'One city accepts it in case of force majeure.'],
    handling: 'We compute no extension: ask the commune.',
  },
  C2: {
    about: 'Documents missing from a request of a Union citizen',
    readings: [
      'Three months to hand them in, then one month more, without an order to leave.',
      'Everything is handed in with the request, or it is not taken into consideration.',
    ],
    handling:
      'The day of the request decides: since 1 September 2025 everything comes with it. For annex 19ter the article read keeps three months; to hand everything in with the request is safer.',
  },
  C28: {
    about: 'Negative residence check',
    readings: [
      'It is a ground of refusal, by an annex 20.',
      'It strikes the person off the waiting register, and the request goes on.',
    ],
    handling: 'We show the refusal and the striking off: the authority decides.',
  },
  C7: {
    about: 'Income asked since the family reform',
    readings: [
      '110 % of the guaranteed average minimum monthly income.',
      '110 % of the integration income.',
    ],
    handling:
      'The mark is 110 % of the guaranteed minimum income, to be reviewed by a lawyer; no answer depends on it. The Office must examine the needs of the family in any case.',
  },
  C8: {
    about: 'Silence of the Office on a family reunification',
    readings: ['After the limit, admission is acquired.', 'The reform abolished that effect.'],
    handling:
      'We show admission by silence only until 17 August 2025; since then the point is to be confirmed.',
  },
  C9: {
    about: 'To whom the family reform applies',
    readings: [
      'To those who join a person whose right dates from 18 August 2025 or later.',
      'For the family of a Belgian, the old rules hold until 18 August 2027.',
    ],
    handling: 'We ask since when the sponsor has the right, and show the old rule and the new one.',
  },
  C29: {
    about: 'Text of the law read before the reform',
    readings: [
      'The text read of articles 10 to 13 and 40ter stops on 17 August 2025.',
      'A law changed them afterwards, and its text was not read.',
    ],
    handling:
      'Each source says until which day it was read; beyond that the answer is to be confirmed.',
  },
  C11: {
    about: 'When to ask for the renewal of a card',
    readings: [
      'Between the 45th and the 30th day before expiry; for K and L between the 40th and the 30th; for a student, 15 days before.',
      'The law only asks to act before expiry.',
    ],
    handling: 'We show the window of each card; acting before the 30th day is always safe.',
  },
  C12: {
    about: 'Annexes 42 and 43: which says what',
    readings: [
      '42: request inadmissible. 43: payment in part.',
      'A page of 2015 has them the other way round.',
    ],
    handling:
      'Here 42 is the inadmissibility and 43 the payment in part. Read what the decision orders, more than its number.',
  },
  C17: {
    about: 'Is annex 35 a stay?',
    readings: [
      'It covers the stay during the appeal.',
      'Its text says that the person is neither admitted nor authorised to stay.',
    ],
    handling:
      'One may remain during the appeal, but those days do not count towards five years of stay.',
  },
  C18: {
    about: 'Register of the H, I, J, M and N cards',
    readings: [
      'The list of the course does not name them.',
      'H, I, J and M: aliens’ register. N: waiting register.',
    ],
    handling: 'We follow the list that names every card.',
  },
  C22: {
    about: 'Working with a certificate of immatriculation',
    readings: [
      'The old form forbids work without an authorisation.',
      'Since 3 January 2019 each title bears a mention “labour market”.',
    ],
    handling: 'The mention printed on the document decides.',
  },
  C6: {
    about: 'Fee of the return visa',
    readings: ['That of a long-term resident of another Member State.', 'That of article 9.'],
    handling: 'We show the amount with that doubt: ask the Office before you pay.',
  },
  C19: {
    about: 'Amounts of 2026',
    readings: ['Private guides publish them.', 'No official table was read.'],
    handling: 'The amounts are shown “to be confirmed”: check with the Office before you pay.',
  },
  C27: {
    about: 'Who does not pay when the student has a scholarship',
    readings: ['The family of the student.', 'The student with the scholarship too.'],
    handling:
      'The student and the family are exempt here, when the scholarship is on the list of the decree.',
  },
  'C-05': {
    about: 'Letter without acknowledgement: which is the first day',
    readings: [
      'Appeal to the Council: the third working day after posting, Saturday not counted.',
      'For the other limits no text read says it.',
    ],
    handling:
      'We follow the law for the Council; elsewhere we count from the day after the sending, at the earliest.',
  },
  'C-07': {
    about: 'Appeal of a detained person: 10 or 15 days',
    readings: ['10 days, since 31 May 2014.', 'Old pages still say 15 days.'],
    handling: 'We count 10 days.',
  },
  'C-08': {
    about: 'Extreme urgency: what a “second” measure is',
    readings: [
      'A first measure that the person escaped counts.',
      'Nothing was read on a first measure that was withdrawn.',
    ],
    handling: 'In doubt the safe day is that of the 5 days.',
  },
  'C-13': {
    about: 'Decisions notified since 12 June 2026',
    readings: [
      'The limits known come from the old law.',
      'A new law governs appeals, and its text was not read.',
    ],
    handling: 'The limit printed in the decision comes first; the day we compute is a check.',
  },
  'C-15': {
    about: 'The paper states 30 days, a detained person has 10',
    readings: [
      'The form says thirty days for everybody.',
      'The law gives ten days to whoever is detained.',
    ],
    handling: 'We show the shorter limit: act within ten days.',
  },
  'C-01': {
    about: 'An order to leave joined to a refusal whose appeal is suspensive',
    readings: [
      'Such a refusal may not come with an order.',
      'The official form of annex 20 keeps the box of the order.',
    ],
    handling:
      'During the limit and the suspensive appeal the order is not enforced. Show it to a lawyer quickly.',
  },
  'C-04': {
    about: 'Does the duty to cooperate bind the Union citizen and family?',
    readings: [
      'The law covers every foreigner under a measure, and the paper with annex 20 announces the duty.',
      'The pages on return say that it does not.',
    ],
    handling: 'We follow the law: if that duty is printed on the paper, answer within 14 days.',
  },
  'C-16': {
    about: 'The paper promises a suspensive appeal and threatens to enforce the order',
    readings: ['The appeal stops enforcement.', 'The paper warns of forced return and detention.'],
    handling:
      'Read together: no enforcement during the limit and the appeal, save for other family members.',
  },
}
