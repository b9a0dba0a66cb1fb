import type { FactTexts } from '@sejour/engine'

export const famillePreuvesEn: FactTexts<typeof import('./famille.ts')> = {
  'regroupement.preuve-lien': {
    label: 'Proof of the family tie',
    question: 'How can you prove your family tie?',
    why: 'The tie is proved by an official document; where there is none, other proof is examined.',
    options: {
      actes: 'By an official document, legalised or with an apostille if it comes from abroad',
      autres: 'By other proof: photographs, messages, witnesses, DNA test',
      aucune: 'I have no proof',
    },
    exhibits: [
      'Marriage or partnership certificate',
      'Birth certificate',
      'Other proof of the tie',
    ],
  },
  'regroupement.age-demandeur': {
    label: 'Age of the applicant',
    question: 'How old are you, in years?',
    why: 'For a couple, the law sets a minimum age for both partners.',
  },
  'regroupement.age-regroupant': {
    label: 'Age of the family member you are joining',
    question: 'How old is the person you are joining, in years?',
    why: 'The minimum age holds for both members of the couple.',
  },
  'regroupement.lien-anterieur': {
    label: 'Tie from before the arrival in Belgium',
    question:
      'Did your marriage, partnership or kinship exist before the person you are joining came to Belgium?',
    why: 'An earlier tie lowers the age and removes the waiting time, in the text as read until 17 August 2025.',
  },
  'regroupement.enfant-commun': {
    label: 'Minor child together',
    question: 'Do you have a minor child together?',
    why: 'A minor child together removes the waiting time of twelve months.',
    exhibits: ['Birth certificate of the child'],
  },
  'regroupement.vie-commune': {
    label: 'Living together in Belgium',
    question: 'Will you live with that person in Belgium?',
    why: 'The stay supposes a real family tie, which is checked for several years.',
  },
  'regroupement.handicap': {
    label: 'Adult child with a disability',
    question: 'Do you have a disability that keeps you from providing for yourself?',
    why: 'An adult child is as a rule admitted for this reason only.',
    exhibits: ['Statement of a doctor approved by the Belgian post'],
  },
}
