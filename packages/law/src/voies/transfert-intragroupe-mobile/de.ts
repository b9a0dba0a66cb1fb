import { communsDe, limiteDe, redevanceDueDe } from '../long-sejour/de.ts'
import { guichetDe, refusRegionDe } from '../travail-commun/de.ts'
import type { VoieTexts } from '../voie.ts'
import type {
  OuvertureTransfertIntragroupeMobile,
  voieTransfertIntragroupeMobile,
} from './index.ts'

export const voieTransfertIntragroupeMobileDe: VoieTexts<
  typeof voieTransfertIntragroupeMobile,
  OuvertureTransfertIntragroupeMobile
> = {
  title: 'Einsatz in Belgien eines in einen anderen Mitgliedstaat Versetzten (mobiler ICT)',
  conditions: {
    'transfert-intragroupe-mobile.ouverte':
      'Der Aufenthalt als mobiler Versetzter kann beantragt werden',
    'transfert-intragroupe-mobile.autre-etat':
      'Die Person ist schon in einen anderen Mitgliedstaat versetzt',
  },
  statements: {
    ...redevanceDueDe,
    ...limiteDe,
    ...communsDe,
    ...guichetDe,
    ...refusRegionDe,
    'transfert-intragroupe-mobile.base':
      'Aufenthalt von mehr als 90 Tagen einer schon in einen anderen Mitgliedstaat versetzten Person, für einen Einsatz im belgischen Unternehmen der Gruppe.',
    'transfert-intragroupe-mobile.delai': 'Die Entscheidung ergeht binnen 90 Tagen.',
    'transfert-intragroupe-mobile.titre': 'J-Karte, für die Dauer der Mobilität.',
    'transfert-intragroupe-mobile.illimite':
      'Der Einsatz ist seiner Natur nach vorübergehend und führt nicht zum unbefristeten Aufenthalt.',
  },
}
