import { about, all, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers, travail } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { aLEtranger, listeDe2024 } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'transfert-intragroupe.ouverte',
  label: 'Le séjour de transféré intragroupe peut être demandé',
  source: article('61/34'),
  of: [
    paysTiers,
    longSejour,
    about(travail, {
      id: 'transfert-intragroupe.depuis-hors-union',
      label: 'L’entreprise du groupe, hors de l’Union, transfère la personne en Belgique',
      source: article('61/34'),
      is: 'ict',
    }),
    aLEtranger,
  ],
})

/** What a translation of this opening must word. */
export type OuvertureTransfertIntragroupe = typeof ouverture

export const ouvertureTransfertIntragroupe: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: article('61/34') },
]
