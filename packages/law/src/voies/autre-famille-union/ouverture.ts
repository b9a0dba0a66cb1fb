import { localDate } from '@sejour/calendar'
import { about, all, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers } from '../../situation/conditions.ts'
import { lienFamilial, regroupant } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'

const of = [
  paysTiers,
  longSejour,
  about(regroupant, {
    id: 'autre-famille-union.regroupant',
    label: 'Le membre de la famille rejoint est citoyen de l’Union',
    source: [article('47/2'), article('47/3')],
    is: 'union',
  }),
  about(lienFamilial, {
    id: 'autre-famille-union.lien',
    label: 'La personne est hors de la famille proche de l’article 40bis',
    source: [article('40bis'), article('47/2')],
    is: 'autre',
  }),
] as const

const ouverture = all({
  id: 'autre-famille-union.ouverte',
  label: 'La demande d’un autre membre de la famille peut être introduite en Belgique',
  source: article('47/2'),
  of,
})

const ouvertureDe2014 = all({
  id: 'autre-famille-union.ouverte.47-1',
  label:
    'La demande d’un autre membre de la famille peut être introduite en Belgique (article 47/1)',
  source: article('47/1'),
  of,
})

/** What a translation of this opening must word. */
export type OuvertureAutreFamilleUnion = typeof ouverture | typeof ouvertureDe2014

/** The oldest ruling seen that applies article 47/1 is of 3 October 2014; it is 47/2 since 2024. */
export const ouvertureAutreFamilleUnion: Dated<Condition> = [
  { from: localDate('2014-10-03'), value: ouvertureDe2014, source: article('47/1') },
  { from: localDate('2024-09-01'), value: ouverture, source: article('47/2') },
]
