import {
  communsNl,
  entreeNl,
  lieuNl,
  limiteNl,
  redevanceDueNl,
  renouvellementGratuitNl,
} from '../long-sejour/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureEtudes, voieEtudes } from './index.ts'

export const voieEtudesNl: VoieTexts<typeof voieEtudes, OuvertureEtudes> = {
  title: 'Studies in een erkende instelling',
  conditions: {
    ...lieuNl,
    'etudes.ouverte': 'Het verblijf voor studies kan worden gevraagd',
    'etudes.etablissement-reconnu':
      'De persoon is ingeschreven of toegelaten in een erkende instelling',
  },
  statements: {
    ...communsNl,
    ...entreeNl,
    ...limiteNl,
    ...redevanceDueNl,
    ...renouvellementGratuitNl,
    'etudes.base':
      'Het verblijf moet worden toegestaan aan wie de wettelijke voorwaarden vervult: de Dienst gaat na, hij kiest niet.',
    'etudes.en-belgique':
      'Wie al ingeschreven is, kan het aan de gemeente vragen vóór het einde van een verblijf van hoogstens 90 dagen, of van een ander regelmatig verblijf.',
    'etudes.autorite': 'De post of de gemeente ontvangt de aanvraag; de Dienst beslist.',
    'etudes.plein-exercice':
      'De studies zijn de hoofdactiviteit: de drempel van de wet is 54 studiepunten.',
    'etudes.pieces':
      'Paspoort, inschrijving of toelating, bestaansmiddelen, ziekteverzekering, medisch attest, uittreksel uit het strafregister en bewijs van de retributie.',
    'etudes.casier':
      'De leeftijd vanaf wanneer het strafregister wordt gevraagd, is nog te bevestigen: 18 of 21 jaar.',
    'etudes.moyens':
      'De middelen worden bewezen door een garant (bijlage 32), een beurs of eigen middelen: € 789 per maand voor 2023-2024.',
    'etudes.moyens-2026':
      'Een private gids geeft € 1.062 per maand voor 2026-2027, en € 3.279,47 inkomen voor de garant sinds 1 september 2026: niet bevestigde bedragen.',
    'etudes.annexe-32-nouvelle':
      'Het model van bijlage 32 is op 31 mei 2026 veranderd en wij hebben het niet gelezen: neem het model dat de post of de gemeente geeft.',
    'etudes.redevance':
      'Een openbare of erkende instelling geeft het tarief voor studies. Een niet-erkende privéschool geeft dat van artikel 9.',
    'etudes.bourse':
      'De bronnen verschillen over de Belgische of Europese beurs: een opleiding stelt de familie van de beursstudent vrij, de pagina’s over de retributie ook de beursstudent zelf.',
    'etudes.attente':
      'Wordt een toelatingsexamen of een gelijkwaardigheid van diploma verwacht, dan geeft de gemeente een attest van immatriculatie van 4 maanden.',
    'etudes.delai': 'De Dienst beslist binnen 90 dagen na een volledig dossier.',
    'etudes.titre': 'De A-kaart geldt tot 31 oktober.',
    'etudes.travail': 'Werk tijdens het jaar: 20 uur per week, te bevestigen.',
    'etudes.renouvellement':
      'De verlenging wordt minstens 15 dagen vóór de vervaldag van de kaart gevraagd.',
    'etudes.renouvellement-attente':
      'Een tijdige aanvraag is gedekt door een bijlage 15; een onontvankelijke aanvraag krijgt een bijlage 29.',
    'etudes.renouvellement-delai': 'De Dienst beslist binnen 90 dagen over de verlenging.',
    'etudes.progres':
      'Onvoldoende vooruitgang kan tot een weigering van de verlenging leiden. Er circuleren drempels van 45 en 60 studiepunten: de juiste tabel is nog te bevestigen.',
    'etudes.illimite':
      'Studies alleen leiden niet tot onbeperkt verblijf. Hun tijd telt voor de helft in de 5 jaar van de L-kaart.',
    'etudes.apres':
      'Na het diploma wordt het zoekjaar minstens 15 dagen vóór het einde van de studiekaart gevraagd.',
    'etudes.non-suspensif':
      'Sinds 6 september 2021 staat de weigering of het einde van het verblijf van een student niet meer op de lijst van de schorsende beroepen: geen bijlage 35.',
  },
}
