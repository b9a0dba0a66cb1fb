import type { GuideDictionary } from './index.ts'

/** The words of every guided page. */
export const guide: GuideDictionary = {
  yes: 'Ja',
  no: 'Nee',
  errorPrefix: 'Fout:',
  question: {
    several: 'Kruis alles aan wat past. Elk punt wordt daarna apart bekeken.',
    none: 'Ik heb er geen',
    amountHint: 'In euro. Niets betaald: schrijf 0.',
    continue: 'Verdergaan',
    back: 'Terug',
  },
  start: {
    other: 'Een andere dag',
    day: 'Als het een andere dag is, welke?',
    begin: 'Beginnen',
    kept: 'Op dit toestel zijn antwoorden bewaard.',
    resume: 'Verdergaan waar ik was',
    forget: 'Ze wissen',
  },
  check: {
    change: 'Wijzigen',
    toEstablish: 'Nog vast te stellen',
    provedBy: (exhibits) => `Stukken die het zouden bewijzen: ${exhibits}.`,
  },
  conclusion: {
    print: 'Afdrukken',
    again: 'Opnieuw beginnen',
    review: 'Mijn antwoorden nakijken',
    keepTitle: 'Mijn antwoorden bewaren',
    keepLead: 'Alleen als u dat vraagt, en alleen op dit toestel. Wie het gebruikt, kan ze lezen.',
    keep: 'Bewaren op dit toestel',
    isKept: 'Bewaard op dit toestel, niet verzonden.',
    forget: 'Wissen van dit toestel',
    isForgotten: 'Gewist van dit toestel.',
    cannotKeep: 'Dit toestel weigert de antwoorden te bewaren. Druk de pagina af.',
  },
  mistakes: {
    'nothing-chosen': 'Kies een antwoord. Weet u het niet, kies dan “Ik weet het niet”.',
    'none-and-some': 'U kruiste “geen” aan en ook iets anders. Houd alleen wat juist is.',
    'known-and-unknown':
      'U gaf een antwoord en koos ook “Ik weet het niet”. Houd alleen wat juist is.',
    'impossible-day':
      'Deze dag bestaat niet in de kalender. Schrijf dag, maand en jaar in cijfers, bijvoorbeeld 5 3 2026.',
    'too-late': 'Deze dag ligt te ver weg om juist te zijn. Kijk het jaar na.',
    'not-an-amount': 'Dit is geen bedrag. Schrijf het in cijfers, bijvoorbeeld 368 of 368,50.',
    'not-a-number': 'Dit is geen getal. Schrijf het in cijfers, bijvoorbeeld 3. Geen: 0.',
  },
}
