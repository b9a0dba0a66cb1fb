import type { Coverage } from './coverage.ts'

/** 1.J Decision. */
export const decision: Coverage = {
  R100: {
    conditions: ['recevabilite', 'bien-fonde'],
    note: 'Two stages of the procedure, in this order.',
  },
  R101: {
    outcomes: [
      'non-prise-en-consideration',
      'irrecevable-redevance',
      'desistement-presume',
      'irrecevable',
      'non-fondee',
      'a-l-appreciation-de-l-office',
    ],
    decisions: ['article-9bis.sans-objet'],
  },
  R102: {
    conditions: ['circonstances.retenue', 'bien-fonde.retenu'],
    note: 'The authority that these appreciations name.',
  },
  R103: { decisions: ['annexe-13'] },
  R104: { decisions: ['annexe-13sexies'] },
  R105: { decisions: ['article-9bis.irrecevable', 'article-9bis.non-fondee'] },
  R106: {
    facts: ['domicile.avocat', 'domicile.elu'],
    notices: ['avis.domicile-absent', 'avis.sans-avocat'],
  },
  R107: { files: ['law/src/sejour-illimite/apres-9bis.ts'] },
  R108: { conditions: ['recevabilite'], note: 'The leave is asked, and given, in Belgium.' },
  R109: { files: ['law/src/sejour-illimite/apres-9bis.ts'] },
}
