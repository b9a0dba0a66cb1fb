import {
  communsEn,
  entreeEn,
  lieuTravailEn,
  limiteEn,
  redevanceDueEn,
  renouvellementGratuitEn,
} from '../long-sejour/en.ts'
import { depuisCourtSejourEn, guichetEn, refusRegionEn } from '../travail-commun/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureChercheur, voieChercheur } from './index.ts'

export const voieChercheurEn: VoieTexts<typeof voieChercheur, OuvertureChercheur> = {
  title: 'Researcher with a hosting agreement',
  conditions: {
    ...lieuTravailEn,
    'chercheur.ouverte': 'The stay as a researcher can be asked for',
    'chercheur.convention': 'The person comes for research, with a hosting agreement',
  },
  statements: {
    ...entreeEn,
    ...redevanceDueEn,
    ...renouvellementGratuitEn,
    ...limiteEn,
    ...communsEn,
    ...guichetEn,
    ...depuisCourtSejourEn,
    ...refusRegionEn,
    'chercheur.base':
      'The stay is granted to the researcher whom an approved research organisation hosts under an agreement.',
    'chercheur.canal': 'Beyond 90 days the request takes the channel of the single permit.',
    'chercheur.pieces':
      'The decisive paper is the hosting agreement signed with the approved organisation.',
    'chercheur.delai': 'The Immigration Office decides within 60 days of a complete file.',
    'chercheur.attente':
      'Until the card comes the commune is said to give an annex 49: to be confirmed.',
    'chercheur.titre': 'A card.',
    'chercheur.renouvellement':
      'The renewal is asked for at least 2 months before the card expires.',
    'chercheur.mobilite':
      'A researcher from another Member State may come for mobility: short, at most 180 days; long, at most 360 days.',
    'chercheur.apres':
      'Once the research is over, a year to look for work or to set up a business can be asked for.',
    'chercheur.famille':
      'The family of a researcher asks for its stay under article 10bis: the Immigration Office decides within 90 days.',
    'chercheur.illimite': 'The time of research counts towards the 5 years of the L card.',
    'chercheur.change-2025':
      'Articles 61/11 and 61/13/5 changed on 18 August 2025: their new text was not read.',
  },
}
