import {
  communsNl,
  entreeNl,
  lieuTravailNl,
  limiteNl,
  redevanceDueNl,
  renouvellementGratuitNl,
} from '../long-sejour/nl.ts'
import { depuisCourtSejourNl, guichetNl, refusRegionNl } from '../travail-commun/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureChercheur, voieChercheur } from './index.ts'

export const voieChercheurNl: VoieTexts<typeof voieChercheur, OuvertureChercheur> = {
  title: 'Onderzoeker met een gastovereenkomst',
  conditions: {
    ...lieuTravailNl,
    'chercheur.ouverte': 'Het verblijf als onderzoeker kan worden gevraagd',
    'chercheur.convention': 'De persoon komt voor onderzoek, met een gastovereenkomst',
  },
  statements: {
    ...entreeNl,
    ...redevanceDueNl,
    ...renouvellementGratuitNl,
    ...limiteNl,
    ...communsNl,
    ...guichetNl,
    ...depuisCourtSejourNl,
    ...refusRegionNl,
    'chercheur.base':
      'Het verblijf wordt toegestaan aan de onderzoeker die een erkende onderzoeksinstelling met een overeenkomst ontvangt.',
    'chercheur.canal':
      'Boven 90 dagen volgt de aanvraag het kanaal van de gecombineerde vergunning.',
    'chercheur.pieces':
      'Het beslissende stuk is de gastovereenkomst die met de erkende instelling is ondertekend.',
    'chercheur.delai': 'De Dienst beslist binnen 60 dagen na een volledig dossier.',
    'chercheur.attente':
      'In afwachting van de kaart zou de gemeente een bijlage 49 geven: te bevestigen.',
    'chercheur.titre': 'A-kaart.',
    'chercheur.renouvellement':
      'De verlenging wordt minstens 2 maanden vóór de vervaldag van de kaart gevraagd.',
    'chercheur.mobilite':
      'Een onderzoeker van een andere lidstaat kan in het kader van mobiliteit komen: kort, hoogstens 180 dagen; lang, hoogstens 360 dagen.',
    'chercheur.apres':
      'Na het onderzoek kan een jaar worden gevraagd om werk te zoeken of een onderneming op te richten.',
    'chercheur.famille':
      'De familie van een onderzoeker vraagt haar verblijf op grond van artikel 10bis: de Dienst beslist binnen 90 dagen.',
    'chercheur.illimite': 'De tijd van het onderzoek telt mee in de 5 jaar van de L-kaart.',
    'chercheur.change-2025':
      'De artikelen 61/11 en 61/13/5 zijn op 18 augustus 2025 veranderd: hun nieuwe tekst is niet gelezen.',
  },
}
