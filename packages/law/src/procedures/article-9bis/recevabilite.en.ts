import type { ConditionTexts } from '@sejour/engine'
import { circonstancesExceptionnellesEn } from './circonstances.en.ts'
import { identiteEn } from './identite.en.ts'
import type { Recevabilite } from './recevabilite.ts'

export const recevabiliteEn: ConditionTexts<Recevabilite> = {
  ...identiteEn,
  ...circonstancesExceptionnellesEn,
  recevabilite: 'The request may be filed from within Belgium',
  'recevabilite.2016': 'The request may be filed from within Belgium (text of 2016)',
  'recevabilite.2015': 'The request may be filed from within Belgium (text of 2015)',
  'recevabilite.2007': 'The request may be filed from within Belgium (text of 2007)',
}
