import type { AProposTexts } from './index.ts'

export const aPropos: AProposTexts = {
  title: 'Over Sejour',
  description:
    'Wat Sejour berekent, op welke teksten, met welke zekerheid, wat het niet bewaart, en wat nog toegankelijk moet worden.',
  lead: 'Sejour is vrije software. Het leest de teksten over het verblijf in België, past ze toe op uw antwoorden en toont hoe.',
  parts: {
    computed: {
      title: 'Wat berekend wordt',
      lines: [
        'Of een aanvraag op grond van artikel 9bis kan worden ingediend, wat ze onontvankelijk zou maken, en wat aan de beoordeling van de Dienst Vreemdelingenzaken blijft.',
        'De laatste dag van een beroep of een andere stap, en de veilige dag als een feit of een lezing open blijft.',
        'De retributie van een aanvraag op de dag van indiening, en het gevolg van een ontbrekende of onvolledige betaling.',
        'De gebruikte en resterende dagen onder de regel van 90 dagen op 180.',
        'Wat een beoordeling vraagt, wordt nooit berekend: de pagina zegt wie beoordeelt.',
      ],
    },
    sources: {
      title: 'De bronnen en hun zekerheid',
      lines: [
        'Elke regel draagt zijn bron in de marge: de tekst, het artikel, de rang (wet, koninklijk besluit, omzendbrief, praktijk) en hoe zeker onze lezing is.',
        '“Te bevestigen” staat bij een bedrag of een regel die geen hier gelezen officiële bron bevestigt.',
        'Teksten veranderen. Elke regel zegt tot welke dag zijn tekst gelezen is; daarna antwoordt de pagina volgens de laatst gekende staat en zegt dat naast het antwoord.',
        'De beroepen, de regels over de kennisgeving en artikel 9bis werden op 12 juni 2026 gewijzigd door teksten die hier niet gelezen zijn. Vertrouw voor die dagen op de termijn die op de beslissing staat en op een advocaat.',
        'Een onbekend feit verlengt nooit een termijn: de kortste wordt getoond tot men het weet.',
      ],
    },
    privacy: {
      title: 'Privacy',
      lines: [
        'De berekeningen gebeuren in uw browser. Geen enkel antwoord wordt verzonden.',
        'Zonder script gaat het formulier naar de server, die antwoordt en niets bewaart.',
        'Een akte die u hier invult, wordt door de server opgemaakt; hij bewaart er niets van en noteert er niets van in zijn logboek.',
        'Geen cookies, geen bezoekersmeting, niets van een andere site.',
        'De adressen van de pagina’s bevatten uw antwoorden niet, en het logboek van de server evenmin.',
      ],
    },
    accessibility: {
      title: 'Toegankelijkheid',
      lines: [
        'We streven naar WCAG 2.2, niveau AA. De pagina’s zijn te lezen met het toetsenbord, bij 400 % vergroting, op een telefoon, zonder script en op papier.',
        'Een automatisch hulpmiddel (axe) kijkt elke pagina en elke toestand na in het Frans en het Nederlands. Zo’n hulpmiddel vindt maar een deel van de drempels.',
        'Nog niet gedaan: een volledige proef met mensen die een schermlezer gebruiken, en een audit door een derde. We noemen ons dus niet volledig conform.',
      ],
    },
    licence: {
      title: 'Licentie en verantwoordelijkheid',
      lines: [
        'Vrije software onder de openbare licentie van de Europese Unie (EUPL) 1.2: iedereen mag ze lezen, gebruiken en verbeteren.',
        'Sejour is geen overheidsdienst en geen juridisch advies. De overheid beslist; ga voor uw dossier naar een advocaat.',
      ],
    },
  },
}
