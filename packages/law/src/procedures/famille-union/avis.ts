import { about, type Notice } from '@sejour/engine'
import { cce284942 } from '../../eloignement/sources.ts'
import { interdictionEntree } from '../../situation/index.ts'
import { agiiSejour, annexeAr } from '../../texts/index.ts'
import { unionPieces } from '../../union/faits.ts'
import { article52 } from '../../union/sources.ts'
import { familleLienProuve } from './faits.ts'

/** Remarks for the family of a citizen of the Union. */
export const avisFamille = [
  {
    kind: 'warning',
    when: about(unionPieces, {
      id: 'famille-union.avis-pieces',
      label:
        'Les preuves peuvent suivre pendant trois mois d’après un article inchangé depuis 2011, mais des pages récentes ne le disent pas toutes : remettez tout dès que possible',
      source: [article52, agiiSejour],
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: about(familleLienProuve, {
      id: 'famille-union.avis-lien',
      label:
        'Sans preuve du lien, la commune remet une annexe 19quinquies, et le recours contre elle ne suspend rien',
      source: [annexeAr('19quinquies'), agiiSejour],
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: about(interdictionEntree, {
      id: 'famille-union.avis-interdiction',
      label:
        'Une interdiction d’entrée antérieure ne suffit pas, à elle seule, à refuser la famille d’un citoyen de l’Union qui a circulé : consultez un avocat',
      source: cce284942,
      is: true,
    }),
  },
] as const satisfies readonly Notice[]
