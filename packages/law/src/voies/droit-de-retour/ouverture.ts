import { about, all, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers, sejourAnterieur } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { debutDeLaLoi } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'droit-de-retour.ouverte',
  label: 'Un droit de retour peut être invoqué',
  source: [article('19'), article('9')],
  of: [
    paysTiers,
    longSejour,
    about(sejourAnterieur, {
      id: 'droit-de-retour.sejour-anterieur',
      label: 'La personne a eu en Belgique un séjour de plus de trois mois',
      source: [article('19'), article('9')],
      is: true,
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureDroitDeRetour = typeof ouverture

export const ouvertureDroitDeRetour: Dated<Condition> = [
  { from: debutDeLaLoi, value: ouverture, source: article('19') },
]
