import type { Lang } from '@sejour/answers/say'

/** The words around every sheet. */
export type SheetWords = {
  readonly label: string
  readonly noForce: string
  readonly what: string
  readonly changes: string
  readonly steps: string
  readonly days: string
  /** Before a day: « Jour sûr : ». */
  readonly safe: (day: string) => string
  readonly last: (day: string) => string
  readonly passed: (day: string) => string
  readonly noDay: string
  /** A day that is over: « Le 5 mars est passé. » */
  readonly tooLate: (day: string) => string
  /** Whatever had to be done was done, or ended. */
  readonly nothingRuns: string
  readonly proof: string
  readonly check: string
  readonly help: string
}

const fr: SheetWords = {
  label: 'Fiche d’explication',
  noForce:
    'Cette fiche explique un papier avec des mots simples. Elle n’a aucune valeur juridique : c’est le papier lui-même qui compte.',
  what: 'Ce que c’est',
  changes: 'Ce que cela change dès demain',
  steps: 'Que faire',
  days: 'Pour quel jour',
  safe: (day) => `Jour sûr : ${day}. Agissez ce jour-là au plus tard.`,
  last: (day) => `Dernier jour possible, sans certitude : ${day}.`,
  passed: (day) => `Dernier jour : ${day}.`,
  noDay:
    'Le jour où vous avez reçu le papier n’est pas connu ici. Les délais partent de ce jour : notez-le et faites calculer le dernier jour.',
  tooLate: (day) =>
    `Le dernier jour, le ${day}, est passé. Voyez un avocat tout de suite : il dira si quelque chose est encore possible.`,
  nothingRuns:
    'D’après le dossier, aucun délai ne court plus pour ce papier. Demandez à qui suit votre dossier si c’est bien le cas.',
  proof:
    'Gardez la preuve du jour où vous avez reçu le papier : l’enveloppe, l’accusé de réception ou la page signée.',
  check: 'À faire vérifier par un avocat :',
  help: 'Où trouver de l’aide',
}

const nl: SheetWords = {
  label: 'Uitlegblad',
  noForce:
    'Dit blad legt een document uit in eenvoudige woorden. Het heeft geen juridische waarde: alleen het document zelf telt.',
  what: 'Wat is het',
  changes: 'Wat verandert er vanaf morgen',
  steps: 'Wat moet u doen',
  days: 'Tegen welke dag',
  safe: (day) => `Veilige dag: ${day}. Doe het uiterlijk op die dag.`,
  last: (day) => `Laatst mogelijke dag, niet zeker: ${day}.`,
  passed: (day) => `Laatste dag: ${day}.`,
  noDay:
    'De dag waarop u het document kreeg, is hier niet bekend. De termijnen beginnen op die dag: schrijf hem op en laat de laatste dag berekenen.',
  tooLate: (day) =>
    `De laatste dag, ${day}, is voorbij. Ga onmiddellijk naar een advocaat: die zegt u of er nog iets mogelijk is.`,
  nothingRuns:
    'Volgens het dossier loopt er voor dit document geen termijn meer. Vraag aan wie uw dossier volgt of dat klopt.',
  proof:
    'Bewaar het bewijs van de dag waarop u het document kreeg: de omslag, het ontvangstbewijs of de ondertekende bladzijde.',
  check: 'Laat dit nakijken door een advocaat:',
  help: 'Waar vindt u hulp',
}

const de: SheetWords = {
  label: 'Erklärblatt',
  noForce:
    'Dieses Blatt erklärt ein Papier in einfachen Worten. Es hat keine rechtliche Wirkung: Nur das Papier selbst zählt.',
  what: 'Was ist das',
  changes: 'Was ändert sich ab morgen',
  steps: 'Was ist zu tun',
  days: 'Bis zu welchem Tag',
  safe: (day) => `Sicherer Tag: ${day}. Handeln Sie spätestens an diesem Tag.`,
  last: (day) => `Letzter möglicher Tag, nicht sicher: ${day}.`,
  passed: (day) => `Letzter Tag: ${day}.`,
  noDay:
    'Der Tag, an dem Sie das Papier erhalten haben, ist hier nicht bekannt. Die Fristen beginnen an diesem Tag: Schreiben Sie ihn auf, und lassen Sie den letzten Tag berechnen.',
  tooLate: (day) =>
    `Der letzte Tag, ${day}, ist vorbei. Gehen Sie sofort zu einem Rechtsanwalt: Er sagt Ihnen, ob noch etwas möglich ist.`,
  nothingRuns:
    'Laut der Akte läuft für dieses Schriftstück keine Frist mehr. Fragen Sie die Stelle, die Ihre Akte betreut, ob das stimmt.',
  proof:
    'Bewahren Sie den Nachweis des Tages auf, an dem Sie das Papier erhalten haben: den Umschlag, den Rückschein oder die unterschriebene Seite.',
  check: 'Lassen Sie dies von einem Rechtsanwalt prüfen:',
  help: 'Wo Sie Hilfe finden',
}

const en: SheetWords = {
  label: 'Explanation sheet',
  noForce:
    'This sheet explains a paper in plain words. It has no legal force: only the paper itself counts.',
  what: 'What it is',
  changes: 'What changes from tomorrow',
  steps: 'What to do',
  days: 'By which day',
  safe: (day) => `Safe day: ${day}. Act by that day at the latest.`,
  last: (day) => `Last possible day, not certain: ${day}.`,
  passed: (day) => `Last day: ${day}.`,
  noDay:
    'The day on which you received the paper is not known here. The time limits start on that day: write it down and have the last day worked out.',
  tooLate: (day) =>
    `The last day, ${day}, is over. See a lawyer at once: they will tell you whether anything is still possible.`,
  nothingRuns:
    'According to the file, no time limit is running for this paper any more. Ask whoever follows your file whether that is right.',
  proof:
    'Keep the proof of the day on which you received the paper: the envelope, the acknowledgement of receipt or the signed page.',
  check: 'Have a lawyer check this:',
  help: 'Where to find help',
}

/** In each language of the person’s page. */
export const SHEET_WORDS: { readonly [lang in Lang]: SheetWords } = { fr, nl, de, en }
