import { communsEn, limiteEn, redevanceDueEn } from '../long-sejour/en.ts'
import { guichetEn, refusRegionEn } from '../travail-commun/en.ts'
import type { VoieTexts } from '../voie.ts'
import type {
  OuvertureTransfertIntragroupeMobile,
  voieTransfertIntragroupeMobile,
} from './index.ts'

export const voieTransfertIntragroupeMobileEn: VoieTexts<
  typeof voieTransfertIntragroupeMobile,
  OuvertureTransfertIntragroupeMobile
> = {
  title: 'Assignment in Belgium of a transferee of another Member State (mobile ICT)',
  conditions: {
    'transfert-intragroupe-mobile.ouverte': 'The stay as a mobile transferee can be asked for',
    'transfert-intragroupe-mobile.autre-etat':
      'The person has been transferred to another Member State already',
  },
  statements: {
    ...redevanceDueEn,
    ...limiteEn,
    ...communsEn,
    ...guichetEn,
    ...refusRegionEn,
    'transfert-intragroupe-mobile.base':
      'Stay of more than 90 days of somebody transferred to another Member State already, for an assignment in the Belgian company of the group.',
    'transfert-intragroupe-mobile.delai': 'The decision comes within 90 days.',
    'transfert-intragroupe-mobile.titre': 'J card, for the length of the mobility.',
    'transfert-intragroupe-mobile.illimite':
      'The assignment is temporary by nature and does not lead to an unlimited stay.',
  },
}
