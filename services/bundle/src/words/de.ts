import type { BundleWords } from './index.ts'

/** Everything a bundle says, in German. */
export const de: BundleWords = {
  lang: 'de',
  stamp: (piece, page, pages) => `Aktenstück ${piece} · ${page} / ${pages}`,
  piece: (number) => `Aktenstück ${number}`,
  cover: 'Deckblatt',
  inventory: 'Verzeichnis der Aktenstücke',
  fingerprints: 'Prüfsummen der Aktenstücke',
  volume: (number, of) => `Band ${number} von ${of}`,
  volumeHolds: (first, last) =>
    first === last
      ? `Dieser Band enthält das Aktenstück ${first}.`
      : `Dieser Band enthält die Aktenstücke ${first} bis ${last}.`,
  counts: (pieces, pages) =>
    `${pieces} ${pieces === 1 ? 'Aktenstück' : 'Aktenstücke'}, ${pages} nummerierte ${pages === 1 ? 'Seite' : 'Seiten'}`,
  terms: { content: 'Inhalt', volume: 'Band', made: 'Erstellt am' },
  coverNote:
    'Jede Seite trägt die Nummer ihres Aktenstücks und ihren Platz im Ganzen. Die Seitenzahlen sind die des Verzeichnisses und laufen von einem Band zum nächsten weiter.',
  table: {
    caption: 'Aktenstücke',
    number: 'Nr.',
    title: 'Gegenstand',
    day: 'Datum',
    pages: 'Seiten',
    volume: 'Band',
  },
  fingerprintNote:
    'Die SHA-256-Prüfsumme ist die der ursprünglichen Datei, so wie sie beigefügt wurde. Mit ihr lässt sich prüfen, ob eine später vorgelegte Datei dieselbe ist. Die Seiten dieser Sammlung geben sie wieder: Elektronische Signaturen und Lesemarken bleiben darin nicht erhalten.',
  fingerprintTable: {
    caption: 'SHA-256-Prüfsummen der Dateien',
    piece: 'Nr.',
    sum: 'Prüfsumme',
  },
  none: '–',
  notShown: '(nicht wiedergegeben)',
  failure: {
    title: (number) => `Aktenstück ${number}: Es konnte nicht wiedergegeben werden`,
    what: 'Gegenstand',
    why: 'Grund',
    next: 'Zu tun',
  },
  copy: (addressee, procedure, day) =>
    `Kopie für ${addressee}, ausgehändigt für ${procedure}, am ${day}`,
  day: (day, month, year) => `${day}. ${MONTHS[month - 1]} ${year}`,
  faults: {
    'not-read': {
      why: 'Die Datei konnte dort, wo sie aufbewahrt wird, nicht gelesen werden.',
      next: 'Die Datei erneut beifügen.',
    },
    empty: { why: 'Die Datei ist leer.', next: 'Die Datei erneut beifügen.' },
    'unknown-kind': {
      why: 'Die Datei gehört zu keiner der Arten, die gelesen werden: PDF, JPEG, PNG, HEIC, TIFF, DOCX, ODT, TXT, EML.',
      next: 'Sie in dem Programm öffnen, das sie erstellt hat, und als PDF speichern.',
    },
    damaged: {
      why: 'Die Datei ist beschädigt oder unvollständig.',
      next: 'Eine neue Kopie verlangen oder das Original scannen.',
    },
    encrypted: {
      why: 'Die Datei ist durch ein Passwort geschützt.',
      next: 'Sie mit dem Passwort öffnen und ohne Schutz speichern.',
    },
    'dynamic-form': {
      why: 'Dieses Formular ist nur in dem Programm zu sehen, das es erstellt hat.',
      next: 'Es in diesem Programm öffnen und als PDF drucken.',
    },
    'too-large': { why: 'Die Datei ist zu groß.', next: 'Sie auf mehrere Aktenstücke aufteilen.' },
    'too-many-pages': {
      why: 'Die Datei hat mehr als 2.000 Seiten.',
      next: 'Sie auf mehrere Aktenstücke aufteilen.',
    },
    'picture-too-large': {
      why: 'Ein Bild hat zu viele Punkte, um gezeigt zu werden.',
      next: 'Das Bild verkleinern oder neu aufnehmen.',
    },
    'unpacks-too-large': {
      why: 'Entpackt wird der Inhalt übermäßig groß.',
      next: 'Die Datei in dem Programm öffnen, das sie erstellt hat, und als PDF speichern.',
    },
    'too-slow': {
      why: 'Die Datei verlangt zu viel Zeit oder Speicher.',
      next: 'Sie aus dem Programm, das sie öffnet, als PDF drucken oder aufteilen.',
    },
  },
  remarks: {
    simplified:
      'Das Layout der Textverarbeitung ist vereinfacht; um es zu erhalten, ein PDF beifügen.',
    redrawn: 'Die Seiten sind als Bilder wiedergegeben.',
    signed: 'Das Original trägt eine elektronische Signatur, die nur auf ihm gilt.',
    'attachment-not-shown':
      'Eine Datei, die diesem Aktenstück beigefügt ist, ist nicht wiedergegeben.',
    'letters-missing':
      'Einige Zeichen konnten nicht gezeigt werden; an ihrer Stelle steht ihre Nummer.',
    'not-searchable': 'Einige Seiten sind Bilder: Ihr Text kann nicht durchsucht werden.',
  },
  draft: {
    title: {
      docx: 'Word-Dokument, vereinfachtes Layout',
      odt: 'OpenDocument, vereinfachtes Layout',
    },
    picture: (index) => `[Bild ${index}, im Anschluss wiedergegeben]`,
    table: (index) => `Tabelle ${index}`,
  },
  textTitle: 'Textdatei',
  mail: {
    title: 'E-Mail ohne Betreff',
    from: 'Von',
    to: 'An',
    sent: 'Gesendet (belgische Zeit)',
    joined: 'Anhänge',
  },
}

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
