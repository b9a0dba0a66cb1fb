import type { BundleWords } from './index.ts'

/** Everything a bundle says, in Dutch. */
export const nl: BundleWords = {
  lang: 'nl',
  stamp: (piece, page, pages) => `Stuk ${piece} · ${page} / ${pages}`,
  piece: (number) => `Stuk ${number}`,
  cover: 'Voorblad',
  inventory: 'Inventaris van de stukken',
  fingerprints: 'Vingerafdrukken van de stukken',
  volume: (number, of) => `Deel ${number} van ${of}`,
  volumeHolds: (first, last) =>
    first === last
      ? `Dit deel bevat stuk ${first}.`
      : `Dit deel bevat de stukken ${first} tot ${last}.`,
  counts: (pieces, pages) =>
    `${pieces} ${pieces === 1 ? 'stuk' : 'stukken'}, ${pages} genummerde ${pages === 1 ? 'pagina' : 'pagina’s'}`,
  terms: { content: 'Inhoud', volume: 'Deel', made: 'Opgemaakt op' },
  coverNote:
    'Elke pagina draagt het nummer van haar stuk en haar plaats in het geheel. De paginanummers zijn die van de inventaris en lopen door van het ene deel naar het andere.',
  table: {
    caption: 'Stukken',
    number: 'Stuk',
    title: 'Omschrijving',
    day: 'Datum',
    pages: 'Pagina’s',
    volume: 'Deel',
  },
  fingerprintNote:
    'De SHA-256-vingerafdruk is die van het oorspronkelijke bestand, zoals het werd toegevoegd. Daarmee kan worden nagegaan of een later voorgelegd bestand hetzelfde is. De pagina’s van deze bundel zijn er een weergave van: de elektronische handtekeningen en de leestags blijven er niet in behouden.',
  fingerprintTable: {
    caption: 'SHA-256-vingerafdrukken van de bestanden',
    piece: 'Stuk',
    sum: 'Vingerafdruk',
  },
  none: '–',
  notShown: '(niet weergegeven)',
  failure: {
    title: (number) => `Stuk ${number}: het kon niet worden weergegeven`,
    what: 'Omschrijving',
    why: 'Reden',
    next: 'Te doen',
  },
  copy: (addressee, procedure, day) =>
    `Kopie overhandigd aan ${addressee} voor ${procedure}, op ${day}`,
  day: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  faults: {
    'not-read': {
      why: 'Het bestand kon niet worden gelezen waar het bewaard wordt.',
      next: 'Voeg het bestand opnieuw toe.',
    },
    empty: { why: 'Het bestand is leeg.', next: 'Voeg het bestand opnieuw toe.' },
    'unknown-kind': {
      why: 'Het bestand is van geen enkele soort die gelezen wordt: PDF, JPEG, PNG, HEIC, TIFF, DOCX, ODT, TXT, EML.',
      next: 'Open het in het programma dat het maakte en bewaar het als PDF.',
    },
    damaged: {
      why: 'Het bestand is beschadigd of onvolledig.',
      next: 'Vraag een nieuwe kopie of scan het origineel.',
    },
    encrypted: {
      why: 'Het bestand is beveiligd met een wachtwoord.',
      next: 'Open het met het wachtwoord en bewaar het zonder beveiliging.',
    },
    'dynamic-form': {
      why: 'Dit formulier is alleen te zien in het programma dat het maakte.',
      next: 'Open het in dat programma en druk het af als PDF.',
    },
    'too-large': { why: 'Het bestand is te groot.', next: 'Splits het in meerdere stukken.' },
    'too-many-pages': {
      why: 'Het bestand telt meer dan 2.000 pagina’s.',
      next: 'Splits het in meerdere stukken.',
    },
    'picture-too-large': {
      why: 'Een beeld telt te veel punten om te worden getoond.',
      next: 'Verklein het beeld of maak een nieuwe foto.',
    },
    'unpacks-too-large': {
      why: 'Uitgepakt wordt de inhoud buitensporig groot.',
      next: 'Open het bestand in het programma dat het maakte en bewaar het als PDF.',
    },
    'too-slow': {
      why: 'Het bestand vraagt te veel tijd of geheugen.',
      next: 'Druk het af als PDF vanuit het programma dat het opent, of splits het.',
    },
  },
  remarks: {
    simplified:
      'De opmaak van de tekstverwerker is vereenvoudigd; voeg een PDF toe om ze te behouden.',
    redrawn: 'De pagina’s zijn als beelden weergegeven.',
    signed: 'Het origineel draagt een elektronische handtekening, die alleen daarop geldt.',
    'attachment-not-shown': 'Een bestand dat bij dit stuk is gevoegd, is niet weergegeven.',
    'letters-missing': 'Sommige tekens konden niet worden getoond; hun nummer staat op hun plaats.',
    'not-searchable': 'Sommige pagina’s zijn beelden: in hun tekst kan niet worden gezocht.',
  },
  draft: {
    title: {
      docx: 'Word-document, vereenvoudigde opmaak',
      odt: 'OpenDocument, vereenvoudigde opmaak',
    },
    picture: (index) => `[beeld ${index}, hierna weergegeven]`,
    table: (index) => `Tabel ${index}`,
  },
  textTitle: 'Tekstbestand',
  mail: {
    title: 'E-mail zonder onderwerp',
    from: 'Van',
    to: 'Aan',
    sent: 'Verzonden (Belgische tijd)',
    joined: 'Bijlagen',
  },
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
