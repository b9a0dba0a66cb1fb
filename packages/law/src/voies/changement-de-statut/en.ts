import { communsEn, limiteEn, redevanceDueEn } from '../long-sejour/en.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureChangementDeStatut, voieChangementDeStatut } from './index.ts'

export const voieChangementDeStatutEn: VoieTexts<
  typeof voieChangementDeStatut,
  OuvertureChangementDeStatut
> = {
  title: 'Change of status during a lawful stay',
  conditions: {
    'changement-de-statut.ouverte': 'A change of status can be asked for at the commune',
    'changement-de-statut.sejour-regulier': 'The person is in lawful stay in Belgium',
    'changement-de-statut.titre': 'A residence title of more than three months is still running',
    'changement-de-statut.autre-sejour': 'Another lawful stay is accepted',
    'changement-de-statut.court-ou-provisoire':
      'The person is in a short stay or has a provisional paper',
    'changement-de-statut.autre-sejour-retenu':
      'The Immigration Office accepts that this stay allows a change of status',
    'changement-de-statut.accorde': 'The Immigration Office accepts the new status',
  },
  statements: {
    ...redevanceDueEn,
    ...limiteEn,
    ...communsEn,
    'changement-de-statut.base':
      'Whoever is in lawful stay already may ask for another stay without leaving and without proving exceptional circumstances.',
    'changement-de-statut.change-2026':
      'Article 25/2 of the royal decree changed on 15 August 2026 and its new text was not read: have it confirmed that it still applies in this way.',
    'changement-de-statut.lieu':
      'The request is made at the commune of residence, as long as the stay is lawful.',
    'changement-de-statut.avant': 'It is made before the last day of the current stay.',
    'changement-de-statut.conditions-du-motif':
      'The conditions are those of the new ground: studies, work, family.',
    'changement-de-statut.court-sejour':
      'From a short stay only some grounds open in Belgium: studies, family, protection. For the others the Immigration Office may send the request abroad.',
    'changement-de-statut.redevance':
      'A new ground is a new request: the fee is that of the ground, if it has one.',
    'changement-de-statut.recu':
      'The receipt is said to be an annex of the 41 series: to be confirmed. It does not extend the stay.',
    'changement-de-statut.titre': 'A card, according to the new ground.',
    'changement-de-statut.illimite': 'The path to an unlimited stay is that of the new ground.',
    'changement-de-statut.ancien-titre':
      'If the old title ends before the decision, the stay may become irregular: ask for its renewal too as long as its conditions are met.',
    'changement-de-statut.article-9bis':
      'As long as the stay is lawful, this route avoids the request of article 9bis.',
  },
}
