import { localDate } from '@sejour/calendar'
import { all, appreciation, cite, type Condition, type Dated } from '@sejour/engine'
import { enBelgique, longSejour, paysTiers } from '../../situation/conditions.ts'
import { article, loi2006 } from '../../texts/index.ts'

const paragraphe1 = article('9bis', { paragraph: '§ 1er' })

const ouverture = all({
  id: 'article-9bis.ouverte',
  label: 'La demande 9bis peut être introduite en Belgique',
  // The exception of an article that is read: who falls outside both is told so.
  source: [paragraphe1, article('9')],
  of: [
    paysTiers,
    longSejour,
    enBelgique,
    appreciation({
      id: 'article-9bis.circonstances',
      label: 'Des circonstances exceptionnelles empêchent de demander le séjour à l’étranger',
      source: paragraphe1,
      authority: 'Office des étrangers',
    }),
  ],
})

/** What a translation of this opening must word. */
export type Ouverture9bis = typeof ouverture

export const ouverture9bis: Dated<Condition> = [
  { from: localDate('2007-06-01'), value: ouverture, source: cite(loi2006) },
]
