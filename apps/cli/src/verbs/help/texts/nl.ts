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
    order: {
      usage: 'order [bestand]',
      summary:
        'een bevel om het grondgebied te verlaten: tot welke dag, wat het tegenhoudt, het inreisverbod',
      details: [
        'Geef het document, de kennisgeving, de gedrukte termijn en “on”, de dag waarop men kijkt. Wat onbekend is, laat u weg.',
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
    'eu-stay': {
      usage: 'eu-stay [bestand]',
      summary: 'de kalender van een aanvraag van een burger van de Unie of van zijn familie',
      details: [
        'Geef de aanvraag (annexe-19 of annexe-19ter) en de dag ervan. De rest mag ontbreken of null zijn: wat onbekend is, verlengt nooit een termijn.',
      ],
    },
    'short-stay': {
      usage: 'short-stay [bestand]',
      summary: 'de regel van 90 dagen op 180',
      details: ['Geef de verblijven. Een verblijf zonder “to” duurt nog voort.'],
    },
    visit: {
      usage: 'visit [bestand]',
      summary: 'een bezoek: visum, voorwaarden, aangifte bij de gemeente, laatste dag',
      details: [
        'Geef de nationaliteit, de dag van binnenkomst en die van vertrek. Wat onbekend is, laat u weg: een onbekend logies neemt de aangifte nooit weg.',
      ],
    },
    unlimited: {
      usage: 'unlimited [bestand]',
      summary: 'de overgang naar onbeperkt verblijf: de vijf jaar, en voor welke kaarten',
      details: [
        'Geef de dag, de verblijfsgrond en de periodes. Wat onbekend is, laat u weg.',
        'Er wordt twee keer geteld; de veilige dag is de laatste.',
      ],
    },
    renewal: {
      usage: 'renewal [bestand]',
      summary: 'wanneer de vernieuwing van een titel te vragen',
      details: [
        'Geef de titel en de dag waarop hij eindigt; als u wilt ook de dag van de aanvraag.',
      ],
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
    write: {
      usage:
        'write <akte> [bestand] [-o akte.pdf|.docx|.html|.txt] [--pack map] [--sheet [--large]]',
      summary: 'een akte of een brief, zonder gat en zonder tegenspraak',
      details: [
        'Het einde van de naam kiest de vorm. Zonder -o leest u de akte hier. Wat ontbreekt of elkaar tegenspreekt wordt genoemd, en er wordt niets geschreven.',
        'Akten worden geschreven in fr, nl of de. --pack geeft een map met officiële teksten (JSON) die onze woorden vervangen.',
        '“--sheet” schrijft in de plaats het blad in klare taal, in vier talen, en “--large” in grote letters.',
      ],
    },
    templates: {
      usage: 'templates [akte]',
      summary: 'de akten die geschreven kunnen worden, hun versies en het schema van hun gegevens',
      details: ['Met een akte: wat ze weigert en een voorbeeld. Met --json: het JSON-schema.'],
    },
    machine: {
      usage: 'machine [traject]',
      summary: 'hoe een dossier vooruitgaat: zijn standen, wie het heeft, wat daarna komt',
      details: [
        'Met een traject: elke stand en wat eruit leidt. Dezelfde regels gelden op de server.',
      ],
    },
    titles: {
      usage: 'titles',
      summary: 'de verblijfskaarten en -papieren, met hun duur en hun register',
      details: [],
    },
    decode: {
      usage: 'decode <tekst>',
      summary: 'wat een ontvangen papier is, en wat het toelaat',
      details: [
        'Geef wat erop gedrukt staat: “bijlage 35”, “annexe 20”, “F+”, “attest van immatriculatie”. Een tikfout mag.',
        '“bijlage 3” geeft twee papieren: de tekst onder de titel maakt het verschil.',
      ],
    },
    law: {
      usage: 'law [artikel]',
      summary: 'de teksten waarop alles steunt, en tot wanneer ze gelezen zijn',
      details: ['Met een artikel of de naam van een tekst: alles wat erop steunt.'],
    },
    maintenance: {
      usage: 'maintenance <dag>',
      summary: 'wat gelezen, bevestigd of gevolgd moet worden, vanaf eender welke dag gezien',
      details: [
        'Vijf lijsten: zonder zekere bron, gelezen tot een voorbije dag, sinds een jaar niet vergeleken, wat binnen 90 dagen begint of eindigt, wat op een tweede handtekening wacht.',
      ],
    },
    changes: {
      usage: 'changes <dag> <dag>',
      summary: 'wat tussen twee dagen in het recht veranderd is, met de bronnen',
      details: [],
    },
    confirm: {
      usage: 'confirm [bestand]',
      summary: 'controleert een getekende lezing, en zegt wat ze zou veranderen',
      details: [
        'Een lezing: de tekst, het artikel, wie vergeleken heeft, in welke hoedanigheid, welke dag, en het oordeel (as-stated of differs). Meerdere: een lijst.',
        'Er wordt niets bewaard. Een lezing geldt zodra twee verschillende personen getekend hebben.',
      ],
    },
    simulate: {
      usage: 'simulate <dag> <dag> [bestand | --store]',
      summary: 'wie van positie verandert onder de wet van een andere dag, en waarom',
      details: [
        'Eén dossier per regel, in JSON: zijn “id”, de feiten van zijn procedures, zijn retributie. Een aanvraag zonder dag van indiening moet nog worden ingediend.',
        'Met “--store”: alle open dossiers die bewaard zijn (SEJOUR_DATA, of DATABASE_URL). Een dossier wordt enkel met zijn identificatie genoemd.',
        'Ctrl-C stopt en geeft wat al gevonden is.',
      ],
    },
    verify: {
      usage: 'verify <archief> [vingerafdruk]',
      summary:
        'bewijst het archief van een dossier: zijn geschiedenis, gebeurtenis per gebeurtenis, en zijn stukken',
      details: [
        'Niets wordt geïnstalleerd of verzonden: het archief bewijst zichzelf, waar het ook is.',
        'Met de vingerafdruk van de laatste gebeurtenis, elders genoteerd: bewijst ook dat aan het einde niets is afgeknipt.',
      ],
    },
    demo: {
      usage: 'demo',
      summary:
        'vult een databank met twee verzonnen kantoren en een vereniging, en geeft hun accounts',
      details: [
        'In SEJOUR_DATA (anders ./data), of in de databank van DATABASE_URL. Opnieuw gestart voegt de opdracht toe wat ontbreekt en verandert niets anders.',
        'Ctrl-C stopt tussen twee dossiers.',
      ],
    },
    backup: {
      usage: 'backup <map> [--with-key]',
      summary: 'kopieert alles wat bewaard is, op één ogenblik, naar een nieuwe map',
      details: [
        'Van de ingebouwde databank (server gestopt) of van PostgreSQL (server in werking), naar de ene of de andere. De dossiers blijven er versleuteld.',
        'De sleutel zit nooit in de back-up. “--with-key” kopieert hem ernaast, in <map>.keys.',
      ],
    },
    restore: {
      usage: 'restore <map> [--with-key]',
      summary: 'zet een back-up terug waar niets bewaard is, na controle',
      details: ['Alles komt terug, of niets. “--with-key” neemt de sleutel uit <map>.keys.'],
    },
    help: {
      usage: 'help [werkwoord]',
      summary: 'deze hulp, of die bij een werkwoord',
      details: [],
    },
  },
}
