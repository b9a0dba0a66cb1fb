import { about, all, any, type Condition, type Dated } from '@sejour/engine'
import {
  enBelgique,
  etudesTerminees,
  longSejour,
  paysTiers,
  sejour,
} from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { listeDe2024 } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'annee-de-recherche.ouverte',
  label: 'L’année de recherche peut être demandée',
  source: [article('61/1/9'), article('61/13/12')],
  of: [
    paysTiers,
    longSejour,
    enBelgique,
    any({
      id: 'annee-de-recherche.motif',
      label: 'Des études ou une recherche viennent de finir, sous le titre qui les couvrait',
      source: [article('61/1/9'), article('61/13/12')],
      of: [
        all({
          id: 'annee-de-recherche.apres-etudes',
          label: 'Des études supérieures finissent sous une carte d’études',
          source: article('61/1/9'),
          of: [
            about(etudesTerminees, {
              id: 'annee-de-recherche.diplome',
              label: 'La personne vient de terminer des études supérieures en Belgique',
              source: article('61/1/9'),
              is: 'etudes',
            }),
            about(sejour, {
              id: 'annee-de-recherche.carte-etudes',
              label: 'La carte A pour études est encore en cours',
              source: article('61/1/9'),
              is: 'etudes',
            }),
          ],
        }),
        all({
          id: 'annee-de-recherche.apres-recherche',
          label: 'Une recherche finit sous une carte de chercheur',
          source: article('61/13/12'),
          of: [
            about(etudesTerminees, {
              id: 'annee-de-recherche.recherche',
              label: 'La personne vient de terminer une recherche en Belgique',
              source: article('61/13/12'),
              is: 'recherche',
            }),
            about(sejour, {
              id: 'annee-de-recherche.carte-chercheur',
              label: 'La carte A de chercheur est encore en cours',
              source: article('61/13/12'),
              is: 'limite',
            }),
          ],
        }),
      ],
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureAnneeDeRecherche = typeof ouverture

export const ouvertureAnneeDeRecherche: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: article('61/1/9') },
]
