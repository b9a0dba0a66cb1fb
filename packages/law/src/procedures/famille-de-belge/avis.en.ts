import type { ConditionTexts } from '@sejour/engine'
import { avisCommunsEn } from '../regroupement-article-10/avis-communs.en.ts'
import type { avisFamilleDeBelge } from './avis.ts'

export const avisFamilleDeBelgeEn: ConditionTexts<(typeof avisFamilleDeBelge)[number]['when']> = {
  ...avisCommunsEn,
  'avis.revenus-du-belge':
    'The income of the Belgian is below the reference amount: attach proof of the real expenses and needs of the family, which the Office must examine',
  'avis.revenus-demandes': 'Income is required for this tie',
  'avis.revenus-sous-reference': 'The income does not reach 120 % of the integration income',
  'avis.interdiction-et-dependance':
    'The entry ban alone does not allow the request to be ignored: show with documents that the Belgian depends on you and would have to leave the Union if you left',
  'avis.belge-mobile':
    'This Belgian has lived in another state of the Union: ask rather as family of a citizen of the Union, without the fee or the income condition of article 40ter',
  'avis.parent-de-belge-majeur':
    'The father or mother of an adult Belgian has no right under this article: have the other routes examined',
  'avis.transition-belge':
    'According to specialised pages, the old conditions (120 % of the integration income) still hold until 18 August 2027 for the family of a Belgian: to be confirmed',
  'avis.avant-la-fin-de-transition': 'The request is filed before 18 August 2027',
  'avis.apres-la-transition':
    'The reported transition ends on 18 August 2027: the conditions that follow are not known',
}
