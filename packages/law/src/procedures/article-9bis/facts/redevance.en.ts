import type { FactTexts } from '@sejour/engine'

export const redevanceEn: FactTexts<typeof import('./redevance.ts')> = {
  'redevance.naissance': {
    label: 'Applicant’s date of birth',
    question: 'What is your date of birth?',
    why: 'A person under eighteen on the day of filing pays nothing.',
    exhibits: ['Identity document', 'Birth certificate'],
  },
  'redevance.dispense': {
    label: 'Reason for exemption from the fee',
    question: 'Are you in one of these situations?',
    why: 'A few people do not pay the fee (redevance / retributie). Not every reason holds for article 9bis.',
    options: {
      aucune: 'None of these situations',
      apatride:
        'Recognised stateless person who lost their nationality unwillingly and cannot stay lastingly elsewhere',
      bourse: 'Holder of a scholarship',
      'accord-turquie': 'Turkish worker, or family member of a Turkish worker',
      indigence: 'Lack of means',
    },
    exhibits: ['Judgment that recognises statelessness', 'Scholarship certificate'],
  },
  'redevance.montant-paye': {
    label: 'Amount paid',
    question: 'How much did you pay for this request?',
    why: 'The fee must be paid in full, at the amount that applies on the day of filing.',
    exhibits: ['Proof of transfer', 'Bank statement'],
  },
  'redevance.partage': {
    label: 'Persons covered by the payment',
    question: 'Does this payment also cover another person in the same request?',
    why: 'Only spouses and legal cohabitants who make the request together pay a single fee.',
    options: {
      'seul-demandeur': 'No, it covers one person only',
      'couple-enregistre': 'Yes, my husband, wife or legal cohabitant, in the same request',
      autre:
        'Yes, another person (for example a partner without marriage, or a child over eighteen)',
    },
    exhibits: [
      'Marriage certificate or legal cohabitation certificate',
      'Children’s birth certificates',
    ],
  },
  'redevance.preuve-jointe': {
    label: 'Proof of payment attached to the request',
    question: 'Is the proof of payment attached to the request?',
    why: 'The payment must come before the request, and the proof must go with it.',
    exhibits: ['Proof of transfer showing the amount, the day and who the applicant is'],
  },
  'redevance.solde-prouve': {
    label: 'Balance paid and proven within thirty days',
    question: 'After annex 43, did you pay the balance and hand in the proof within thirty days?',
    why: 'A partial payment can be completed within the thirty days that follow annex 43.',
    exhibits: ['Annex 43 of the Royal Decree of 8 October 1981', 'Proof of payment of the balance'],
  },
}
