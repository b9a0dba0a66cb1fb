import type { ParcoursTexts } from './index.ts'

export const parcours: ParcoursTexts = {
  title: 'Het traject van een dossier',
  short: 'traject',
  description:
    'Wat er met een aanvraag kan gebeuren, in welke volgorde, wie het doet en wie intussen het dossier heeft: gemeente, Dienst, Raad. Getekend, met de bronnen.',
  lead: 'Wat er met een aanvraag kan gebeuren, in welke volgorde, wie het doet, en wie intussen het dossier heeft.',
  own: 'Deze pagina’s tonen het traject in het algemeen. Hoe ver uw dossier staat, kunnen alleen de overheid of uw raadsman u zeggen.',
  groups: {
    requests: 'De aanvragen',
    parts: 'Wat bij een aanvraag hoort',
    titles: 'De verblijfstitels',
    orders: 'Het bevel om het grondgebied te verlaten',
    appeals: 'Voor een rechter',
    inside: 'Binnen de overheid',
  },
  requests: 'Aanvragen:',
  holders: 'Het dossier gaat langs:',
  renewal: 'Vernieuwing van een verblijfstitel',
  unlimited: 'Onbeperkt verblijf',
  authorities: 'Wie beslist, welke rechter?',
  sheet: (name) =>
    `${name}: elke stap, wie het dossier heeft, wie handelt, binnen welke termijn, op welk papier, volgens welke tekst.`,
  sheetLead:
    'Elke mogelijke stap, wie het dossier heeft, wie handelt, binnen welke termijn en volgens welke tekst.',
  picture: 'De tekening',
  pictureOf: (name) => `Tekening van het traject: ${name}`,
  legend:
    'De gewone gang loopt links recht naar beneden. Onder elke stap staat wie het dossier heeft. Een onderbroken lijn wijkt af van de gewone gang. Na een pijl →: een ander mogelijk vervolg; na ←: ook andere stappen leiden ernaartoe.',
  states: 'Wie het dossier heeft bij elke stap',
  over: 'beëindigd',
  moves: 'Wat er kan gebeuren',
  movesLead:
    'Elke regel is een gebeurtenis. De termijnberekening geeft de laatste dag. Wat aan de beoordeling van een overheid wordt overgelaten, wordt nergens voorspeld.',
  columns: {
    what: 'Gebeurtenis',
    from: 'Vanuit',
    to: 'Vervolg',
    terms: 'Termijn en papier',
    source: 'Bron',
  },
  steps: (count) => `${count} mogelijke stappen`,
  unchanged: 'de stap blijft dezelfde',
  filedFrom: (day) => `aanvragen ingediend vanaf ${day}`,
  filedUntil: (day) => `aanvragen ingediend tot en met ${day}`,
  all: 'Alle trajecten',
}
