import type { ConditionTexts } from '@sejour/engine'
import type { priseEnConsideration } from './prise-en-consideration.ts'

export const priseEnConsiderationEn: ConditionTexts<typeof priseEnConsideration> = {
  'prise-en-consideration': 'The commune takes the request into consideration',
  'prise-en-consideration.bourgmestre':
    'The request is addressed to the mayor of the commune where the applicant lives',
  'prise-en-consideration.adresse': 'The request gives the address where the applicant lives',
  'prise-en-consideration.residence': 'Actual residence in the commune is established',
  'prise-en-consideration.residence-effective': 'The applicant really lives at the address given',
  'prise-en-consideration.enquete-negative': 'The commune’s residence check is negative',
}
