import type { Act } from '../act.ts'
import { cassationListe } from './cassation-liste/index.ts'
import { couvertureRecommande } from './couverture-recommande/index.ts'
import { demandeAudition } from './demande-audition/index.ts'
import { etiquettesRecommande } from './etiquettes-recommande/index.ts'
import { memoireSynthese } from './memoire-synthese/index.ts'
import { recoursAnnulationSuspension } from './recours-annulation-suspension/index.ts'
import { recoursAnnulation } from './recours-annulation/index.ts'
import { recoursExtremeUrgence } from './recours-extreme-urgence/index.ts'

/** What is written to a judge, or goes with it. */
export const appealActs: readonly Act[] = [
  recoursAnnulation,
  recoursAnnulationSuspension,
  recoursExtremeUrgence,
  demandeAudition,
  memoireSynthese,
  cassationListe,
  etiquettesRecommande,
  couvertureRecommande,
]
