import { localDate } from '@sejour/calendar'
import { about, all, cite, type Condition, type Dated } from '@sejour/engine'
import { enBelgique, maladieGrave, nationalite } from '../../situation/index.ts'
import { article, articleCedh, loi2006 } from '../../texts/index.ts'

const paragraphe1 = article('9ter', { paragraph: '§ 1er' })
/** What the article protects from, in a text that is read. */
const traitement = articleCedh('3')

const ouverture = all({
  id: 'article-9ter.ouverte',
  label: 'La demande 9ter peut être introduite en Belgique',
  source: [paragraphe1, traitement],
  of: [
    about(nationalite, {
      id: 'article-9ter.etranger',
      label: 'La personne malade n’est pas belge',
      source: [paragraphe1, article('40')],
      is: ['union', 'tiers', 'apatride'],
    }),
    enBelgique,
    about(maladieGrave, {
      id: 'article-9ter.malade',
      label: 'La personne dit avoir une maladie grave qu’un retour sans soins aggraverait',
      source: [paragraphe1, traitement],
      is: true,
    }),
  ],
})

/** What a translation of this opening must word. */
export type Ouverture9ter = typeof ouverture

export const ouverture9ter: Dated<Condition> = [
  { from: localDate('2007-06-01'), value: ouverture, source: cite(loi2006) },
]
