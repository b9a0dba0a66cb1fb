import {
  communsEn,
  entreeEn,
  lieuTravailEn,
  limiteEn,
  redevanceDueEn,
  renouvellementGratuitEn,
  valeursEn,
} from '../long-sejour/en.ts'
import { depuisCourtSejourEn, guichetEn, permisEn, refusRegionEn } from '../travail-commun/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuverturePermisUnique, voiePermisUnique } from './index.ts'

export const voiePermisUniqueEn: VoieTexts<typeof voiePermisUnique, OuverturePermisUnique> = {
  title: 'Single permit (employment)',
  conditions: {
    ...lieuTravailEn,
    'permis-unique.ouverte': 'The single permit can be asked for',
    'permis-unique.salarie': 'An employer wants to hire the person for more than 90 days',
  },
  statements: {
    ...entreeEn,
    ...valeursEn,
    ...redevanceDueEn,
    ...renouvellementGratuitEn,
    ...limiteEn,
    ...communsEn,
    ...guichetEn,
    ...depuisCourtSejourEn,
    ...permisEn,
    ...refusRegionEn,
    'permis-unique.base':
      'One request to work and to stay more than 90 days. Once the Region agrees, the Immigration Office only checks the conditions of the stay.',
    'permis-unique.en-belgique':
      'The worker is abroad, or already in lawful stay in Belgium; the employer files.',
    'permis-unique.delai':
      'The decision comes within 4 months of a complete file; the Regions often decide earlier.',
    'permis-unique.silence':
      'Once that limit has passed without a decision, annex 47 records the silence.',
    'permis-unique.refus': 'A refusal is said to come as an annex 48: to be confirmed.',
    'permis-unique.titre': 'A card, limited to the length of the permit and to 3 years at most.',
    'permis-unique.illimite':
      'The permit without limit of time is asked for after 5 years, counted from the first card: B card.',
  },
}
