import { about, type Notice } from '@sejour/engine'
import { pendante9bis, pendante9ter } from '../../situation/index.ts'
import { article, ceNovembre2016 } from '../../texts/index.ts'
import { asile9terStade, convocationManquee, sejourIllimiteObtenu } from './facts.ts'

/** What may be lost or go wrong with a request for medical reasons. */
export const notices9ter = [
  {
    kind: 'warning',
    when: about(pendante9ter, {
      id: 'avis-9ter.desistement',
      label:
        'Une nouvelle demande 9ter retire celle qui est en cours : reprenez-y tous les éléments',
      source: article('9ter', { paragraph: '§ 8' }),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(pendante9bis, {
      id: 'avis-9ter.exclusion-9bis',
      label:
        'Votre demande 9bis reste en cours, mais ce que vous invoquez ici ne comptera plus là-bas comme circonstance exceptionnelle',
      source: article('9bis', { paragraph: '§ 2', point: '4°' }),
      is: true,
    }),
  },
  {
    kind: 'weakness',
    when: about(asile9terStade, {
      id: 'avis-9ter.nationalite',
      label:
        'L’asile en cours ne dispense que pour la recevabilité : au fond, l’Office peut encore douter de la nationalité',
      source: ceNovembre2016,
      is: ['en-cours', 'cassation-admise'],
    }),
  },
  {
    kind: 'warning',
    when: about(convocationManquee, {
      id: 'avis-9ter.convocation',
      label:
        'Donnez sans attendre un motif valable : quinze jours après la convocation manquée, la demande peut être tenue pour retirée, ou le séjour refusé',
      source: article('9ter', { paragraph: '§ 1er/1' }),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(sejourIllimiteObtenu, {
      id: 'avis-9ter.sans-objet',
      label:
        'Le séjour illimité rend la demande en cours sans objet, sauf poursuite demandée dans les 60 jours',
      source: article('9ter', { paragraph: '§ 7' }),
      is: true,
    }),
  },
] as const satisfies readonly Notice[]
