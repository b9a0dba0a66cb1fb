import { about, all, appreciation, type Condition, type Dated } from '@sejour/engine'
import { etudes, longSejour, paysTiers } from '../../situation/index.ts'
import { article, formationAdde } from '../../texts/index.ts'
import { aLEtrangerOuChangement, debutDeLaLoi } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'etudes-prive.ouverte',
  label: 'Le séjour pour une école privée peut être demandé',
  source: article('9'),
  of: [
    paysTiers,
    longSejour,
    about(etudes, {
      id: 'etudes-prive.etablissement',
      label: 'La personne est inscrite ou admise dans un établissement privé non reconnu',
      source: [article('9'), formationAdde],
      is: 'prive',
    }),
    aLEtrangerOuChangement,
    appreciation({
      id: 'etudes-prive.accorde',
      label: 'L’Office accepte ces études comme motif de séjour',
      source: article('9'),
      authority: 'Office des étrangers',
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureEtudesPrive = typeof ouverture

export const ouvertureEtudesPrive: Dated<Condition> = [
  { from: debutDeLaLoi, value: ouverture, source: article('9') },
]
