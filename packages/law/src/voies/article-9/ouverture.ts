import { all, appreciation, type Condition, type Dated } from '@sejour/engine'
import { longSejour, paysTiers } from '../../situation/index.ts'
import { article } from '../../texts/index.ts'
import { aLEtranger, debutDeLaLoi } from '../long-sejour/conditions.ts'

const ouverture = all({
  id: 'article-9.ouverte',
  label: 'L’autorisation de l’article 9 peut être demandée à l’étranger',
  source: article('9'),
  of: [
    paysTiers,
    longSejour,
    aLEtranger,
    appreciation({
      id: 'article-9.accorde',
      label: 'L’Office estime que le motif mérite un séjour',
      source: article('9'),
      authority: 'Office des étrangers',
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureArticle9 = typeof ouverture

export const ouvertureArticle9: Dated<Condition> = [
  { from: debutDeLaLoi, value: ouverture, source: article('9') },
]
