import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Exporteren',
  fileName: 'dossier',
  fileNameAll: 'alles',
  caseLead:
    'Eén archief bevat het hele dossier. U leest het in elke browser, zonder deze software, en kan hier of elders zonder verlies worden overgenomen.',
  inside: 'Wat het archief bevat',
  parts: {
    page: 'index.html: het dossier, overal leesbaar',
    pdf: 'dossier.pdf: hetzelfde, om af te drukken of door te geven',
    json: 'dossier.json en schema.json: de hele geschiedenis, voor andere software',
    pieces: (count) =>
      count === 0
        ? 'geen stukken: het dossier heeft er geen'
        : count === 1
          ? 'het stuk, zoals het werd ontvangen'
          : `de ${count} stukken, zoals ze werden ontvangen`,
    proof: (events) =>
      events === 1
        ? 'het bewijs dat sindsdien niets is gewijzigd: 1 verzegelde gebeurtenis'
        : `het bewijs dat sindsdien niets is gewijzigd: ${events} aan elkaar gekoppelde gebeurtenissen`,
  },
  language: 'Taal van de pagina en de pdf',
  languages: { fr: 'Frans', nl: 'Nederlands' },
  notes: 'De notities bijvoegen die onder het beroepsgeheim vallen',
  notesHint: (count) =>
    count === 0
      ? 'Het dossier heeft er geen.'
      : 'Een archief dat ze bevat, mag het kantoor niet verlaten. Zonder notities bewaart het archief hun vingerafdruk: het bewijs blijft volledig.',
  download: 'Het archief downloaden',
  logged: 'De export wordt genoteerd bij de inzages van het dossier.',
  notAllowed:
    'Met uw rol kunt u geen dossier exporteren. Vraag het aan de advocaat of aan wie uw organisatie beheert.',
  inventory: 'Inventaris van de stukken',
  lists: 'Lijsten',
  listsLead: 'Voor een rekenblad. Dagen staan er als jaar-maand-dag.',
  list: {
    cases: 'Dossiers',
    agenda: 'Termijnen van de open dossiers',
    people: 'Personen',
    pieces: 'Inventaris van de stukken',
    here: 'Deze lijst',
  },
  csv: 'CSV',
  xlsx: 'Excel',
  inFormat: (list, format) => `${list}, als ${format}`,
  exportHere: 'Exporteren:',
  more: 'Alles wat u kunt exporteren',
  bringIn: 'Dossiers of een lijst overnemen',
  all: 'Alles wat de organisatie bewaart',
  allLead:
    'Om te vertrekken, of om er zelf een kopie van te bewaren: een map per dossier, zoals hierboven, en de lijsten. Het archief wordt gemaakt terwijl u voortwerkt.',
  allNotes: 'De notities bijvoegen die onder het beroepsgeheim vallen',
  allNotesHint:
    'Zonder notities is de kopie niet volledig. Met notities mag het archief het kantoor niet verlaten.',
  start: 'Het archief maken',
  running: (done, of) => `Bezig: ${done} van ${of} dossiers.`,
  follow: 'Zien hoever het staat',
  cancel: 'Stoppen',
  ready: (cases, size) =>
    cases === 1
      ? `Het archief is klaar: 1 dossier, ${size}.`
      : `Het archief is klaar: ${cases} dossiers, ${size}.`,
  readyOnce:
    'U kunt het één keer downloaden; daarna wordt het hier verwijderd. Dat gebeurt sowieso na een uur.',
  downloadAll: 'Downloaden en hier verwijderen',
  discard: 'Verwijderen zonder te downloaden',
  cancelled: 'Het maken van het archief is gestopt. Er is hier niets van overgebleven.',
  failed: {
    full: 'Het archief is niet gemaakt: de schijf van de server is vol. Meld het aan wie de server beheert en begin opnieuw.',
    piece:
      'Het archief is niet gemaakt: een stuk kan niet meer worden gelezen, en een onvolledig archief zou voor volledig doorgaan. Meld het aan wie de server beheert.',
    other:
      'Het archief is niet gemaakt: er liep iets fout bij ons. Begin opnieuw; gebeurt het nog eens, meld het dan aan wie de server beheert.',
  },
  failedAt: (title) => `Het stopte bij het dossier “${title}”.`,
  columns: {
    files: { cases: 'dossiers', agenda: 'agenda', people: 'personen', pieces: 'stukken' },
    reference: 'Referentie',
    case: 'Dossier',
    status: 'Status',
    statuses: { open: 'open', closed: 'gesloten', 'handed-over': 'overgedragen' },
    people: 'Personen',
    procedures: 'Procedures',
    safeDay: 'Veilige dag',
    lastDay: 'Laatste dag',
    what: 'Termijn',
    risks: 'Risico’s',
    changed: 'Laatste wijziging',
    nature: 'Aard van de termijn',
    peremptory: 'dwingend',
    indicative: 'indicatief',
    certainty: 'Zekerheid',
    toConfirm: 'te bevestigen',
    familyName: 'Naam',
    givenName: 'Voornaam',
    birthDate: 'Geboortedatum',
    nationality: 'Nationaliteit',
    relation: 'Band',
    relations: {
      applicant: 'aanvrager',
      partner: 'partner',
      child: 'kind',
      parent: 'ouder',
      other: 'andere',
    },
    officeNumber: 'Nummer van de Dienst',
    nationalNumber: 'Rijksregisternummer',
    phone: 'Telefoon',
    email: 'E-mail',
    number: 'Nummer',
    title: 'Titel',
    dated: 'Gedateerd op',
    coversFrom: 'Dekt vanaf',
    coversUntil: 'Dekt tot en met',
    language: 'Taal',
    persons: 'Betreft',
    proves: 'Dient als bewijs',
    file: 'Bestand',
    size: 'Bytes',
    sha256: 'SHA-256-vingerafdruk',
  },
  errors: {},
}
