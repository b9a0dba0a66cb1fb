import type { Coverage } from './coverage.ts'

/** 1.A Principle and scope. */
export const scope: Coverage = {
  R1: {
    conditions: ['recevabilite'],
    note: 'The ordinary route abroad is what this stage derogates from; filing abroad is another procedure.',
  },
  R2: { conditions: ['recevabilite', 'circonstances.au-moins-une'] },
  R3: {
    conditions: ['identite', 'prise-en-consideration.residence'],
    note: 'Belgian nationality is not asked: a Belgian does not come here.',
  },
  R4: {
    notices: ['avis.sejour-legal', 'avis.sans-sejour'],
    note: 'No condition reads the stay status, so neither legal nor illegal stay blocks a filing.',
  },
  R5: {
    contradictions: ['C3'],
    terms: ['sejour-illegal'],
    note: 'A label of doctrine: no rule of article 9bis depends on it.',
  },
  R6: { facts: ['procedures.sejour-legal'], notices: ['avis.sejour-legal'] },
  R7: { conditions: ['bien-fonde.retenu'], outcomes: ['a-l-appreciation-de-l-office'] },
  R8: { conditions: ['exclusions.9ter'], notices: ['avis.medical'] },
  R9: { facts: ['demande.menage-complet'], notices: ['avis.menage-incomplet'] },
}
