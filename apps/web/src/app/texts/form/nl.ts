import type { FormTexts } from './index.ts'

export const form: FormTexts = {
  days: {
    missing: 'Een deel van deze datum ontbreekt. Schrijf de dag, de maand en het jaar.',
    figures: 'Schrijf de datum in cijfers, bijvoorbeeld 5, 3 en 2026.',
    year: 'Schrijf het jaar in vier cijfers, bijvoorbeeld 2026.',
    impossible: 'Deze dag bestaat niet op de kalender. Kijk de dag en de maand na.',
  },
  money: 'Schrijf het bedrag in euro, in cijfers, bijvoorbeeld 350 of 250,50.',
  whole: 'Schrijf een geheel getal, in cijfers, bijvoorbeeld 30.',
  problems: {
    required: 'Dit antwoord ontbreekt, en zonder dit antwoord kan niets worden berekend.',
    'impossible-day': 'Deze dag bestaat niet op de kalender. Kijk de dag en de maand na.',
    'not-a-day': 'Schrijf de datum in cijfers, bijvoorbeeld 5, 3 en 2026.',
    'before-1981':
      'Deze dag ligt vóór 1 juli 1981, toen de wet in werking trad. Kijk het jaar na.',
    'after-2099': 'Deze dag ligt na het jaar 2099. Kijk het jaar na.',
    'before-decision':
      'De kennisgeving kan niet vóór de beslissing komen. Kijk beide datums na.',
    'before-notification': 'Deze dag ligt vóór die van de kennisgeving. Kijk beide datums na.',
    'wrong-order': 'De twee datums staan niet in de juiste volgorde. Kijk ze na.',
    overlap:
      'Dit verblijf overlapt een ander: niemand is twee keer aanwezig op dezelfde dag. Verbeter de datums of voeg de twee verblijven samen.',
    'too-small': 'Dit getal is te klein. Kijk het na.',
    'too-large': 'Dit getal is te groot. Kijk het na.',
    'too-many': 'Er zijn te veel regels. Verwijder er enkele.',
    negative: 'Een bedrag kan niet negatief zijn. Schrijf nul of meer.',
    contradiction: 'Dit antwoord spreekt een ander tegen. Verbeter een van beide.',
    twice: 'Dezelfde persoon is twee keer genoemd. Verbeter een van de twee antwoorden.',
    'nobody-of-that-name': 'Deze persoon staat niet meer in de lijst. Kies een andere.',
    'remedy-not-open': 'Dit document opent deze stap niet. Kies een andere.',
    invalid: 'Dit antwoord heeft niet de verwachte vorm. Kijk het na.',
  },
  answered: 'Uw antwoorden',
  change: 'De antwoorden wijzigen',
  again: 'Opnieuw berekenen',
  stale:
    'U hebt een antwoord gewijzigd. Wat volgt, geldt voor de vorige antwoorden: bereken opnieuw.',
  staleTitle: 'Opnieuw te berekenen',
  print: 'Deze pagina afdrukken',
  yes: 'Ja',
  no: 'Nee',
  optional: 'Meer preciseren (niet verplicht)',
  sources: 'Bronnen',
  private: 'De berekening gebeurt in deze pagina. Niets wordt verzonden, niets wordt bewaard.',
  privateServer:
    'Zonder script gebeurt de berekening op deze server, die er niets van bewaart.',
  levels: {
    treaty: 'verdrag',
    'eu-law': 'Unierecht',
    law: 'wet',
    decree: 'koninklijk besluit',
    circular: 'omzendbrief',
    instruction: 'instructie',
    'case-law': 'rechtspraak',
    practice: 'praktijk',
  },
  readUntil: (day: string) => `tekst gelezen tot ${day}`,
}
