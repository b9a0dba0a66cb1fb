import { changementEn, communsEn, entreeEn, limiteEn, redevanceDueEn } from '../long-sejour/en.ts'
import { guichetEn, refusRegionEn } from '../travail-commun/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureSaisonnier, voieSaisonnier } from './index.ts'

export const voieSaisonnierEn: VoieTexts<typeof voieSaisonnier, OuvertureSaisonnier> = {
  title: 'Seasonal work',
  conditions: {
    ...changementEn,
    'saisonnier.ouverte': 'The stay as a seasonal worker can be asked for',
    'saisonnier.emploi': 'An employer wants to hire the person for seasonal work',
  },
  statements: {
    ...entreeEn,
    ...redevanceDueEn,
    ...limiteEn,
    ...communsEn,
    ...guichetEn,
    ...refusRegionEn,
    'saisonnier.base': 'Stay for work that depends on a season, asked for by the employer.',
    'saisonnier.visa':
      'For at most 90 days a short-stay visa is enough with the agreement on the work; beyond, a D visa.',
    'saisonnier.delai': 'The decision comes within 90 days.',
    'saisonnier.titre': 'A card, said not to exceed 5 months: length to be confirmed.',
    'saisonnier.illimite':
      'Seasonal work is temporary by nature and does not lead to an unlimited stay.',
  },
}
