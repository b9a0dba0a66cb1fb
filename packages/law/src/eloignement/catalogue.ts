import { actes } from './actes.ts'
import { casArticle7 } from './article-7.ts'
import { devoirsDeCooperation } from './cooperation.ts'
import { delaisReduits, prolongations, urgenceUnion } from './delai-de-depart.ts'
import { demandesPendantes } from './demandes.ts'
import { mesuresPreventives, reports } from './garanties.ts'
import { abstentions, interdictionUnion, motifsInterdiction } from './interdiction.ts'
import { criteresDeFuite } from './risque-de-fuite.ts'
import type { Element } from './element.ts'

/** Every line of every list about removal. */
export const elementsEloignement = [
  ...actes,
  ...casArticle7,
  ...delaisReduits,
  urgenceUnion,
  ...prolongations,
  ...criteresDeFuite,
  ...motifsInterdiction,
  interdictionUnion,
  ...abstentions,
  ...devoirsDeCooperation,
  ...mesuresPreventives,
  ...reports,
  ...demandesPendantes,
] as const satisfies readonly Element[]

export type ElementId = (typeof elementsEloignement)[number]['id']

/** One phrase per line, in one language. A missing or an orphaned one does not compile. */
export type EloignementLabels = { readonly [id in ElementId]: string }
