import { about, all, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers, travail } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { aLEtrangerOuTitre, listeDe2024 } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'chercheur.ouverte',
  label: 'Le séjour de chercheur peut être demandé',
  source: article('61/10'),
  of: [
    paysTiers,
    longSejour,
    about(travail, {
      id: 'chercheur.convention',
      label: 'La personne vient pour une recherche, avec une convention d’accueil',
      source: article('61/10'),
      is: 'chercheur',
    }),
    aLEtrangerOuTitre,
  ],
})

/** What a translation of this opening must word. */
export type OuvertureChercheur = typeof ouverture

export const ouvertureChercheur: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: article('61/10') },
]
