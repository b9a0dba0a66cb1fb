import type { FactTexts } from '@sejour/engine'

export const faitsCitoyenEn: FactTexts<typeof import('./faits.ts')> = {
  'citoyen-union.identite': {
    label: 'Identity and nationality proven',
    question: 'Can you prove your identity and nationality?',
    why: 'The request begins with that proof.',
    exhibits: ['National identity card', 'Passport'],
  },
  'citoyen-union.activite': {
    label: 'Work or job search',
    question: 'Do you work in Belgium, or look for a job there?',
    why: 'Work and job search are grounds of stay.',
    options: {
      salarie: 'I am employed',
      independant: 'I am self-employed',
      recherche: 'I am looking for a job',
      aucune: 'None of these',
    },
    exhibits: [
      'Employment contract or annex 19bis',
      'Enterprise number and affiliation to a social insurance fund',
    ],
  },
  'citoyen-union.recherche': {
    label: 'Job search proven',
    question: 'Can you prove that you are looking for a job?',
    why: 'For at least six months that proof is enough.',
    exhibits: ['Registration with the employment service', 'Application letters'],
  },
  'citoyen-union.six-mois': {
    label: 'Six months since the request',
    question: 'Have more than six months passed since your request as a job seeker?',
    why: 'A real chance of being hired may be required only after six months at least.',
  },
  'citoyen-union.etudes': {
    label: 'Enrolment for studies',
    question: 'Are you enrolled for studies in Belgium?',
    why: 'Studies are a ground of stay, with insurance and a declaration on resources.',
    exhibits: ['Certificate of enrolment'],
  },
  'citoyen-union.ressources': {
    label: 'Resources',
    question: 'Do you have resources to live without social aid, or can you declare so?',
    why: 'No fixed amount is required: your situation is examined.',
    exhibits: ['Bank statements'],
  },
  'citoyen-union.assurance': {
    label: 'Health insurance',
    question: 'Do you have health insurance that is valid in Belgium?',
    why: 'It is required of students and of those who live on their resources.',
    exhibits: ['Insurance certificate'],
  },
  'citoyen-union.aide-sociale': {
    label: 'Social aid',
    question: 'Do you receive social aid in Belgium?',
    why: 'For five years an unreasonable burden may lead to the end of the stay.',
  },
}
