import type { Entree } from '../termes.ts'

/** More papers and registers, money, steps before the judge, borders and departure. */
export const reperesDe = {
  bourgmestre: {
    forms: ['Bürgermeister'],
    meaning:
      'Das Oberhaupt der Gemeinde. Das Gesetz richtet den 9bis-Antrag an ihn; seine Dienste nehmen ihn an und leiten ihn weiter.',
  },
  'numero-national': {
    forms: ['Nationalregisternummer'],
    meaning:
      'Die Nummer einer eingetragenen Person, in jedem Register dieselbe. Sie beweist kein Aufenthaltsrecht.',
  },
  'numero-bis': {
    forms: ['BIS-Nummer', 'BIS-Nummern'],
    meaning: 'Die Nummer für jemanden, der nie in einem Register eingetragen war.',
  },
  'revenu-d-integration': {
    forms: ['Eingliederungseinkommen', 'Eingliederungseinkommens'],
    meaning:
      'Der Grundbetrag der Hilfe des ÖSHZ. Er dient als Maß: 120 % für die Familienzusammenführung, im zuletzt gelesenen Text.',
  },
  'revenu-minimum-garanti': {
    forms: [
      'garantiertes durchschnittliches monatliches Mindesteinkommen',
      'garantiertes monatliches Mindesteinkommen',
      'garantierten durchschnittlichen monatlichen Mindesteinkommens',
    ],
    meaning:
      'Ein Richtbetrag des Arbeitsrechts. Nach manchen Quellen ist er seit August 2025 das Maß der Familienzusammenführung; andere nennen das Eingliederungseinkommen.',
  },
  'titre-de-voyage': {
    forms: ['Reiseschein', 'Reisescheine', 'Reisedokument', 'Reisedokumente'],
    meaning: 'Was einen Pass ersetzt, zum Beispiel für einen Flüchtling oder Staatenlosen.',
  },
  'declaration-de-presence': {
    forms: ['Anwesenheitsmeldung'],
    meaning:
      'Was ein Unionsbürger oder seine Familie bei kurzem Aufenthalt der Gemeinde meldet, binnen zehn Werktagen nach der Einreise.',
  },
  'annexe-15': {
    forms: ['Anlage 15'],
    meaning:
      'Eine Bescheinigung, die den Aufenthalt zwischen zwei Titeln deckt, etwa bei rechtzeitig beantragter Erneuerung.',
  },
  'annexe-19': {
    forms: ['Anlage 19'],
    meaning: 'Der Antrag eines Unionsbürgers auf Anmeldung, zugleich Empfangsbestätigung.',
  },
  'attestation-d-enregistrement': {
    forms: ['Anmeldebescheinigung', 'Anmeldebescheinigungen'],
    meaning:
      'Was den Aufenthalt eines Unionsbürgers von mehr als drei Monaten feststellt: die EU-Karte. Nicht zu verwechseln mit der vorläufigen Registrierungsbescheinigung.',
  },
  'carte-k': {
    forms: ['K-Karte', 'K-Karten'],
    meaning:
      'Die Karte dessen, der in Belgien niedergelassen ist. Sie gilt zehn Jahre; Bevölkerungsregister.',
  },
  'carte-l': {
    forms: ['L-Karte', 'L-Karten'],
    meaning:
      'Die Karte des langfristig Aufenthaltsberechtigten – EU. Sie gilt zehn Jahre; eine B-Karte ist vorher nicht nötig.',
  },
  eloignement: {
    forms: ['Entfernung'],
    meaning:
      'Die Ausreise, die eine Entscheidung über einen illegalen Aufenthalt auferlegt, nötigenfalls mit Zwang.',
  },
  'depart-volontaire': {
    forms: ['freiwillige Ausreise', 'freiwillige Rückkehr'],
    meaning: 'Selbst ausreisen, in der Frist der Anweisung. Wer das tut, befolgt sie.',
  },
  detention: {
    forms: ['Festhaltung'],
    meaning:
      'In einem geschlossenen Zentrum zur Entfernung festgehalten werden. Die Ratskammer kontrolliert; die Beschwerdefristen sind kürzer.',
  },
  dublin: {
    forms: ['Dublin'],
    meaning:
      'Die Regel, welcher Staat einen Asylantrag prüft. Es kann ein anderer Staat sein: Anlage 26quater.',
  },
  schengen: {
    forms: ['Schengen-Raum', 'Schengenraum', 'Schengen'],
    meaning:
      'Die Staaten mit gemeinsamer Außengrenze und gemeinsamem Visum für kurze Aufenthalte. Die 90 Tage zählen für alle zusammen.',
  },
  ees: {
    forms: ['Einreise-/Ausreisesystem', 'EES'],
    meaning:
      'Das angekündigte europäische System, das Ein- und Ausreisen statt Stempeln erfasst. Sein Stand ist hier nicht bestätigt.',
  },
  etias: {
    forms: ['ETIAS'],
    meaning:
      'Die angekündigte Reisegenehmigung für Personen ohne Visumpflicht. Sie ist weder Visum noch Aufenthaltstitel.',
  },
  icam: {
    forms: ['ICAM'],
    meaning:
      'Die Begleitung zur Rückkehr durch Bedienstete des Amtes, nach einer Anweisung. Das ist kein Rechtsanwalt.',
  },
  'guichet-unique': {
    forms: ['Working in Belgium', 'einheitliche Anlaufstelle'],
    meaning:
      'Die Stelle, bei der der Arbeitgeber die Erlaubnis für Arbeit und Aufenthalt in einem beantragt.',
  },
  'memoire-de-synthese': {
    forms: ['Syntheseschriftsatz'],
    meaning:
      'Der Schriftsatz, der alle Beschwerdegründe zusammenfasst, wenn man der Kanzlei binnen acht Tagen mitteilt, ihn einreichen zu wollen. Wer schweigt, verliert die Beschwerde.',
  },
  'droit-de-role': {
    forms: ['Eintragungsgebühr', 'Gerichtsgebühr'],
    meaning:
      'Der Betrag, der je Antragsteller für eine Beschwerde beim Rat zu zahlen ist. Wer Anspruch auf juristischen Beistand hat, ist befreit.',
  },
  'non-refoulement': {
    forms: ['Nichtzurückweisung', 'Non-Refoulement'],
    meaning:
      'Das Verbot, jemanden dorthin zurückzuschicken, wo Verfolgung, Folter oder Tod drohen.',
  },
  'demande-ulterieure': {
    forms: ['Folgeantrag', 'Folgeanträge'],
    meaning:
      'Ein neuer Antrag auf Schutz, nach einem ersten, über den endgültig entschieden ist. Er schützt nicht immer vor der Entfernung.',
  },
} as const satisfies { readonly [id: string]: Entree }
