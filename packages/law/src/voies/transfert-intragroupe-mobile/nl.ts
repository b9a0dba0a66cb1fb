import { communsNl, limiteNl, redevanceDueNl } from '../long-sejour/nl.ts'
import { guichetNl, refusRegionNl } from '../travail-commun/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type {
  OuvertureTransfertIntragroupeMobile,
  voieTransfertIntragroupeMobile,
} from './index.ts'

export const voieTransfertIntragroupeMobileNl: VoieTexts<
  typeof voieTransfertIntragroupeMobile,
  OuvertureTransfertIntragroupeMobile
> = {
  title: 'Opdracht in België van wie naar een andere lidstaat is overgeplaatst (mobiele ICT)',
  conditions: {
    'transfert-intragroupe-mobile.ouverte':
      'Het verblijf als mobiele overgeplaatste kan worden gevraagd',
    'transfert-intragroupe-mobile.autre-etat':
      'De persoon is al naar een andere lidstaat overgeplaatst',
  },
  statements: {
    ...redevanceDueNl,
    ...limiteNl,
    ...communsNl,
    ...guichetNl,
    ...refusRegionNl,
    'transfert-intragroupe-mobile.base':
      'Verblijf van meer dan 90 dagen van wie al naar een andere lidstaat is overgeplaatst, voor een opdracht in de Belgische onderneming van de groep.',
    'transfert-intragroupe-mobile.delai': 'De beslissing komt binnen 90 dagen.',
    'transfert-intragroupe-mobile.titre': 'J-kaart, voor de duur van de mobiliteit.',
    'transfert-intragroupe-mobile.illimite':
      'De opdracht is tijdelijk van aard en leidt niet tot onbeperkt verblijf.',
  },
}
