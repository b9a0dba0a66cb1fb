import type { BundleTexts } from './index.ts'

const plural = (count: number, one: string, many: string) =>
  count === 1 ? `${count} ${one}` : `${count} ${many}`

export const nl: BundleTexts = {
  title: 'Stukkenbundel',
  fileName: 'stukkenbundel',
  lead: 'De stukken worden één gepagineerde pdf: voorblad, inventaris met de paginanummers, bladwijzers, het nummer van het stuk op elke bladzijde. Een vertrouwelijk stuk en een notitie komen er nooit in.',
  notAllowed:
    'Met uw rol kunt u de stukken van een dossier niet tot één bestand samenvoegen. Vraag het aan de advocaat of aan wie uw organisatie beheert.',
  none: 'Het dossier heeft nog geen stuk dat kan worden neergelegd. Voeg er eerst een toe.',
  toPieces: 'Naar de stukken',
  asIs: 'Zoals het staat: alle stukken, in één deel, voor de Dienst Vreemdelingenzaken. Wijzig hieronder wat anders moet.',
  choose: 'Wat erin komt',
  which: {
    label: 'Stukken',
    all: (count) => `Alle (${count})`,
    unfiled: (count) => `Die nog niet werden neergelegd (${count})`,
    procedure: 'Die van de procedure die hieronder gekozen is',
    ticked: 'Die ik aankruis',
  },
  tick: 'Stukken aankruisen',
  paperOnly: 'op papier: een blad zegt waar het komt',
  order: {
    label: 'Volgorde',
    numbers: 'Op nummer',
    groups: 'Per groep, zoals de inventaris van een akte',
  },
  cover: 'Wat op het voorblad staat',
  name: 'Titel',
  nameHint: 'Laat leeg voor de naam van de procedure.',
  procedure: 'Procedure',
  noProcedure: 'Geen in het bijzonder',
  addressee: {
    label: 'Geadresseerde',
    none: 'Niet vermelden',
    office: 'Dienst Vreemdelingenzaken',
    commune: 'Gemeentebestuur',
    council: 'Raad voor Vreemdelingenbetwistingen',
    other: 'Een andere, hieronder geschreven',
  },
  addresseeName: 'Andere bestemmeling',
  addresseeNameHint: 'Geschreven zoals na “Kopie overhandigd aan”: de politie van Gent.',
  language: 'Taal van het voorblad en de inventaris',
  languages: { fr: 'Frans', nl: 'Nederlands', de: 'Duits' },
  file: 'Het bestand',
  mark: (count) =>
    `Dwars over de identiteitsdocumenten schrijven voor wie en waarom de kopie is gemaakt (${plural(count, 'stuk', 'stukken')})`,
  markHint: 'Een gemerkte kopie wordt minder gemakkelijk misbruikt. Een bestemmeling is nodig.',
  limit: {
    label: 'Grootte van elk deel',
    none: 'Geen grens: één deel',
    jbox: 'J-Box: hoogstens 10 MB',
    mail: 'E-mail: hoogstens 7 MB',
    own: 'Een andere grens, hieronder geschreven',
  },
  limitHint: 'In een e-mail wordt een bijlage een derde groter.',
  own: 'Andere grens, in MB',
  read: 'De tekst van gescande bladzijden herkennen',
  readHint:
    'Dan kan erin worden gezocht en gekopieerd. Het lezen gebeurt op deze server, niets wordt elders verstuurd; reken op enkele seconden per bladzijde.',
  make: 'De bundel maken',
  again: 'De bundel opnieuw maken',
  againHow: 'Hem opnieuw maken, anders of na een wijziging',
  againHint:
    'Alleen stukken die veranderd zijn, worden opnieuw voorbereid: een stuk invoegen herbegint de andere niet.',
  logged: 'Elk gelezen stuk wordt in de inzages van het dossier ingeschreven.',
  state: 'Hoever het staat',
  waiting: 'Andere bundels gaan voor. Deze wacht op haar beurt.',
  running: {
    preparing: (done, of) => `In voorbereiding: ${done} van ${plural(of, 'stuk', 'stukken')}.`,
    assembling: (done, of) => `Samenstelling: ${done} van ${plural(of, 'deel', 'delen')}.`,
  },
  canLeave: 'U kunt elders verder werken en naar deze pagina terugkeren.',
  follow: 'Zien hoever het staat',
  cancel: 'Stoppen',
  ready: (pieces, pages) =>
    `De bundel is klaar: ${plural(pieces, 'stuk', 'stukken')}, ${plural(pages, 'genummerde bladzijde', 'genummerde bladzijden')}.`,
  reused: (ready, pieces) => (ready === 0 ? '' : `${ready} van de ${pieces} waren al voorbereid.`),
  kept: 'Hij blijft hier een uur, versleuteld met de sleutel van het dossier, en wordt dan verwijderd.',
  volumes: 'Delen',
  volume: (number) => `Deel ${number}`,
  pages: (first, last) =>
    first === last ? `bladzijde ${first}` : `bladzijden ${first} tot ${last}`,
  sum: 'SHA-256',
  overLimit: 'Groter dan de grens: één bladzijde ervan is al groter. Verklein de afbeelding.',
  download: 'Downloaden',
  downloadThis: (number) => `Deel ${number} downloaden`,
  downloadAll: 'Alles downloaden (ZIP)',
  discard: 'Hier verwijderen',
  remarks: 'Te weten vóór de verzending',
  fine: 'Alle stukken konden zonder opmerking worden weergegeven.',
  faulty: (count) =>
    count === 1
      ? 'Eén stuk kon niet worden weergegeven: een blad in de plaats zegt het.'
      : `${count} stukken konden niet worden weergegeven: een blad in de plaats van elk zegt het.`,
  piece: (number, title) => `Stuk ${number}, “${title}”`,
  cancelled: 'De bundel is gestopt. Er is hier niets van gebleven.',
  gone: 'Deze bundel is niet meer hier: er is een uur voorbij, of de server is herstart. Maak hem opnieuw; wat voorbereid was, wordt niet twee keer voorbereid.',
  failed: {
    full: 'De bundel is niet gemaakt: de schijf van de server is vol. Zeg het aan wie hem beheert en maak de bundel dan opnieuw.',
    'limit-too-small':
      'De bundel is niet gemaakt: de inventaris alleen is al groter dan de grens. Kies een hogere grens.',
    other:
      'De bundel is niet gemaakt: er ging bij ons iets mis. Maak hem opnieuw; gebeurt het nog eens, zeg het dan aan wie de server beheert.',
  },
  errors: {
    'no-piece': 'Er is geen stuk gekozen: de bundel zou leeg zijn. Kruis er aan, of neem alle.',
    'no-procedure': 'Kies de procedure waarvan u de stukken wilt.',
    'too-many':
      'Vijf bundels van uw organisatie zijn al in voorbereiding. Wacht tot er een klaar is, of stop er een.',
    'no-name': 'Schrijf de naam van de bestemmeling, of kies er een uit de lijst.',
    'no-addressee':
      'Een identiteitsdocument kan niet worden gemerkt zonder bestemmeling. Kies er een, of merk niet.',
    limit: 'Schrijf een aantal MB tussen 1 en 2000.',
  },
}
