import type { FactTexts } from '@sejour/engine'

export const faitsAutreFamilleEn: FactTexts<typeof import('./faits.ts')> = {
  'autre-famille-union.categorie': {
    label: 'Category of other family member',
    question: 'What binds you to this citizen of the Union?',
    why: 'The law recognises only a few categories outside close family.',
    options: {
      partenaire: 'A durable relationship, not registered',
      'a-charge':
        'I depend on them or belong to their household, already in the country I come from',
      sante: 'A serious illness strictly requires their care',
      aucune: 'None of these',
    },
    exhibits: ['Proof of living together', 'Medical certificate'],
  },
}
