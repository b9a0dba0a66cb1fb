import type { HelpTexts } from './texts.ts'

export const helpNl: HelpTexts = {
  intro: 'sejour: het verblijfsrecht in België, berekend en uitgelegd',
  usage:
    'sejour <werkwoord> [bestand] [--json] [--lang fr|nl|de|en]. De vraag is één JSON-object, in een bestand of via een pijp. “sejour help <werkwoord>” toont een voorbeeld.',
  heads: {
    verbs: 'Werkwoorden',
    options: 'Opties',
    exits: 'Afsluitcode',
    example: 'Voorbeeld om te plakken',
  },
  options: [
    '--json: één JSON-object, voor een programma',
    '--lang: de taal; zonder deze optie die van het systeem, anders het Frans',
    '--help: de hulp bij het werkwoord; --version: de versie',
  ],
  exits: [
    '0: er is een antwoord, welk ook',
    '2: de vraag is te verbeteren; de fout zegt wat en waar',
    '1: de fout ligt bij ons',
  ],
  verbs: {
    limit: {
      usage: 'limit [bestand]',
      summary: 'de laatste dag van een beroep of een stap, en hoe die wordt berekend',
      details: [
        'Geef de beslissing, het beroep, en de wijze en de dag van de kennisgeving. Wat niet bekend is, laat u weg of is null: de veilige dag houdt er rekening mee.',
        '“sejour decisions” noemt de beslissingen en de beroepen.',
      ],
    },
    fee: {
      usage: 'fee [bestand]',
      summary: 'de verschuldigde retributie, en het gevolg van geen of een gedeeltelijke betaling',
      details: [
        'Geef de grond, de dag van de aanvraag, de personen en de betalingen. Bedragen zijn in cent.',
        '“sejour exemptions” noemt de vrijstellingen.',
      ],
    },
    'short-stay': {
      usage: 'short-stay [bestand]',
      summary: 'de regel van 90 dagen op 180',
      details: ['Geef de verblijven. Een verblijf zonder “to” duurt nog voort.'],
    },
    assess: {
      usage: 'assess <procedure> [bestand]',
      summary: 'wat een procedure oplevert, op een dag, met wat bekend is',
      details: [
        'Geef de dag en de bekende feiten. “sejour facts <procedure>” beschrijft ze.',
        'Vier tekens: ● vervuld, ○ niet vervuld, ◌ niet bekend, ◑ overgelaten aan de beoordeling.',
      ],
    },
    facts: {
      usage: 'facts <procedure>',
      summary: 'de feiten die een procedure vraagt',
      details: ['Met --json een JSON Schema waaruit een formulier kan worden gemaakt.'],
    },
    whatif: {
      usage: 'whatif <procedure> [bestand]',
      summary: 'de kleinste wijzigingen die de bevinding zouden veranderen',
      details: ['Geef dezelfde vraag als aan “assess”.'],
    },
    orient: {
      usage: 'orient [bestand]',
      summary: 'alle wegen naar een verblijf naast elkaar, en de vraag die nu te stellen is',
      details: [
        'Geef de dag, de nationaliteiten (codes van het paspoort, XXA voor geen) en de bekende feiten. Wat onbekend is, laat u weg.',
        'Geen enkele weg wordt verborgen: de gesloten wegen staan achteraan, met hun reden.',
      ],
    },
    routes: {
      usage: 'routes [weg] [bestand]',
      summary: 'de lijst van de wegen, of de fiche van een weg op een dag',
      details: [
        'Met een weg: geef de dag, en onder “days” de bekende dagen van de aanvraag (entry, filing, complete-file, notification, expiry, grant, protection-request).',
      ],
    },
    decisions: {
      usage: 'decisions',
      summary: 'de beslissingen en documenten die een termijn openen',
      details: [],
    },
    exemptions: {
      usage: 'exemptions',
      summary: 'de vrijstellingen van de retributie',
      details: [],
    },
    law: {
      usage: 'law [artikel]',
      summary: 'de teksten waarop alles steunt, en tot wanneer ze gelezen zijn',
      details: ['Met een artikel of de naam van een tekst: alles wat erop steunt.'],
    },
    simulate: {
      usage: 'simulate <dag> <dag> [bestand]',
      summary: 'wie van positie verandert onder de wet van een andere dag, en waarom',
      details: [
        'Eén dossier per regel, in JSON: zijn “id”, de feiten van zijn procedures, zijn retributie. Een aanvraag zonder dag van indiening moet nog worden ingediend.',
        'Ctrl-C stopt en geeft wat al gevonden is.',
      ],
    },
    help: {
      usage: 'help [werkwoord]',
      summary: 'deze hulp, of die bij een werkwoord',
      details: [],
    },
  },
}
