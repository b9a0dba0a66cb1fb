import { about, type Notice } from '@sejour/engine'
import { autresMembresDeFamille } from '../../recours/sources.ts'
import { articleAr } from '../../texts/index.ts'
import { unionPieces } from '../../union/faits.ts'
import { article52 } from '../../union/sources.ts'
import { autreFamilleCategorie } from './faits.ts'

/** Remarks for other family members. */
export const avisAutreFamille = [
  {
    kind: 'warning',
    when: about(autreFamilleCategorie, {
      id: 'autre-famille-union.avis-recours',
      label:
        'Le recours contre un refus ne suspend pas l’éloignement d’un autre membre de la famille',
      source: autresMembresDeFamille,
      is: ['partenaire', 'a-charge', 'sante'],
    }),
  },
  {
    kind: 'warning',
    when: about(unionPieces, {
      id: 'autre-famille-union.avis-pieces',
      label:
        'Les preuves peuvent suivre pendant trois mois ; ensuite, la commune peut refuser par une annexe 20',
      source: [article52, articleAr('58')],
      is: false,
    }),
  },
] as const satisfies readonly Notice[]
