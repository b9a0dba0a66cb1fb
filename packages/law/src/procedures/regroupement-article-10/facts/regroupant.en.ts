import type { FactTexts } from '@sejour/engine'

export const regroupantEn: FactTexts<typeof import('./regroupant.ts')> = {
  'regroupement.illimite-depuis': {
    label: 'Start of the unlimited stay of the family member you are joining',
    question: 'Since which day has the person you are joining had unlimited stay?',
    why: 'As a rule, that person must have had it for twelve months.',
    exhibits: ['Their B, K or L card'],
  },
  'regroupement.venu-par-couple': {
    label: 'Family member who came as a spouse or partner',
    question:
      'Did the person you are joining obtain their own stay by joining a spouse or a partner?',
    why: 'That person can then bring a new spouse or partner only after two years.',
  },
  'regroupement.protection': {
    label: 'Protection of the family member you are joining',
    question: 'Does the person you are joining have international protection?',
    why: 'Since 18 August 2025, refugees and persons with subsidiary protection are no longer treated alike.',
    options: {
      refugie: 'Yes, a recognised refugee',
      subsidiaire: 'Yes, subsidiary protection',
      aucune: 'No',
    },
    exhibits: ['Decision of the Commissioner General'],
  },
  'regroupement.reconnaissance': {
    label: 'Day on which protection was recognised',
    question: 'On which day was international protection recognised?',
    why: 'The family is exempt from several conditions for a time that runs from that day.',
    exhibits: ['Decision of the Commissioner General'],
  },
  'regroupement.revenus': {
    label: 'Net monthly income of the family member you are joining',
    question: 'What is the net monthly income of the person you are joining?',
    why: 'The law sets a reference amount; below it, the Office must examine the needs of the family.',
    exhibits: ['Pay slips', 'Employment contract', 'Tax assessment'],
  },
  'regroupement.logement': {
    label: 'Sufficient housing',
    question: 'Does the person you are joining have housing that is large enough for you too?',
    why: 'Sufficient housing is proved by a registered lease or a title deed.',
    exhibits: ['Registered lease', 'Title deed'],
  },
  'regroupement.assurance': {
    label: 'Health insurance',
    question: 'Is there health insurance that covers you and your family in Belgium?',
    why: 'A health insurance fund that can enrol you is enough as a rule.',
    exhibits: ['Statement of the health insurance fund or of the insurer'],
  },
}
