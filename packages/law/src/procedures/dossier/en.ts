import type { ConditionTexts, FactTexts } from '@sejour/engine'
import type * as conditions from './conditions.ts'
import type * as notices from './notices.ts'

export const dossierFactsEn: FactTexts<typeof import('./facts.ts')> = {
  'dossier.passeport': {
    label: 'Valid passport',
    question: 'Do you have a valid passport or travel document?',
    why: 'The D visa and the card rest on a travel document; without one the Immigration Office has to accept another proof.',
    exhibits: ['Passport'],
  },
  'dossier.redevance': {
    label: 'Payment of the fee',
    question: 'Is the fee paid, with the proof in the file?',
    why: 'Without payment, a request that costs a fee is inadmissible.',
    options: {
      payee: 'Yes, in full',
      dispense: 'I am exempt',
      partielle: 'In part',
      non: 'No',
    },
    exhibits: ['Proof of payment'],
  },
  'dossier.introduite-le': {
    label: 'Day of the request',
    question: 'On which day is the request made, or will it be made?',
    why: 'In Belgium it is made before the current stay ends.',
  },
  'dossier.assurance': {
    label: 'Health insurance',
    question: 'Do you have health insurance that covers Belgium?',
    why: 'It is one of the papers asked for.',
    exhibits: ['Certificate of insurance or health fund'],
  },
  'dossier.certificat-medical': {
    label: 'Medical certificate',
    question: 'Do you have the medical certificate that is asked for?',
    why: 'It shows that the person has no disease that threatens public health.',
    exhibits: ['Medical certificate'],
  },
  'dossier.age': {
    label: 'Age',
    question: 'How old is the person who asks?',
    why: 'The criminal record is asked of adults only; sources hesitate between 18 and 21.',
    options: {
      'moins-de-18': 'Under 18',
      '18-20': '18 to 20',
      '21-et-plus': '21 or older',
    },
  },
  'dossier.casier': {
    label: 'Criminal record',
    question: 'Do you have a criminal record certificate to attach?',
    why: 'The Immigration Office checks that there is no danger to public order.',
    options: {
      vierge: 'Yes, without a conviction',
      mentions: 'Yes, with one conviction or more',
      aucun: 'No',
    },
    exhibits: ['Criminal record certificate'],
  },
  'dossier.employeur': {
    label: 'Request by the employer',
    question: 'Does the employer file the request at the desk “Working in Belgium”?',
    why: 'The worker cannot file alone.',
    exhibits: ['Employment contract'],
  },
  'dossier.region': {
    label: 'Decision of the Region',
    question: 'What has the Region decided on the work?',
    why: 'The Immigration Office says yes only after the Region.',
    options: {
      attendue: 'Nothing yet',
      accord: 'It agrees',
      refus: 'It refuses',
    },
  },
}

type Conditions = (typeof conditions)[keyof typeof conditions]
type Notices = (typeof notices)[keyof typeof notices]['when']

export const dossierEn: Omit<ConditionTexts<Conditions | Notices>, 'long-sejour.a-l-etranger'> = {
  'dossier.identite': 'Identity is proven',
  'dossier.passeport-joint': 'A valid passport or travel document is attached',
  'dossier.autre-preuve': 'The Immigration Office accepts another proof of identity',
  'dossier.redevance-en-ordre': 'The fee is in order',
  'dossier.redevance-payee': 'The fee is paid in full, or not due',
  'dossier.redevance-completable': 'A payment in part is completed in time',
  'dossier.redevance-partielle': 'The fee is paid in part',
  'dossier.redevance-solde':
    'The Immigration Office finds that the balance is paid and proven within the limit',
  'dossier.a-temps': 'The request comes in time',
  'dossier.avant-la-fin': 'It is made before the last day of the current stay',
  'dossier.dernier-jour': 'It is made on the last day and that is enough',
  'dossier.le-dernier-jour': 'It is made on the last day',
  'dossier.dernier-jour-admis': 'The Immigration Office accepts a request of the last day',
  'dossier.assure': 'The person has health insurance',
  'dossier.certificat-joint': 'The medical certificate is attached',
  'dossier.casier-en-ordre': 'The criminal record is no obstacle',
  'dossier.mineur': 'The person is under 18',
  'dossier.casier-vierge': 'The certificate bears no conviction',
  'dossier.casier-mentions': 'The convictions do not prevent the stay',
  'dossier.casier-charge': 'The certificate bears a conviction',
  'dossier.sans-danger': 'The Immigration Office sees no danger to public order',
  'dossier.casier-jeune': 'The record is not asked for at this age',
  'dossier.jeune-adulte': 'The person is 18 to 20',
  'dossier.casier-dispense': 'The Immigration Office asks for no certificate at this age',
  'dossier.par-employeur': 'The employer files the request at the desk',
  'dossier.accord-region': 'The Region agrees on the work',
  'dossier.region-accord': 'The agreement of the Region is given',
  'dossier.region-encore': 'The Region is still examining the request',
  'dossier.region-attendue': 'The decision of the Region is awaited',
  'dossier.region-apprecie': 'The Region accepts this work',
  'avis.redevance-absente':
    'Pay before filing and attach the proof: without payment the request is inadmissible (annex 42)',
  'avis.redevance-partielle': 'After annex 43, pay the balance and prove it within 30 days',
  'avis.ordre-de-quitter': 'An earlier order to leave continues to exist in spite of the request',
  'avis.interdiction-entree':
    'Ask first for the lifting of the entry ban: it may be held against the request',
  'avis.sans-passeport':
    'Without a valid travel document the Immigration Office has to accept another proof of identity',
  'avis.refus-region':
    'The refusal of the Region has its own appeal, before the Region, within the limit that it states',
}
