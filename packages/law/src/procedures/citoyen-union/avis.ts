import { about, type Notice } from '@sejour/engine'
import { annexeAr, article, cce263727, cjueGma } from '../../texts/index.ts'
import { unionPieces } from '../../union/faits.ts'
import { ancienArticle51, nouvelArticle50 } from '../../union/sources.ts'
import { citoyenActivite, citoyenAideSociale, citoyenIdentite } from './faits.ts'

/** Remarks for a citizen of the Union. */
export const avisCitoyen = [
  {
    kind: 'warning',
    when: about(unionPieces, {
      id: 'citoyen-union.avis-pieces',
      label:
        'Depuis le 1er septembre 2025, une demande incomplète n’est pas prise en considération ; avant, les preuves pouvaient suivre pendant trois mois, puis encore un mois après l’annexe 20',
      source: [nouvelArticle50, annexeAr('19quinquies'), ancienArticle51],
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: about(citoyenActivite, {
      id: 'citoyen-union.avis-recherche',
      label:
        'Un refus avant six mois parce qu’il n’y a pas de chance réelle d’être engagé est contraire à l’arrêt C-710/19 : montrez-le à un avocat',
      source: [cjueGma, cce263727],
      is: 'recherche',
    }),
  },
  {
    kind: 'weakness',
    when: about(citoyenAideSociale, {
      id: 'citoyen-union.avis-aide',
      label:
        'Pendant cinq ans, une charge déraisonnable peut mener à la fin du séjour, après une pesée de toute votre situation',
      source: article('42bis'),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(citoyenIdentite, {
      id: 'citoyen-union.avis-identite',
      label:
        'Sans carte d’identité ni passeport, d’autres preuves sont possibles à l’entrée, avec un risque d’amende de 200 €',
      source: article('41'),
      is: false,
    }),
  },
] as const satisfies readonly Notice[]
