import { about, type Notice } from '@sejour/engine'
import { mineurSeul, ordreDeQuitter } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { traiteCondamnation, traiteDeclaration } from './facts.ts'

/** What may be lost, and what may be asked at the end. */
export const noticesTraiteDesEtresHumains = [
  {
    kind: 'warning',
    when: about(mineurSeul, {
      id: 'avis-traite.mineur',
      label:
        'Un mineur seul n’attend pas les 45 jours : il reçoit directement le document de trois mois',
      source: article('61/2', { paragraph: '§ 2' }),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(traiteDeclaration, {
      id: 'avis-traite.reflexion',
      label: 'Les 45 jours sont un maximum : faites la plainte ou la déclaration avant leur fin',
      source: article('61/2'),
      is: 'reflexion',
    }),
  },
  {
    kind: 'warning',
    when: about(traiteCondamnation, {
      id: 'avis-traite.illimite',
      label: 'Le séjour illimité peut maintenant être demandé ; l’Office peut encore le refuser',
      source: article('61/5'),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(ordreDeQuitter, {
      id: 'avis-traite.ordre',
      label:
        'Un ordre de quitter déjà donné continue d’exister : signalez-le au centre qui vous accompagne',
      source: article('1/3'),
      is: true,
    }),
  },
] as const satisfies readonly Notice[]
