import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Traject van het dossier',
  lead: 'Waar elke procedure, elk beroep en elke titel staat, volgens wat geregistreerd is. Wat anderen deden zonder het hier te melden, wordt afgeleid uit wat volgde, en is gemarkeerd.',
  none: 'In dit dossier is geen procedure geopend. Open er een in het overzicht.',
  since: 'sinds',
  next: 'Wat kan volgen',
  others: 'Wat anderen deden, op een andere manier vernomen',
  recordThere: 'registreren',
  record: 'Registreren',
  on: 'Dag',
  whom: 'Voor wie',
  everybody: 'Zonder keuze: alle personen van de procedure.',
  proof: 'Stuk dat het bewijst',
  noProof: 'Voorlopig geen',
  passed: 'Wat gebeurd is',
  inferred: 'afgeleid uit wat volgde',
  outOfPlace: 'volgt niet op wat voorafgaat: controleer de dag, of verbeter',
  misplaced: (count) =>
    count === 1
      ? 'Eén gebeurtenis volgt niet op wat voorafgaat: controleer de dag.'
      : `${count} gebeurtenissen volgen niet op wat voorafgaat: controleer de dagen.`,
  withdraw: 'Intrekken',
  why: 'Waarom het wordt ingetrokken',
  drawing: 'De tekening van het hele traject',
  explained: 'Dit traject uitgelegd, met de bronnen',
  holder: (who) => `het dossier ligt bij ${who}`,
  parts: 'Retributie, controles en kennisgevingen',
  round: (number) => `${number}e ronde`,
  errors: {
    'unknown-step': 'Deze stap is niet bekend. Laad de pagina opnieuw en herbegin.',
    'step-choice': 'Kies een van de antwoorden: het traject hangt ervan af.',
    'step-number': 'Schrijf een getal, in cijfers.',
  },
}
