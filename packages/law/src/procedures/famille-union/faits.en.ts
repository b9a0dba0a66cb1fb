import type { FactTexts } from '@sejour/engine'

export const faitsFamilleEn: FactTexts<typeof import('./faits.ts')> = {
  'famille-union.lien-prouve': {
    label: 'Family tie proven',
    question: 'Can you prove the family tie with certificates?',
    why: 'Without that proof the commune does not hand over annex 19ter.',
    exhibits: ['Marriage certificate', 'Birth certificate'],
  },
  'famille-union.a-charge': {
    label: 'Dependent on the family member',
    question: 'Do you depend on this family member for your living?',
    why: 'A child of 21 or more and a parent of an adult must be dependent.',
    exhibits: ['Proof of payments'],
  },
  'famille-union.garde': {
    label: 'Care of the citizen who is a minor',
    question:
      'Do you actually care for the citizen who is a minor, or does the child depend on you?',
    why: 'The parent of a citizen who is a minor has a right derived from the child’s.',
  },
}
