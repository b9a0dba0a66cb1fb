import type { AccueilTexts } from './index.ts'

export const accueil: AccueilTexts = {
  title: 'Het recht om in België te verblijven, met de tekst ernaast',
  description:
    'Sejour beantwoordt vier vragen over het verblijfsrecht in België: aanvragen, een termijn tellen, de retributie kennen, uw dagen tellen. Elke regel draagt zijn bron.',
  lead: 'U antwoordt op eenvoudige vragen. Sejour past de teksten toe, toont waar elke regel vandaan komt, en zegt wat het niet weet.',
  doors: {
    screening: {
      title: 'Kan ik aanvragen?',
      text: 'Artikel 9bis: wat een aanvraag mogelijk maakt, wat ze onontvankelijk zou maken, wat de Dienst beoordeelt.',
    },
    limit: {
      title: 'Tot welke dag?',
      text: 'U kreeg een beslissing: de laatste dag om iets te doen, voor uw ogen geteld, en de veilige dag.',
    },
    fee: {
      title: 'Wat kost het?',
      text: 'De retributie op de dag van indiening, persoon per persoon, en wat volgt als te weinig is betaald.',
    },
    shortStay: {
      title: '90 dagen op 180',
      text: 'De dagen in het Schengengebied, de dagen die overblijven, en of een visum nodig is.',
    },
  },
  never: 'Wat Sejour nooit doet',
  nevers: [
    'Het vraagt geen naam, geen account en geen adres.',
    'Het verzendt niets en bewaart niets: de berekening gebeurt in uw pagina. Zonder script antwoordt de server, en vergeet dan.',
    'Het geeft geen score of percentage, en belooft geen uitkomst. Waar de wet een keuze laat, zegt het wie beslist.',
    'Het vervangt geen advocaat.',
  ],
  help: 'Waar u hulp vindt',
  helps: [
    'Een advocaat, zo vroeg mogelijk, vooral als een termijn loopt. Juridische bijstand kan gratis zijn: elke balie heeft een bureau voor juridische bijstand.',
    'Een sociale dienst of een vereniging die vreemdelingen helpt, bij u in de buurt. Het OCMW van uw gemeente kan u de weg wijzen.',
    'In een gesloten centrum: vraag de sociale dienst van het centrum hoe u een advocaat kunt zien. De termijnen zijn er korter.',
  ],
  leave: 'Als u niet alleen voor het scherm zit',
  leaveText:
    'De knop “Deze site verlaten”, bovenaan elke pagina, opent het weerbericht in de plaats. Met het toetsenbord: driemaal Esc. Pagina’s die u al zag, blijven in de geschiedenis van de browser: wis die, of open een privévenster.',
}
