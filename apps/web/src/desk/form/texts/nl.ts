import type { Texts } from './index.ts'

export const nl: Texts = {
  heading: 'Er is nog niets opgeslagen',
  headingConflict: 'Iemand heeft intussen geschreven',
  conflict: (by) =>
    `Intussen heeft ${by} gewijzigd wat u wijzigde. Er is niets overschreven: vergelijk de aangeduide velden en sla opnieuw op; dan blijft uw tekst staan.`,
  meanwhile: (by) => `Intussen schreef ${by}:`,
  meanwhileEmptied: (by) => `Intussen heeft ${by} dit veld leeggemaakt.`,
  yoursBelow: 'Uw tekst staat hieronder bewaard.',
  somebody: 'iemand anders',
  error: 'Fout:',
  optional: '(niet verplicht)',
  dayHint: 'dd/mm/jjjj',
  choose: 'Kiezen',
  save: 'Opslaan',
  saved: 'Het is opgeslagen. Er is niets verzonden.',
  autosave: {
    idle: 'Wordt tijdens het typen opgeslagen.',
    saving: 'Wordt opgeslagen…',
    saved: 'Opgeslagen, niet verzonden.',
    offline:
      'Nog niet opgeslagen: de verbinding is verbroken, uw tekst blijft hier staan. Er volgt een nieuwe poging.',
    signedOut:
      'Nog niet opgeslagen: de sessie is gesloten. Meld u aan in een ander tabblad en kom terug; uw tekst blijft hier staan.',
    conflict:
      'Nog niet opgeslagen: iemand heeft intussen geschreven. Druk op “Opslaan” om te vergelijken.',
    refused: 'Nog niet opgeslagen: druk op “Opslaan” om te zien wat ontbreekt.',
    found: 'Een tekst van hier kon niet worden opgeslagen.',
    restore: 'Terugzetten',
    discard: 'Vergeten',
  },
  refused: 'Dit kon niet worden opgeslagen. Er is niets verloren: lees na en probeer opnieuw.',
  errors: {
    required: 'Dit veld is leeg en zonder dit veld kan niets worden opgeslagen. Vul het in.',
    day: 'Deze dag is niet leesbaar. Schrijf hem als dd/mm/jjjj, bijvoorbeeld 05/03/2026.',
    'day-future': 'Deze dag moet nog komen. Schrijf een voorbije dag of laat leeg.',
    'day-order': 'Het einde komt vóór het begin. Verbeter een van beide dagen.',
    'too-long': 'Deze tekst is te lang om hier te bewaren. Maak hem korter.',
    choice: 'Dit antwoord staat niet in de lijst. Kies er een.',
    email: 'Dit e-mailadres is niet leesbaar. Kijk het na: naam@voorbeeld.be.',
    number: 'Dit getal is niet leesbaar. Schrijf het in cijfers.',
    forbidden: 'Uw rol laat dit niet toe. Vraag het aan wie uw organisatie beheert.',
  },
}
