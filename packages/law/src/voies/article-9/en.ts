import {
  communsEn,
  entreeEn,
  limiteEn,
  redevanceDueEn,
  renouvellementEn,
  renouvellementGratuitEn,
  valeursEn,
} from '../long-sejour/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureArticle9, voieArticle9 } from './index.ts'

export const voieArticle9En: VoieTexts<typeof voieArticle9, OuvertureArticle9> = {
  title: 'Another reason, asked abroad (article 9)',
  conditions: {
    'long-sejour.a-l-etranger': 'The person is abroad and asks the Belgian post',
    'article-9.ouverte': 'The leave of article 9 can be asked for abroad',
    'article-9.accorde': 'The Immigration Office finds that the reason deserves a stay',
  },
  statements: {
    ...entreeEn,
    ...valeursEn,
    ...redevanceDueEn,
    ...renouvellementEn,
    ...renouvellementGratuitEn,
    ...limiteEn,
    ...communsEn,
    'article-9.base':
      'For a reason that no other route names, the Immigration Office may grant or refuse the stay.',
    'article-9.exemples':
      'For instance a humanitarian visa, a visa to marry, a private school or self-employment.',
    'article-9.indigent':
      'A person without means who asks for a humanitarian visa is exempt from the fee.',
    'article-9.turquie':
      'Beneficiaries of the association agreement with Turkey do not pay this fee.',
    'article-9.delai': 'No limit obliges the Immigration Office to decide.',
    'article-9.titre': 'A card, with the conditions that the decision states.',
    'article-9.illimite':
      'An unlimited stay remains a favour of the Immigration Office, in practice after at least 5 years.',
  },
}
