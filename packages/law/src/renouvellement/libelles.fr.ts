import { enoncesRenouvellement, type IdEnonceRenouvellement } from './enonces.ts'
import type { TitreARenouveler } from './titres.ts'

/** The names of titles and the sentences on renewing them, in one language. */
export type LibellesRenouvellement = {
  readonly titres: { readonly [titre in TitreARenouveler]: string }
  readonly enonces: { readonly [id: string]: string }
}

/** As the other languages give them: every sentence. */
export type LibellesTraduits = LibellesRenouvellement & {
  readonly enonces: { readonly [id in IdEnonceRenouvellement]: string }
}

export const renouvellementFr: LibellesRenouvellement = {
  titres: {
    A: 'carte A',
    'A-student': 'carte A d’étudiant',
    'A-researcher': 'carte A de chercheur',
    'A-single-permit': 'carte A de travailleur (permis unique)',
    'A-search-year': 'carte A d’une année de recherche d’emploi',
    B: 'carte B',
    K: 'carte K',
    L: 'carte L',
    EU: 'carte EU',
    'EU+': 'carte EU+',
    F: 'carte F',
    'F+': 'carte F+',
    H: 'carte H',
  },
  enonces: Object.fromEntries(enoncesRenouvellement.map(({ id, label }) => [id, label])),
}
