import type { Coverage } from './coverage.ts'

/** 1.B Where and how to file. */
export const filing: Coverage = {
  R10: {
    facts: ['demande.aupres-de'],
    conditions: ['prise-en-consideration.bourgmestre'],
    notices: ['avis.depot-autre-commune'],
  },
  R11: {
    conditions: ['prise-en-consideration.bourgmestre'],
    notices: ['avis.depot-office'],
    outcomes: ['non-prise-en-consideration'],
  },
  R12: {
    facts: ['demande.recommandee'],
    notices: ['avis.depot-recommande'],
    note: 'The law does not ask for registered post: a remark, never a refusal.',
  },
  R13: { notices: ['avis.sans-avocat'] },
  R14: { facts: ['demande.signature'], notices: ['avis.signature'] },
  R15: {
    facts: [
      'demande.adresse-indiquee',
      'demande.menage-complet',
      'circonstances',
      'redevance.preuve-jointe',
      'domicile.elu',
    ],
    notices: ['avis.fond-non-argumente'],
    files: ['acts/src/acts/article-9bis-demande/index.ts'],
    note: 'The other fields belong to the letter itself, which refuses to be written without them.',
  },
  R16: {
    facts: ['demande.adresse-indiquee'],
    conditions: ['prise-en-consideration.adresse'],
    notices: ['avis.depot-adresse'],
  },
  R17: {
    facts: ['residence.effective', 'procedures.maintien'],
    notices: ['avis.maintien'],
  },
}
