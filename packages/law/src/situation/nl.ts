import { situationConditionsNl } from './conditions.nl.ts'
import { demandesNl } from './demandes.nl.ts'
import { familleNl } from './famille.nl.ts'
import { personneNl } from './personne.nl.ts'
import { projetNl } from './projet.nl.ts'
import { protectionNl } from './protection.nl.ts'

/** The questions of a situation in Dutch, by the id of the fact. */
export const situationNl = {
  ...personneNl,
  ...familleNl,
  ...projetNl,
  ...protectionNl,
  ...demandesNl,
}

/** The shared conditions in Dutch, by id. */
export const conditionsNl = situationConditionsNl
