import type { Coverage } from './coverage.ts'

/** 1.F Exceptional circumstances. */
export const circumstances: Coverage = {
  R41: { conditions: ['circonstances.retenue'] },
  R42: { conditions: ['circonstances.retenue'] },
  R43: { conditions: ['circonstances.retenue'] },
  R44: {
    facts: ['circonstances.pieces'],
    notices: ['avis.argument-sans-piece'],
    files: ['law/src/arguments/remarques.ts'],
  },
  R45: {
    conditions: ['circonstances.retenue'],
    note: 'Its sentence says: alone or with the others.',
  },
  R46: { conditions: ['circonstances.au-moins-une'], outcomes: ['irrecevable'] },
  R47: { conditions: ['bien-fonde'] },
  R48: { facts: ['asile.close-depuis'], notices: ['avis.asile-plus-pendant', 'avis.actualiser'] },
  R49: {
    facts: ['circonstances.nature'],
    files: ['law/src/arguments/circonstances.ts'],
    note: 'The families are the options of the fact; none of them is retained by computation.',
  },
  R50: { notices: ['avis.integration-seule'], files: ['law/src/arguments/remarques.ts'] },
  R51: {
    notices: ['avis.scolarite-seule'],
    files: ['law/src/arguments/remarques.ts'],
    note: 'The rest of that list was cut in the copy read.',
  },
  R52: {
    facts: ['motifs'],
    notices: ['avis.fond-non-argumente'],
    files: ['law/src/arguments/index.ts'],
  },
  R53: { notices: ['avis.longueur-procedure'] },
  R54: { leftOut: 'A duty of the Office to give reasons: a ground of appeal, not a condition.' },
}
