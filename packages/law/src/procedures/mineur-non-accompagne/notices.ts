import { about, type Notice } from '@sejour/engine'
import { pendanteProtection } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { menaMajoriteProche, menaScolarite } from './facts.ts'

/** What weakens or may overtake a request of the guardian. */
export const noticesMineurNonAccompagne = [
  {
    kind: 'weakness',
    when: about(menaScolarite, {
      id: 'avis-mena.scolarite',
      label:
        'La loi demande la preuve d’une scolarité régulière : son absence affaiblit le dossier',
      source: [article('61/19'), article('61/21')],
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: about(menaMajoriteProche, {
      id: 'avis-mena.majorite',
      label:
        'À 18 ans la tutelle cesse : demandez à temps à l’Office les conditions d’une nouvelle autorisation',
      source: article('61/24'),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(pendanteProtection, {
      id: 'avis-mena.asile',
      label:
        'L’asile en cours n’empêche pas cette demande : les deux examens peuvent avancer ensemble',
      source: article('61/15'),
      is: true,
    }),
  },
] as const satisfies readonly Notice[]
