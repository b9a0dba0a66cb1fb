import type { RemedyLabels } from './catalogue.ts'

export const remediesEn: RemedyLabels = {
  annulment: 'annulment appeal to the Council for Alien Law Litigation',
  'ordinary-suspension': 'ordinary request for suspension, joined to the annulment appeal',
  'extreme-urgency': 'request for suspension in extreme urgency',
  'full-jurisdiction': 'full-jurisdiction appeal to the Council for Alien Law Litigation',
  cassation: 'appeal in cassation to the Council of State',
  'hearing-request': 'request to be heard after an order for a written procedure',
  'synthesis-declaration': 'answer to the registry on whether a synthesis memorial will follow',
  'synthesis-memorial': 'filing of the synthesis memorial',
  'roll-fee': 'payment of the roll fee',
  'petition-repair': 'completion of a petition that the registry did not enter on the roll',
  'continuation-request': 'request to continue after the suspension was refused',
  'administrative-file':
    'filing of the administrative file by the defendant, with a note if the defendant wishes',
  'fee-top-up': 'payment of the balance of the fee (annex 43)',
  'residence-check': 'residence check by the commune',
  'address-declaration':
    'notice of the address to the Immigration Office after an order to leave the territory',
  'extra-month': 'extra month to produce the documents after an annex 20',
  departure: 'term for voluntary departure in the order to leave the territory',
  renewal: 'request to extend the residence title',
  'right-to-be-heard': 'observations before a stay is withdrawn or ended',
  'annexe-19ter-documents': 'production of the evidence after an annex 19ter',
  'annexe-19-documents': 'production of the evidence after an annex 19',
  'union-request-decision':
    'decision on the request of a citizen of the Union or of a family member',
  'entry-ban-decision': 'decision on a request to lift an entry ban',
}
