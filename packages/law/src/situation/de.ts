import { situationConditionsDe } from './conditions.de.ts'
import { demandesDe } from './demandes.de.ts'
import { familleDe } from './famille.de.ts'
import { personneDe } from './personne.de.ts'
import { projetDe } from './projet.de.ts'
import { protectionDe } from './protection.de.ts'

/** The questions of a situation in German, by the id of the fact. */
export const situationDe = {
  ...personneDe,
  ...familleDe,
  ...projetDe,
  ...protectionDe,
  ...demandesDe,
}

/** The shared conditions in German, by id. */
export const conditionsDe = situationConditionsDe
