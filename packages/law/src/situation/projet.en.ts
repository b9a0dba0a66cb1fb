import type { FactTexts } from '@sejour/engine'

export const projetEn: FactTexts<typeof import('./projet.ts')> = {
  'projet.etudes': {
    label: 'Studies in Belgium',
    question: 'Are you enrolled in, or admitted to, studies in Belgium?',
    why: 'Enrolment at a recognised institution opens a right if the conditions are met; a private school does not.',
    options: {
      aucune: 'No',
      reconnu: 'Yes, at an organised, recognised or subsidised institution',
      prive: 'Yes, at a private institution that is not recognised',
    },
    exhibits: ['Certificate of enrolment or admission'],
  },
  'projet.etudes-terminees': {
    label: 'Studies or research finished in Belgium',
    question: 'Have you just finished higher education or research in Belgium?',
    why: 'You may then ask for a year to look for work or to set up a business.',
    options: { non: 'No', etudes: 'Yes, higher education', recherche: 'Yes, research' },
    exhibits: ['Diploma', 'Hosting agreement'],
  },
  'projet.travail': {
    label: 'Work planned in Belgium',
    question: 'What work do you want to do in Belgium?',
    why: 'Each form of work has its own procedure, opened by the employer or by the Region.',
    options: {
      aucun: 'None for now',
      salarie: 'Employee: an employer wants to hire me for more than 90 days',
      'hautement-qualifie': 'Highly qualified employee with a degree or equivalent experience',
      chercheur: 'Researcher with a hosting agreement',
      ict: 'Transferred within my group of companies, from a State outside the Union',
      'ict-mobile': 'Already transferred to another State of the Union, on assignment in Belgium',
      saisonnier: 'Seasonal worker',
      independant: 'Self-employed',
    },
    exhibits: ['Employment contract', 'Hosting agreement', 'Business plan'],
  },
  'projet.longue-duree-autre-etat': {
    label: 'Long-term resident of another State of the Union',
    question:
      'Do you have the status of long-term resident – EU given by another State of the Union?',
    why: 'With this status you may ask to stay in Belgium to work, study or live on your own means.',
    exhibits: ['Long-term resident – EU permit'],
  },
  'projet.sejour-anterieur': {
    label: 'Former stay of more than three months in Belgium',
    question:
      'Do you have, or did you have, a stay of more than three months in Belgium, and have you left the country since?',
    why: 'A right to return may exist if the absence stayed within the limits of the law.',
    exhibits: ['Former card', 'Annex 18'],
  },
}
