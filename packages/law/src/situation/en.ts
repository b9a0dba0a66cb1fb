import { situationConditionsEn } from './conditions.en.ts'
import { demandesEn } from './demandes.en.ts'
import { familleEn } from './famille.en.ts'
import { personneEn } from './personne.en.ts'
import { projetEn } from './projet.en.ts'
import { protectionEn } from './protection.en.ts'

/** The questions of a situation in English, by the id of the fact. */
export const situationEn = {
  ...personneEn,
  ...familleEn,
  ...projetEn,
  ...protectionEn,
  ...demandesEn,
}

/** The shared conditions in English, by id. */
export const conditionsEn = situationConditionsEn
