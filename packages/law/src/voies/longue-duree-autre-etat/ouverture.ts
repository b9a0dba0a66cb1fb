import { about, all, cite, type Condition, type Dated } from '@sejour/engine'
import { lieu, longSejour, longueDureeAutreEtat, paysTiers } from '../../situation/index.ts'
import { article, directive2003LongueDuree } from '../../texts/index.ts'
import { listeDe2024 } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'longue-duree-autre-etat.ouverte',
  label: 'Le séjour de résident de longue durée d’un autre État peut être demandé',
  source: [article('61/7'), cite(directive2003LongueDuree)],
  of: [
    paysTiers,
    longSejour,
    about(longueDureeAutreEtat, {
      id: 'longue-duree-autre-etat.statut',
      label: 'Un autre État de l’Union a donné le statut de résident de longue durée',
      source: [article('61/7'), cite(directive2003LongueDuree)],
      is: true,
    }),
    about(lieu, {
      id: 'longue-duree-autre-etat.lieu',
      label: 'La demande part de l’étranger ou de Belgique',
      source: [article('61/7'), cite(directive2003LongueDuree)],
      is: ['etranger', 'belgique'],
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureLongueDureeAutreEtat = typeof ouverture

export const ouvertureLongueDureeAutreEtat: Dated<Condition> = [
  { from: listeDe2024, value: ouverture, source: article('61/7') },
]
