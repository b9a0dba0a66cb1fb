import type { FactTexts } from '@sejour/engine'

export const demandeEn: FactTexts<typeof import('./demande.ts')> = {
  'regroupement.introduite-le': {
    label: 'Day of the request',
    question: 'On which day is, or will, the request be filed?',
    why: 'Amounts and time limits count from that day, and the law changed on 18 August 2025.',
    exhibits: ['Receipt of the request'],
  },
  'regroupement.redevance': {
    label: 'Fee for the request',
    question: 'Has the fee been paid?',
    why: 'Without proof of payment, a request that is not exempt is inadmissible.',
    options: {
      payee: 'Yes, and I have the proof',
      dispense: 'No, but I am exempt (under 18, family of a protected person…)',
      'pas-encore': 'Not yet',
    },
    exhibits: ['Proof of transfer'],
  },
  'regroupement.ordre-public': {
    label: 'Conviction, prosecution or false document',
    question:
      'Is there a conviction or a prosecution against you, or a false document in one of your files?',
    why: 'Public order and fraud may justify a refusal, after your situation has been examined.',
    exhibits: ['Criminal record certificate'],
  },
  'regroupement.violences': {
    label: 'Violence in the family',
    question: 'Have you suffered violence from the person you are joining?',
    why: 'The law takes it into account before the stay is ended. You need not answer.',
    exhibits: ['Complaint to the police', 'Medical certificate', 'Statement of a support service'],
  },
  'regroupement.loi-2025-verifiee': {
    label: 'Check under the law of 18 July 2025',
    question:
      'Has a lawyer or a specialised service confirmed that you meet the conditions of the law of 18 July 2025?',
    why: 'The text of that law was not read here: without that check, nothing is certain since 18 August 2025.',
  },
}
