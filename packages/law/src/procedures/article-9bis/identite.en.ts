import type { ConditionTexts } from '@sejour/engine'
import type { identite } from './identite.ts'

export const identiteEn: ConditionTexts<typeof identite> = {
  identite: 'Identity is shown by a document, or the applicant is exempt from it',
  'identite.document-admis':
    'The applicant attaches a passport, a travel document or a national identity card',
  'identite.asile-en-cours': 'An asylum request was pending on the day of filing',
  'identite.impossibilite-demontree':
    'The applicant shows that this document cannot be obtained in Belgium',
  'identite.autre': 'Another document is accepted as an identity document',
  'identite.autre-document': 'The applicant presents another document',
  'identite.autre-document-admis':
    'The Immigration Office judges, on the file, that this document shows who the applicant is',
}
