import { changementNl, communsNl, entreeNl, limiteNl, redevanceDueNl } from '../long-sejour/nl.ts'
import { guichetNl, refusRegionNl } from '../travail-commun/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureSaisonnier, voieSaisonnier } from './index.ts'

export const voieSaisonnierNl: VoieTexts<typeof voieSaisonnier, OuvertureSaisonnier> = {
  title: 'Seizoenarbeid',
  conditions: {
    ...changementNl,
    'saisonnier.ouverte': 'Het verblijf als seizoenarbeider kan worden gevraagd',
    'saisonnier.emploi': 'Een werkgever wil de persoon in dienst nemen voor seizoenarbeid',
  },
  statements: {
    ...entreeNl,
    ...redevanceDueNl,
    ...limiteNl,
    ...communsNl,
    ...guichetNl,
    ...refusRegionNl,
    'saisonnier.base':
      'Verblijf voor werk dat van een seizoen afhangt, gevraagd door de werkgever.',
    'saisonnier.visa':
      'Voor hoogstens 90 dagen volstaat een visum kort verblijf met het akkoord voor het werk; daarboven, visum D.',
    'saisonnier.delai': 'De beslissing komt binnen 90 dagen.',
    'saisonnier.titre': 'A-kaart, die niet langer dan 5 maanden zou gelden: te bevestigen duur.',
    'saisonnier.illimite':
      'Seizoenarbeid is tijdelijk van aard en leidt niet tot onbeperkt verblijf.',
  },
}
