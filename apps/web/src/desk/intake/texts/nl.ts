import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Nieuw dossier',
  lead: 'Een naam volstaat om te beginnen; de rest kan later komen. Er wordt niets verzonden.',
  interview: 'Liever het gesprek, vraag per vraag',
  person: (number) => (number === 1 ? 'Persoon' : `Persoon ${number}`),
  addPerson: 'Een familielid toevoegen',
  removePerson: (number) => `Persoon ${number} weglaten`,
  address: 'Waar de persoon woont',
  domicile: 'Ons optreden',
  holder: 'Wie optreedt',
  as: 'In de hoedanigheid van',
  mandateKind: { lawyer: 'advocaat', organisation: 'vereniging' },
  elects: 'De persoon kiest woonplaats bij ons: de brieven komen naar het adres hieronder',
  ourAddress: 'Ons adres',
  request: 'Wat gevraagd wordt',
  procedure: 'Procedure',
  procedureLater: 'Nog niet beslist',
  language: 'Taal van de aanvraag',
  languages: { fr: 'Frans', nl: 'Nederlands', de: 'Duits' },
  holds: 'Papieren die de persoon in handen heeft',
  holdsHint: 'Paspoort, bijlage, kaart, ontvangen beslissing en de dag waarop ze ontvangen werd.',
  notes: 'Eerste notities',
  notesHint: 'Voorbehouden aan het kantoor: ze verlaten het nooit.',
  caseTitle: 'Titel van het dossier',
  caseTitleHint: 'Leeg: de naam van de eerste persoon.',
  open: 'Dossier openen',
  heldNote: (papers) => `In handen: ${papers}`,
  errors: {
    'name-blank':
      'Er is geen naam gegeven: het dossier zou niet terug te vinden zijn. Schrijf een naam of een voornaam.',
    'street-blank':
      'De straat ontbreekt: een brief zou niet aankomen. Schrijf ze of maak het hele adres leeg.',
    'commune-blank':
      'De gemeente ontbreekt: zij ontvangt de aanvraag. Schrijf ze of maak het hele adres leeg.',
    'postcode-blank':
      'De postcode ontbreekt: een brief zou niet aankomen. Schrijf ze of maak het hele adres leeg.',
    'holder-blank': 'De naam van wie optreedt, ontbreekt. Schrijf hem.',
    'case-exists': 'Dit dossier is al geopend. Zoek het op naam.',
  },
}
