import { localDate } from '@sejour/calendar'
import { all, type Condition, type Dated } from '@sejour/engine'
import { citoyenUnion, longSejour } from '../../situation/conditions.ts'
import { article } from '../../texts/index.ts'

// Where the person is today closes nothing: who is still abroad comes by right and asks here.
const ouverture = all({
  id: 'citoyen-union.ouverte',
  label: 'La demande sur une annexe 19 peut être introduite en Belgique',
  source: article('40'),
  of: [citoyenUnion, longSejour],
})

/** What a translation of this opening must word. */
export type OuvertureCitoyenUnion = typeof ouverture

export const ouvertureCitoyenUnion: Dated<Condition> = [
  { from: localDate('2008-06-01'), value: ouverture, source: article('40') },
]
