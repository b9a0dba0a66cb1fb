import type { FactTexts } from '@sejour/engine'

export const aChargeEn: FactTexts<typeof import('./facts.ts')> = {
  'famille-de-belge.a-charge': {
    label: 'Dependent adult child',
    question:
      'Were you already dependent on the Belgian, or on his or her spouse or partner, in the country you come from?',
    why: 'From 21 years on, a child must depend materially on the person who is joined.',
    exhibits: ['Proof of regular payments', 'Proof that there is no income of one’s own'],
  },
}
