import { procedureIds } from '@sejour/answers/procedures'
import { routeIds } from '@sejour/answers/routes'
import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import { titres } from '@sejour/law/titres'

/**
 * What a round of a case can be about: every way to a stay, and the two steps after a stay was
 * granted for which the law has limits but no conditions of its own.
 */
export const PROCEDURE_KINDS: readonly string[] = [
  ...new Set([...procedureIds, ...routeIds, 'renouvellement', 'sejour-illimite']),
]

/** The ids that an entry may name. */
export const DECISION_IDS: readonly string[] = decisions.map(({ id }) => id)
export const REMEDY_IDS: readonly string[] = remedies.map(({ id }) => id)
export const TITLE_IDS: readonly string[] = titres.map(({ id }) => id)
