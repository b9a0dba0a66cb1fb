import {
  communsNl,
  entreeNl,
  lieuTravailNl,
  limiteNl,
  redevanceDueNl,
  renouvellementGratuitNl,
  valeursNl,
} from '../long-sejour/nl.ts'
import { depuisCourtSejourNl, guichetNl, permisNl, refusRegionNl } from '../travail-commun/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuverturePermisUnique, voiePermisUnique } from './index.ts'

export const voiePermisUniqueNl: VoieTexts<typeof voiePermisUnique, OuverturePermisUnique> = {
  title: 'Gecombineerde vergunning (werk in loondienst)',
  conditions: {
    ...lieuTravailNl,
    'permis-unique.ouverte': 'De gecombineerde vergunning kan worden gevraagd',
    'permis-unique.salarie': 'Een werkgever wil de persoon meer dan 90 dagen in dienst nemen',
  },
  statements: {
    ...entreeNl,
    ...valeursNl,
    ...redevanceDueNl,
    ...renouvellementGratuitNl,
    ...limiteNl,
    ...communsNl,
    ...guichetNl,
    ...depuisCourtSejourNl,
    ...permisNl,
    ...refusRegionNl,
    'permis-unique.base':
      'Eén aanvraag om te werken en meer dan 90 dagen te verblijven. Zodra het Gewest akkoord is, gaat de Dienst alleen nog de verblijfsvoorwaarden na.',
    'permis-unique.en-belgique':
      'De werknemer is in het buitenland, of al in regelmatig verblijf in België; de werkgever dient de aanvraag in.',
    'permis-unique.delai':
      'De beslissing komt binnen 4 maanden na een volledig dossier; de Gewesten beslissen vaak vroeger.',
    'permis-unique.silence':
      'Is die termijn zonder beslissing verstreken, dan stelt bijlage 47 het stilzwijgen vast.',
    'permis-unique.refus': 'Een weigering zou met een bijlage 48 gebeuren: te bevestigen.',
    'permis-unique.titre':
      'A-kaart, beperkt tot de duur van de vergunning en tot hoogstens 3 jaar.',
    'permis-unique.illimite':
      'De vergunning van onbeperkte duur wordt na 5 jaar gevraagd, te rekenen vanaf de eerste kaart: B-kaart.',
  },
}
