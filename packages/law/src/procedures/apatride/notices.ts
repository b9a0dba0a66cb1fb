import { about, type Notice } from '@sejour/engine'
import { pendante9bis, pendanteProtection } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { apatrideDetenu, apatrideJugement } from './facts.ts'

/** What may be lost or delayed with a request as a stateless person. */
export const noticesApatride = [
  {
    kind: 'warning',
    when: about(pendanteProtection, {
      id: 'avis-apatride.asile',
      label:
        'L’examen est suspendu tant que l’asile est en cours, sauf si l’avis peut être donné sans attendre',
      source: article('57/42'),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(pendante9bis, {
      id: 'avis-apatride.9bis',
      label:
        'Ce que vous invoquez ici ne comptera plus comme circonstance exceptionnelle dans votre demande 9bis',
      source: article('9bis', { paragraph: '§ 2', point: '5°' }),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(apatrideJugement, {
      id: 'avis-apatride.tribunal',
      label:
        'Tant que le tribunal n’a pas jugé définitivement, les délais de l’avis et de la décision sont suspendus',
      source: article('57/41', { paragraph: '§ 3' }),
      is: 'en-cours',
    }),
  },
  {
    kind: 'warning',
    when: about(apatrideDetenu, {
      id: 'avis-apatride.accelere',
      label:
        'En détention, l’avis et la décision peuvent tomber en quinze jours chacun : joignez toutes les pièces dès le départ',
      source: article('57/41', { paragraph: '§ 2' }),
      is: true,
    }),
  },
] as const satisfies readonly Notice[]
