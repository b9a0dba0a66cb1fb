import type { Coverage } from './coverage.ts'

/** 1.G Merits. */
export const merits: Coverage = {
  R55: { facts: ['motifs'], conditions: ['bien-fonde'], outcomes: ['non-fondee'] },
  R56: {
    facts: ['motifs.pieces'],
    notices: ['avis.motif-sans-piece'],
    files: ['law/src/pieces/index.ts'],
  },
  R57: {
    conditions: ['bien-fonde.retenu'],
    files: ['law/src/arguments/motifs.ts'],
    note: 'A practice without criteria: the ground “situation-humanitaire” carries it.',
  },
  R58: { notices: ['avis.repere-duree', 'avis.repere-trois-ans'] },
  R59: { notices: ['avis.repere-duree', 'avis.repere-quatre-ans'] },
  R60: { facts: ['asile.debut', 'asile.decision-executoire-le'], notices: ['avis.repere-atteint'] },
  R61: {
    facts: ['asile.comportement-trompeur'],
    notices: ['avis.repere-loyal', 'avis.comportement-trompeur'],
  },
  R62: { facts: ['fond.ancien-mineur'], notices: ['avis.ancien-mineur'] },
  R63: { facts: ['fond.epoux-nationalites-differentes'], notices: ['avis.epoux-nationalites'] },
  R64: { facts: ['fond.pension-belge'], notices: ['avis.pension-belge'] },
  R65: {
    facts: ['fond.sejour-ininterrompu-depuis', 'fond.enfant-scolarise'],
    notices: ['avis.famille-ancienne'],
  },
  R66: {
    facts: ['fond.apatridie', 'fond.apatridie-sejour-ailleurs'],
    notices: ['avis.apatridie', 'avis.sejour-ailleurs'],
  },
  R67: { facts: ['fond.auteur-enfant-en-sejour'], notices: ['avis.auteur-enfant'] },
  R68: {
    notices: ['avis.longueur-procedure'],
    note: 'Only the title of the memo is known: it is named as unread, and decides nothing.',
  },
  R69: { notices: ['avis.repere-duree'], outcomes: ['a-l-appreciation-de-l-office'] },
  R70: {
    facts: ['fond.vie-familiale'],
    notices: ['avis.vie-familiale'],
    files: ['law/src/arguments/remarques.ts'],
  },
  R71: {
    facts: ['fond.enfant-mineur'],
    notices: ['avis.interet-enfant'],
    files: ['law/src/arguments/remarques.ts'],
  },
  R72: { facts: ['fond.ordre-public'], notices: ['avis.ordre-public'] },
  R73: { leftOut: 'A duty of the Office: a ground of appeal, not a condition of the request.' },
}
