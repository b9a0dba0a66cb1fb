import {
  communsNl,
  limiteNl,
  redevanceDueNl,
  renouvellementGratuitNl,
  renouvellementNl,
} from '../long-sejour/nl.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureLongueDureeAutreEtat, voieLongueDureeAutreEtat } from './index.ts'

export const voieLongueDureeAutreEtatNl: VoieTexts<
  typeof voieLongueDureeAutreEtat,
  OuvertureLongueDureeAutreEtat
> = {
  title: 'Langdurig ingezetene van een andere lidstaat',
  conditions: {
    'longue-duree-autre-etat.ouverte':
      'Het verblijf als langdurig ingezetene van een andere lidstaat kan worden gevraagd',
    'longue-duree-autre-etat.statut':
      'Een andere lidstaat heeft het statuut van langdurig ingezetene gegeven',
    'longue-duree-autre-etat.lieu': 'De aanvraag vertrekt vanuit het buitenland of vanuit België',
  },
  statements: {
    ...redevanceDueNl,
    ...renouvellementNl,
    ...renouvellementGratuitNl,
    ...limiteNl,
    ...communsNl,
    'longue-duree-autre-etat.base':
      'Wie dat statuut in een andere lidstaat heeft, krijgt verblijf in België als hij er werkt, studeert of van eigen middelen leeft.',
    'longue-duree-autre-etat.lieu':
      'De aanvraag gebeurt bij de Belgische post in het buitenland, of bij de burgemeester in België.',
    'longue-duree-autre-etat.trois-mois':
      'In België zou ze binnen 3 maanden na de binnenkomst gebeuren: te bevestigen, maar voor de zekerheid na te leven.',
    'longue-duree-autre-etat.travail-salarie':
      'Om in loondienst te werken is een gecombineerde vergunning nodig, of een vrijstelling.',
    'longue-duree-autre-etat.attente':
      'De gemeente zou een bijlage 41bis als ontvangstbewijs geven: te bevestigen.',
    'longue-duree-autre-etat.delai': 'De Dienst beslist binnen 4 maanden na een volledig dossier.',
    'longue-duree-autre-etat.prolongation': 'Hij kan die termijn één keer met 3 maanden verlengen.',
    'longue-duree-autre-etat.silence':
      'Is de termijn zonder beslissing verstreken, dan moet het verblijf worden toegestaan, op voorwaarde dat de documenten zijn voorgelegd.',
    'longue-duree-autre-etat.change-2025':
      'Artikel 61/7 is op 18 augustus 2025 veranderd en de nieuwe tekst is niet gelezen: termijnen en gevolg van het stilzwijgen zijn na te gaan.',
    'longue-duree-autre-etat.titre':
      'Belgische A-kaart: de L-kaart van de andere staat volstaat niet om te blijven.',
    'longue-duree-autre-etat.illimite':
      'Na 5 jaar onbeperkt verblijf (B-kaart) voor wie werkt of van eigen middelen leeft, niet voor wie studeert.',
    'longue-duree-autre-etat.perte':
      'De L-kaart in België krijgen betekent het statuut van de eerste staat opgeven.',
  },
}
