import { TITLES } from '@sejour/answers/renewal'
import type { CaseProcedure, CaseState } from '@sejour/cases'

/** An id of the catalogue of titles that are renewed. */
export type TitleToRenew = (typeof TITLES)[number]

/** Card A is asked for again on other days by students and some workers. */
const KIND_OF_A: { readonly [procedure: string]: TitleToRenew } = {
  etudes: 'A-student',
  chercheur: 'A-researcher',
  'permis-unique': 'A-single-permit',
  'annee-de-recherche': 'A-search-year',
}

/** The title as the law of renewal names it, by its ground. Absent: it is not asked for again. */
export function titleToRenew(title: string, ground: string | undefined): TitleToRenew | undefined {
  const ofA = title === 'A' ? KIND_OF_A[ground ?? ''] : undefined
  return ofA ?? TITLES.find((one) => one === title)
}

/** The kind of the first request: a renewal and an unlimited stay go on from another ground. */
export function groundOf(
  state: CaseState,
  procedure: CaseProcedure | undefined,
): string | undefined {
  const seen = new Set<string>()
  let at = procedure
  while (at?.follows !== undefined && CONTINUES.includes(at.kind) && !seen.has(at.id)) {
    seen.add(at.id)
    at = state.procedures.get(at.follows)
  }
  return at?.kind
}

const CONTINUES = ['renouvellement', 'sejour-illimite']
