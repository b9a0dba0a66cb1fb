import type { FactTexts } from '@sejour/engine'

export const titreDuRegroupantEn: FactTexts<typeof import('./facts.ts')> = {
  'regroupement.titre-du-regroupant': {
    label: 'Reason for the limited stay of the family member you are joining',
    question: 'For what reason does the person you are joining have a limited stay?',
    why: 'The time for the decision, and some of the conditions, depend on that reason.',
    options: {
      etudes: 'Studies',
      travail: 'Work, employed or self-employed',
      'carte-bleue': 'Highly qualified work, with an H card (Blue Card)',
      ict: 'A transfer within a group of companies, with a I or J card',
      recherche: 'Research, with a hosting agreement',
      'longue-duree': 'The status of long-term resident of another state of the Union',
      medical: 'Medical reasons (article 9ter)',
      autre: 'Another reason',
    },
    exhibits: ['Copy of both sides of the family member’s card'],
  },
  'regroupement.titre-en-cours': {
    label: 'Current limited stay',
    question: 'Is the stay of the person you are joining still running today?',
    why: 'This leave depends on the stay of the family member and ends with it.',
    exhibits: [
      'Copy of both sides of the family member’s card',
      'Annex 15 if the renewal was requested',
    ],
  },
}
