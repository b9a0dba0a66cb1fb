import type { AccueilTexts } from './index.ts'

export const accueil: AccueilTexts = {
  title: 'Het recht om in België te verblijven, met de tekst ernaast',
  description:
    'Het verblijfsrecht in België, uitgelegd met zijn bronnen: welke weg, welk papier, welke termijn, welke retributie, welke kaart, welke rechter. Er wordt niets verzonden.',
  lead: 'U antwoordt op eenvoudige vragen. Sejour past de teksten toe, toont waar elke regel vandaan komt, en zegt wat het niet weet.',
  paper: 'U hebt een papier in handen',
  paperText:
    'Schrijf wat erop gedrukt staat: dan weet u wat het is, wat het toelaat en tot welke dag u kunt handelen.',
  groups: [
    {
      title: 'Een verblijf aanvragen',
      doors: [
        {
          path: '/orientation',
          title: 'Welke weg voor mij?',
          text: 'Enkele vragen, dan alle wegen naast elkaar: open, gesloten, en waarom.',
        },
        {
          path: '/article-9bis',
          title: 'Artikel 9bis',
          text: 'Wat een aanvraag in België mogelijk maakt, wat ze onontvankelijk zou maken, wat de Dienst beoordeelt.',
        },
        {
          path: '/citoyens-union',
          title: 'Burgers van de Unie en familie',
          text: 'Bijlagen 19 en 19ter: de stukken, de zes maanden, het stilzwijgen, de weigering.',
        },
        {
          path: '/redevance',
          title: 'Wat kost het?',
          text: 'De retributie op de dag van indiening, persoon per persoon, en wat volgt als te weinig is betaald.',
        },
      ],
    },
    {
      title: 'Reageren op een beslissing',
      doors: [
        {
          path: '/delai',
          title: 'Tot welke dag?',
          text: 'De laatste dag om te handelen, voor uw ogen geteld, en de veilige dag.',
        },
        {
          path: '/ordre-de-quitter',
          title: 'Ik kreeg een bevel om te vertrekken',
          text: 'Wat eerst te doen, wat een verwijdering tegenhoudt en wat niet, het inreisverbod.',
        },
        {
          path: '/autorites',
          title: 'Wie beslist, welke rechter?',
          text: 'De weg van elke aanvraag, de overheden, de rechters, de talen.',
        },
        {
          path: '/parcours-du-dossier',
          title: 'Het traject van een dossier',
          text: 'Stap voor stap, getekend: wie het dossier heeft, wie handelt, binnen welke termijn, wat kan volgen.',
        },
      ],
    },
    {
      title: 'Blijven, en hoelang',
      doors: [
        {
          path: '/sejour-illimite',
          title: 'Onbeperkt worden',
          text: 'Uw jaren op een lijn, met hun gaten: B-, K-, L-, EU+- en F+-kaart.',
        },
        {
          path: '/visite',
          title: 'Minder dan 90 dagen komen',
          text: 'Visum, middelen, garantie, melding bij de gemeente.',
        },
        {
          path: '/court-sejour',
          title: '90 dagen op 180',
          text: 'De dagen in het Schengengebied, de dagen die overblijven.',
        },
        {
          path: '/registres',
          title: 'In welk register?',
          text: 'Wachtregister, vreemdelingenregister, bevolkingsregister: wie erin komt, wie eruit gaat.',
        },
      ],
    },
    {
      title: 'Begrijpen',
      doors: [
        {
          path: '/lexique',
          title: 'De woordenlijst',
          text: 'De woorden van de wet in gewone woorden, in vier talen.',
        },
        {
          path: '/sources',
          title: 'De teksten',
          text: 'Elke tekst, tot waar hij is gelezen, wat erop steunt, wat tussen twee dagen veranderde.',
        },
        {
          path: '/contradictions',
          title: 'Als bronnen elkaar tegenspreken',
          text: 'Wat elke bron zegt, en wat wij ermee doen.',
        },
        {
          path: '/confirmation',
          title: 'Te bevestigen door een jurist',
          text: 'Alles wat niet zeker is, om te vergelijken, te dateren en te ondertekenen.',
        },
      ],
    },
    {
      title: 'Werken met Sejour',
      doors: [
        {
          path: '/actes',
          title: 'Een akte invullen',
          text: 'Bijlagen, beslissingen, brieven, beroepen: wat elkaar tegenspreekt wordt geweigerd. Als pdf of Word, zonder account.',
        },
        {
          path: '/connexion',
          title: 'Het bureau van de raadslieden',
          text: 'Advocaten en verenigingen: dossiers, stukken, argumenten, termijnen, op uw eigen machine.',
        },
        {
          path: '/mon-dossier',
          title: 'Mijn dossier, met een code',
          text: 'Uw raadsman of raadsvrouw gaf u een code op papier: ze opent uw dossier, om te lezen.',
        },
      ],
    },
  ],
  never: 'Wat Sejour nooit doet',
  nevers: [
    'Deze pagina’s vragen geen naam, geen account en geen adres. Alleen het bureau van de raadslieden opent met een account.',
    'Ze verzenden niets en bewaren niets: de berekening gebeurt in uw pagina. Zonder script antwoordt de server, en vergeet dan.',
    'Alleen een akte die u invult, gaat naar de server, met de namen die u erin schrijft: hij stelt ze op, en vergeet ze dan.',
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
