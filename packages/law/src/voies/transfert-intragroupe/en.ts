import { communsEn, entreeEn, limiteEn, redevanceDueEn } from '../long-sejour/en.ts'
import { guichetEn, refusRegionEn } from '../travail-commun/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureTransfertIntragroupe, voieTransfertIntragroupe } from './index.ts'

export const voieTransfertIntragroupeEn: VoieTexts<
  typeof voieTransfertIntragroupe,
  OuvertureTransfertIntragroupe
> = {
  title: 'Transfer inside a group of companies (ICT)',
  conditions: {
    'long-sejour.a-l-etranger': 'The person is abroad and asks the Belgian post',
    'transfert-intragroupe.ouverte': 'The stay as an intra-corporate transferee can be asked for',
    'transfert-intragroupe.depuis-hors-union':
      'The company of the group, outside the Union, moves the person to Belgium',
  },
  statements: {
    ...entreeEn,
    ...redevanceDueEn,
    ...limiteEn,
    ...communsEn,
    ...guichetEn,
    ...refusRegionEn,
    'transfert-intragroupe.base':
      'Stay of a manager, a specialist or a trainee whom the group sends to Belgium from a State outside the Union.',
    'transfert-intragroupe.delai': 'The decision comes within 90 days.',
    'transfert-intragroupe.titre':
      'I card for the length of the transfer: at most 3 years for a manager or a specialist, 1 year for a trainee.',
    'transfert-intragroupe.renouvellement':
      'The stay does not exceed the maximum length of the transfer.',
    'transfert-intragroupe.illimite':
      'The transfer is temporary by nature and does not lead to an unlimited stay.',
    'transfert-intragroupe.famille':
      'The family of a transferred person asks for its stay under article 10bis: the Immigration Office decides within 90 days.',
  },
}
