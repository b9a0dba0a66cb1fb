import {
  communsEn,
  entreeEn,
  lieuTravailEn,
  limiteEn,
  redevanceDueEn,
  renouvellementGratuitEn,
} from '../long-sejour/en.ts'
import { depuisCourtSejourEn, guichetEn, permisEn, refusRegionEn } from '../travail-commun/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureCarteBleue, voieCarteBleue } from './index.ts'

export const voieCarteBleueEn: VoieTexts<typeof voieCarteBleue, OuvertureCarteBleue> = {
  title: 'EU Blue Card',
  conditions: {
    ...lieuTravailEn,
    'carte-bleue.ouverte': 'The EU Blue Card can be asked for',
    'carte-bleue.hautement-qualifie':
      'An employer wants to hire the person for highly qualified work',
  },
  statements: {
    ...entreeEn,
    ...redevanceDueEn,
    ...renouvellementGratuitEn,
    ...limiteEn,
    ...communsEn,
    ...guichetEn,
    ...depuisCourtSejourEn,
    ...permisEn,
    ...refusRegionEn,
    'carte-bleue.base':
      'Stay of a highly qualified employee, with a diploma or equivalent experience, granted when the conditions are met.',
    'carte-bleue.salaire':
      'The salary must reach a threshold that each Region sets: amount to be checked with it.',
    'carte-bleue.delai': 'The decision is said to come within 90 days: to be confirmed.',
    'carte-bleue.titre':
      'H card, valid for up to 3 years. The first H cards used to be valid for 13 months.',
    'carte-bleue.illimite':
      'The stay leads to the B card, or to the L card after 5 years of lawful and unbroken stay.',
    'carte-bleue.famille':
      'The request of the family of the holder of an H card is decided in 4 months, which the Immigration Office may extend by 3.',
  },
}
