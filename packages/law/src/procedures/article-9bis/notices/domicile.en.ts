import type { ConditionTexts } from '@sejour/engine'
import type { domicileNotices } from './domicile.ts'

export const domicileNoticesEn: ConditionTexts<(typeof domicileNotices)[number]['when']> = {
  'avis.domicile-absent':
    'Without an address for service, the decision is notified at the Immigration Office and the time limit for an appeal runs without your knowing',
  'avis.domicile-change':
    'Give the new address for service to the Immigration Office, by registered letter or against an acknowledgement of receipt',
  'avis.domicile-plus-sur': 'The address for service has changed or is no longer safe',
  'avis.domicile-non-communique':
    'The new address for service has not been given to the Immigration Office',
  'avis.maintien':
    'In detention, the place of detention counts as your address for service unless you choose another, and the time limit for an appeal is shorter',
  'avis.sans-avocat':
    'Have the request read by a lawyer or an association: the procedure is in writing, without a hearing',
}
