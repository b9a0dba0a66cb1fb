import type { ConditionTexts } from '@sejour/engine'
import type { depotNotices } from './depot.ts'

export const depotNoticesEn: ConditionTexts<(typeof depotNotices)[number]['when']> = {
  'avis.depot-office':
    'A request sent straight to the Immigration Office is not followed up: address it to the mayor',
  'avis.depot-autre-commune':
    'Another commune cannot establish your residence: address the request to the one where you live',
  'avis.depot-adresse':
    'Without an address in the request, the commune cannot carry out the residence check',
  'avis.depot-recommande':
    'Without a registered letter or an acknowledgement of receipt, the day of filing will be hard to prove',
  'avis.menage-incomplet':
    'The household is not named in full: the unity of the family will be harder to defend',
  'avis.signature':
    'The request must be signed by each adult applicant, or by a lawyer; not by anyone else',
  'avis.enquete-en-retard':
    'The ten days for the check are over: nothing follows from that, but you may remind the commune of the request',
  'avis.enquete-negative':
    'After a negative check, you can challenge the decision of the commune or file a new request',
  'avis.attestation':
    'The certificate of receipt gives no right to stay; complete the file at the commune, or by registered letter to the Immigration Office with your identity, your address and your file number',
  'avis.demenagement': 'Report your new address to the commune and to the Immigration Office',
  'avis.demenagement-fait': 'The applicant has moved house',
  'avis.demenagement-tu': 'The new address is not reported',
}
