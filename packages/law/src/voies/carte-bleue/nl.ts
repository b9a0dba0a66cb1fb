import {
  communsNl,
  entreeNl,
  lieuTravailNl,
  limiteNl,
  redevanceDueNl,
  renouvellementGratuitNl,
} from '../long-sejour/nl.ts'
import { depuisCourtSejourNl, guichetNl, permisNl, refusRegionNl } from '../travail-commun/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureCarteBleue, voieCarteBleue } from './index.ts'

export const voieCarteBleueNl: VoieTexts<typeof voieCarteBleue, OuvertureCarteBleue> = {
  title: 'Europese blauwe kaart',
  conditions: {
    ...lieuTravailNl,
    'carte-bleue.ouverte': 'De Europese blauwe kaart kan worden gevraagd',
    'carte-bleue.hautement-qualifie':
      'Een werkgever wil de persoon in dienst nemen voor hooggekwalificeerd werk',
  },
  statements: {
    ...entreeNl,
    ...redevanceDueNl,
    ...renouvellementGratuitNl,
    ...limiteNl,
    ...communsNl,
    ...guichetNl,
    ...depuisCourtSejourNl,
    ...permisNl,
    ...refusRegionNl,
    'carte-bleue.base':
      'Verblijf van een hooggekwalificeerde werknemer, met een diploma of gelijkwaardige ervaring, toegestaan als de voorwaarden vervuld zijn.',
    'carte-bleue.salaire':
      'Het loon moet een drempel bereiken die elk Gewest vastlegt: bedrag na te gaan bij het Gewest.',
    'carte-bleue.delai': 'De beslissing zou binnen 90 dagen komen: te bevestigen.',
    'carte-bleue.titre':
      'H-kaart, geldig tot 3 jaar. De eerste H-kaarten golden vroeger 13 maanden.',
    'carte-bleue.illimite':
      'Het verblijf leidt tot de B-kaart, of tot de L-kaart na 5 jaar wettig en ononderbroken verblijf.',
    'carte-bleue.famille':
      'Over de aanvraag van de familie van een houder van een H-kaart wordt in 4 maanden beslist; de Dienst kan ze met 3 verlengen.',
  },
}
