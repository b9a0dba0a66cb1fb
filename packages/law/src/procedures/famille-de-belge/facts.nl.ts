import type { FactTexts } from '@sejour/engine'

export const aChargeNl: FactTexts<typeof import('./facts.ts')> = {
  'famille-de-belge.a-charge': {
    label: 'Meerderjarig kind ten laste',
    question:
      'Was u al ten laste van de Belg, of van zijn echtgenoot of partner, in het land waar u vandaan komt?',
    why: 'Vanaf 21 jaar moet een kind materieel afhangen van de persoon die het vervoegt.',
    exhibits: ['Bewijzen van regelmatige stortingen', 'Bewijs dat er geen eigen inkomsten zijn'],
  },
}
