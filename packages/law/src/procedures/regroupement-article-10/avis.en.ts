import type { ConditionTexts } from '@sejour/engine'
import { avisCommunsEn, avisRevenusEn } from './avis-communs.en.ts'
import type { avisArticle10 } from './avis.ts'

export const avisArticle10En: ConditionTexts<(typeof avisArticle10)[number]['when']> = {
  ...avisCommunsEn,
  ...avisRevenusEn,
  'avis.reforme-transition':
    'The family member you are joining had a right of stay before 18 August 2025: according to one source the old law still applies; the transitional rule was not read',
  'avis.droit-anterieur':
    'The right of stay of the family member who is joined dates from before 18 August 2025',
  'avis.reforme-refugie':
    'According to specialised pages, the family of a refugee now has only six months after the recognition to ask without income or housing, with a complete file within ten months: ask as soon as possible',
  'avis.rejoint-refugie': 'The family member who is joined is a recognised refugee',
  'avis.reforme-subsidiaire':
    'According to specialised pages, subsidiary protection no longer exempts from any condition, and there is a waiting time of two years',
  'avis.rejoint-subsidiaire': 'The family member who is joined has subsidiary protection',
  'avis.reforme-attente':
    'According to specialised pages, there is now a waiting time of one to two years according to status, and silence of the Office no longer counts as admission',
  'avis.rejoint-sans-protection': 'The family member who is joined has no international protection',
  'avis.reforme-age':
    'Since 18 August 2025 the age of 21 is said to be required even when the couple is older than the arrival: to be confirmed',
  'avis.un-des-deux-jeune': 'One of the two is under 21',
  'avis.demandeur-jeune': 'The applicant is under 21',
  'avis.regroupant-jeune': 'The family member who is joined is under 21',
}
