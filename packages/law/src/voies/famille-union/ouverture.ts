import { localDate } from '@sejour/calendar'
import { about, all, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers } from '../../situation/conditions.ts'
import { lienFamilial, regroupant } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'

const regroupantDeLUnion = about(regroupant, {
  id: 'famille-union.regroupant',
  label:
    'Le membre de la famille est citoyen de l’Union, ou Belge revenu d’un autre État de l’Union',
  source: [article('40bis'), article('40ter', { paragraph: '§ 1er' })],
  is: ['union', 'belge-mobile'],
})

const lien = about(lienFamilial, {
  id: 'famille-union.lien',
  label: 'Le lien est un de ceux de l’article 40bis',
  source: article('40bis'),
  is: [
    'conjoint',
    'partenaire',
    'enfant-mineur',
    'enfant-18-20',
    'enfant-majeur',
    'ascendant',
    'parent-de-mineur',
  ],
})

// Who is still abroad enters first, with a visa where one is needed, and asks here.
const ouverture = all({
  id: 'famille-union.ouverte',
  label: 'La demande sur une annexe 19ter peut être introduite en Belgique',
  source: article('40bis'),
  of: [paysTiers, longSejour, regroupantDeLUnion, lien],
})

/** What a translation of this opening must word. */
export type OuvertureFamilleUnion = typeof ouverture

export const ouvertureFamilleUnion: Dated<Condition> = [
  { from: localDate('2008-06-01'), value: ouverture, source: article('40bis') },
]
