import type { ConditionTexts } from '@sejour/engine'
import { avisCommunsEn, avisRevenusEn } from '../regroupement-article-10/avis-communs.en.ts'
import type { avisArticle10bis } from './avis.ts'

export const avisArticle10bisEn: ConditionTexts<(typeof avisArticle10bis)[number]['when']> = {
  ...avisCommunsEn,
  ...avisRevenusEn,
  'avis.delai-neuf-mois':
    'The Office has nine months to decide, plus twice three months; without a decision the leave must be issued, in the text as read until 17 August 2025',
  'avis.delai-quatre-mois':
    'For this family the Office has four months to decide, plus three, in the text as read until 17 August 2025',
  'avis.delai-90-jours':
    'For this family the Office has 90 days to decide, in the text as read until 17 August 2025',
  'avis.redevance-medicale': 'The family of a person in medical stay (9ter) pays no fee',
  'avis.redevance-boursier':
    'The family of a student with a Belgian or European scholarship pays no fee: attach the proof of the scholarship',
  'avis.titre-expire':
    'Without a current stay of the family member who is joined, the request has no basis and the appeal against a refusal does not stop removal',
  'avis.reforme-attente-limitee':
    'According to specialised pages, a waiting time of one to two years by status now applies, if the family member has had the right of stay since 18 August 2025 or later',
  'avis.droit-nouveau':
    'The right of stay of the family member who is joined dates from 18 August 2025 or later',
  'avis.reforme-transition-limitee':
    'The right of stay of the family member who is joined is older than the new law: according to one source the old law still applies; the transitional rule was not read',
  'avis.droit-ancien':
    'The right of stay of the family member who is joined dates from before 18 August 2025',
}
