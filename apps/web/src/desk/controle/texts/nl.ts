import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Controle vóór indiening',
  lead: 'Wat de aanvraag zou tegenhouden, wat haar verzwakt, en wat de indiening kan kosten. Niets hier zegt dat ze aanvaard wordt.',
  noProcedure:
    'Geen enkele procedure van dit dossier kan gecontroleerd worden. Open er een om te zien wat ontbreekt voor u ze indient.',
  openProcedure: 'Een procedure openen',
  noLaw: 'Voor deze dag is geen regel bekend. Kies een andere dag van indiening.',
  round: 'Procedure',
  day: 'Dag van indiening',
  look: 'Controleren voor die dag',
  filed: 'De aanvraag is ingediend op',
  filedHint: 'Deze controle kijkt naar wat nog aangevuld kan worden.',
  harm: 'Af te wegen vóór de indiening',
  harmNone: 'Niets van wat bekend is, toont dat de indiening iets zou doen verliezen.',
  toCheck: 'Na te gaan vóór u indient',
  toCheckHint:
    'Of dit van toepassing is, weten we nog niet: het antwoord op een vraag zal het zeggen.',
  inadmissible: 'Onontvankelijk zonder',
  stopped: 'De aanvraag stopt zonder',
  weaker: 'Zwakker zonder',
  weakerNone: 'Niets van wat bekend is, verzwakt de aanvraag.',
  applies: {
    yes: 'Van toepassing',
    unknown: 'Na te gaan',
    appreciation: 'Ter beoordeling',
  },
  counts: (counts) =>
    [
      counts['not-met'] > 0 ? `${counts['not-met']} te regelen` : '',
      counts.unknown > 0 ? `${counts.unknown} te vragen` : '',
      counts.discretionary > 0 ? `${counts.discretionary} ter beoordeling` : '',
      counts.met > 0 ? `${counts.met} in orde` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  notes: (count) => `Te weten over de teksten van die dag (${count})`,
  lastText: 'volgens de laatst gelezen tekst',
  next: 'Daarna:',
  questions: (count) => `Wat niet bekend is (${count})`,
  toFacts: 'Antwoorden bij de gegevens',
  pieces: 'Stukken:',
  argument: 'Het argument bekijken',
  concerns: 'Betreft:',
  concernsAll: 'alle meerderjarigen van de procedure',
  makeTask: 'Er een taak van maken',
  makeTaskOf: (task) => `Er een taak van maken: ${task}`,
  isTask: 'Staat al bij de taken',
  errors: {
    'unknown-check':
      'Dit punt is niet meer te controleren: het dossier is intussen gewijzigd. Herlees het.',
  },
}
