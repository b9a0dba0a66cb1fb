import { about, type Notice } from '@sejour/engine'
import { ordreDeQuitter, pendante9bis } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { protectionAilleurs, protectionDemande, protectionPassageAilleurs } from './facts.ts'

/** What may be lost by what is said, or left unsaid, in this procedure. */
export const noticesProtectionInternationale = [
  {
    kind: 'weakness',
    when: about(protectionAilleurs, {
      id: 'avis-protection.ailleurs',
      label: 'Une protection réelle dans un autre État peut faire déclarer la demande irrecevable',
      source: article('57/6', { paragraph: '§ 3' }),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(protectionPassageAilleurs, {
      id: 'avis-protection.passage',
      label:
        'Des empreintes ou un visa dans un autre État peuvent rendre cet État responsable : dites vite ce qui vous lie à la Belgique',
      source: article('51/5'),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(protectionDemande, {
      id: 'avis-protection.tout-dire',
      label:
        'Dites ici tout ce que vous savez : ce qui aurait dû y être dit est exclu d’une demande 9bis',
      source: article('9bis', { paragraph: '§ 2', point: '2°' }),
      is: ['premiere', 'ulterieure-elements'],
    }),
  },
  {
    kind: 'warning',
    when: about(pendante9bis, {
      id: 'avis-protection.9bis',
      label: 'Votre demande 9bis se poursuit, et l’Office y répondra dans la langue de l’asile',
      source: article('51/4', { paragraph: '§ 3' }),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(ordreDeQuitter, {
      id: 'avis-protection.ordre',
      label:
        'L’ordre de quitter déjà donné existe toujours : il peut être exécuté quand la demande ne permet plus de rester',
      source: article('1/3'),
      is: true,
    }),
  },
] as const satisfies readonly Notice[]
