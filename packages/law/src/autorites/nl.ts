import type { AutoritesTexts } from './textes.ts'

export const autoritesNl: AutoritesTexts = {
  autorites: {
    commune: {
      name: 'gemeente',
      role: 'Ze ontvangt de aanvragen, laat de woonst controleren, schrijft in de registers in en geeft kaarten en bijlagen af.',
    },
    'police-locale': {
      name: 'lokale politie',
      role: 'Ze gaat voor de gemeente na of de persoon echt op het adres woont.',
    },
    poste: {
      name: 'Belgische ambassade of consulaat',
      role: 'De post ontvangt in het buitenland de aanvragen voor visum en verblijf en geeft het visum af.',
    },
    'police-frontiere': {
      name: 'grenspolitie',
      role: 'Ze controleert de binnenkomst, ontvangt aan de grens de asielaanvragen en geeft er de beslissingen af.',
    },
    office: {
      name: 'Dienst Vreemdelingenzaken',
      role: 'De Dienst beslist in naam van de minister over het verblijf: geven, weigeren, beëindigen, bevelen te vertrekken.',
    },
    icam: {
      name: 'terugkeerbegeleiding (ICAM) van de Dienst Vreemdelingenzaken',
      role: 'Medewerkers van de Dienst die de terugkeer na een bevel begeleiden.',
    },
    'medecin-office': {
      name: 'arts-adviseur van de Dienst Vreemdelingenzaken',
      role: 'De arts geeft het medisch advies over een 9ter-aanvraag.',
    },
    ministre: {
      name: 'minister bevoegd voor asiel en migratie',
      role: 'De minister draagt de verantwoordelijkheid en kan zelf beslissen; gewoonlijk handelt de Dienst. Tot begin 2025 was hem een staatssecretaris toegevoegd.',
    },
    cgra: {
      name: 'Commissariaat-generaal voor de Vluchtelingen en de Staatlozen',
      role: 'Het onderzoekt de verzoeken om internationale bescherming en beslist zonder bevel van de minister.',
    },
    region: {
      name: 'Gewest bevoegd voor werk',
      role: 'Het beslist over het deel “werk” van een vergunning en geeft de beroepskaart.',
    },
    'guichet-unique': {
      name: 'uniek loket “Working in Belgium”',
      role: 'De werkgever dient er de aanvraag voor een gecombineerde vergunning of een blauwe kaart in.',
    },
    'guichet-entreprises': {
      name: 'ondernemingsloket',
      role: 'Het ontvangt in België de aanvraag voor een beroepskaart.',
    },
    etablissement: {
      name: 'onderwijs- of onderzoeksinstelling',
      role: 'Ze schrijft in of ontvangt, en bevestigt dat met een attest.',
    },
    parquet: {
      name: 'parket of arbeidsauditoraat',
      role: 'De magistraat geeft advies over de hoedanigheid van slachtoffer van mensenhandel en over de medewerking.',
    },
    'centre-traite': {
      name: 'erkend centrum voor slachtoffers van mensenhandel',
      role: 'Het begeleidt het slachtoffer en vraagt de papieren aan.',
    },
    tuteur: {
      name: 'voogd van de minderjarige, aangewezen door de dienst Voogdij',
      role: 'De voogd vertegenwoordigt de alleenstaande minderjarige en doet de aanvragen.',
    },
    cpas: {
      name: 'OCMW',
      role: 'Het beslist in zijn gemeente over maatschappelijke steun en dringende medische hulp.',
    },
    fedasil: {
      name: 'Fedasil',
      role: 'Fedasil vangt verzoekers om internationale bescherming op en organiseert de vrijwillige terugkeer.',
    },
    protocole: {
      name: 'Protocol van de FOD Buitenlandse Zaken',
      role: 'Het geeft de bijzondere kaarten van diplomaten, consuls en internationale ambtenaren.',
    },
  },
  juges: {
    cce: {
      name: 'Raad voor Vreemdelingenbetwistingen',
      role: 'Hij vernietigt of verwerpt verblijfsbeslissingen; in asielzaken kan hij bescherming toekennen.',
    },
    'conseil-d-etat': {
      name: 'Raad van State',
      role: 'Hij oordeelt of de Raad voor Vreemdelingenbetwistingen de wet juist toepaste (administratieve cassatie).',
    },
    'tribunal-du-travail': {
      name: 'arbeidsrechtbank, daarna arbeidshof',
      role: 'Ze oordelen over maatschappelijke steun en over de opvang van verzoekers om bescherming.',
    },
    'chambre-du-conseil': {
      name: 'raadkamer, daarna kamer van inbeschuldigingstelling',
      role: 'Ze oordelen of een persoon met het oog op verwijdering vastgehouden mag blijven.',
    },
    'premiere-instance': {
      name: 'rechtbank van eerste aanleg',
      role: 'Ze oordeelt over de boetes van € 200; haar familieafdeling erkent staatlozen.',
    },
    'cour-constitutionnelle': {
      name: 'Grondwettelijk Hof',
      role: 'Het toetst de wet zelf: het kan ze vernietigen of een rechter antwoorden.',
    },
    'cour-de-cassation': {
      name: 'Hof van Cassatie',
      role: 'Het zegt hoe de wet moet worden begrepen, voor de gewone rechters.',
    },
    cjue: {
      name: 'Hof van Justitie van de Europese Unie',
      role: 'Het legt het recht van de Unie uit als een rechter ernaar vraagt.',
    },
    cedh: {
      name: 'Europees Hof voor de Rechten van de Mens',
      role: 'Het oordeelt over België als alle binnenlandse rechtsmiddelen zijn uitgeput.',
    },
    region: {
      name: 'eigen beroep van elk Gewest',
      role: 'Het staat open tegen het deel “werk” van een beslissing; elk Gewest heeft zijn procedure.',
    },
  },
  matieres: {
    'visa-c': 'Visum kort verblijf (C)',
    'visa-d': 'Visum lang verblijf (D)',
    frontiere: 'Binnenkomst aan de grens',
    arrivee: 'Aankomstverklaring of melding van aanwezigheid',
    'citoyen-union': 'Burger van de Unie: inschrijving',
    'famille-union': 'Familie van een burger van de Unie of van een Belg',
    famille: 'Familie van een vreemdeling (artikelen 10 en 10bis)',
    etudes: 'Studie',
    travail: 'Gecombineerde vergunning, blauwe kaart, onderzoeker, overplaatsing, seizoen',
    independant: 'Zelfstandige arbeid',
    protection: 'Internationale bescherming',
    'article-9ter': 'Ernstige ziekte (artikel 9ter)',
    'article-9bis': 'Buitengewone omstandigheden (artikel 9bis)',
    traite: 'Slachtoffer van mensenhandel',
    mineur: 'Niet-begeleide minderjarige vreemdeling',
    illimite: 'Vestiging, langdurig ingezetene',
    permanent: 'Duurzaam verblijf (burgers van de Unie en familie)',
    aide: 'Maatschappelijke steun',
    accueil: 'Opvang van verzoekers om bescherming',
    detention: 'Vasthouding met het oog op verwijdering',
  },
  litiges: {
    sejour: {
      label:
        'Weigering, einde of gebrek aan verblijf, bevel om het grondgebied te verlaten, inreisverbod',
      limit:
        '30 dagen vanaf de kennisgeving; 10 dagen voor wie wordt vastgehouden. Uiterst dringende noodzakelijkheid: 10 dagen, 5 tegen een tweede maatregel.',
    },
    protection: {
      label: 'Weigering van internationale bescherming',
      limit: '30 dagen; 10 of 5 dagen in de korte procedures. De rechter kan zelf toekennen.',
    },
    cassation: { label: 'Arrest van de Raad voor Vreemdelingenbetwistingen', limit: '30 dagen.' },
    aide: { label: 'Steun van het OCMW, opvang door Fedasil' },
    detention: {
      label: 'Vasthouding met het oog op verwijdering',
      limit: 'De raadkamer doet binnen vijf werkdagen uitspraak.',
    },
    amende: {
      label: 'Boete van € 200 (burgers van de Unie en familie)',
      limit: 'Eén maand.',
    },
    apatridie: { label: 'Erkenning als staatloze' },
    travail: { label: 'Deel “werk” van een vergunning, beroepskaart' },
    loi: { label: 'Een verblijfswet die zelf in strijd is met de Grondwet' },
    interpretation: { label: 'Betekenis van de wet voor de gewone rechters' },
    union: { label: 'Betekenis van het recht van de Unie, op verzoek van een Belgische rechter' },
    droits: { label: 'Schending van een mensenrecht, na de Belgische rechters' },
  },
  langues: {
    office:
      'De Dienst antwoordt in de landstaal (Nederlands, Frans, Duits) die de persoon gebruikte.',
    asile:
      'De asielprocedure verloopt in het Nederlands of het Frans; zolang, en tot zes maanden erna, volgt een 9bis- of 9ter-aanvraag die taal.',
    commune:
      'De gemeente schrijft in de taal van haar gebied; in Brussel in de taal van de persoon, Nederlands of Frans.',
    conseil:
      'Voor de Raad voor Vreemdelingenbetwistingen schrijft men in het Nederlands, het Frans of het Duits; de asielzoeker houdt de taal van zijn procedure, op straffe van onontvankelijkheid.',
  },
}
