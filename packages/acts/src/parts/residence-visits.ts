import type { LocalDate } from '@sejour/calendar'
import type { Block, Inline } from '@sejour/documents'
import { choice, day, list, optional, text } from '../field/field.ts'
import { filled, plain } from '../words.ts'

const OUTCOMES = {
  met: {
    fr: 'La personne était présente',
    nl: 'De persoon was aanwezig',
    de: 'Die Person war anwesend',
  },
  other: {
    fr: 'Quelqu’un d’autre a répondu',
    nl: 'Iemand anders deed open',
    de: 'Jemand anderes hat geöffnet',
  },
  nobody: { fr: 'Personne n’a répondu', nl: 'Niemand deed open', de: 'Niemand hat geöffnet' },
  noAccess: {
    fr: 'Le logement n’a pas pu être atteint',
    nl: 'De woning was niet toegankelijk',
    de: 'Die Wohnung war nicht zugänglich',
  },
} as const

/** The visits of a residence check, each with its day, its hour and what was found. */
export const visits = (least: 0 | 1) =>
  list(
    { fr: 'Passages', nl: 'Bezoeken', de: 'Besuche' },
    {
      on: day({ fr: 'Jour', nl: 'Dag', de: 'Tag' }),
      at: text(
        { fr: 'Heure', nl: 'Uur', de: 'Uhrzeit' },
        { most: 5, hint: { fr: 'Comme 18:30', nl: 'Zoals 18:30', de: 'Wie 18:30' } },
      ),
      outcome: choice({ fr: 'Constat', nl: 'Vaststelling', de: 'Feststellung' }, OUTCOMES),
      note: optional(
        text({
          fr: 'Qui a répondu, et quoi',
          nl: 'Wie antwoordde, en wat',
          de: 'Wer geantwortet hat, und was',
        }),
      ),
    },
    { least, most: 30 },
  )

/** The sentences of the table of visits, to be spread into those of an act. */
export const visitWords = {
  fr: {
    visitsCaption: 'Passages à l’adresse',
    visitDay: 'Jour',
    visitHour: 'Heure',
    visitFound: 'Constat',
    met: OUTCOMES.met.fr,
    other: OUTCOMES.other.fr,
    nobody: OUTCOMES.nobody.fr,
    noAccess: OUTCOMES.noAccess.fr,
  },
  nl: {
    visitsCaption: 'Bezoeken aan het adres',
    visitDay: 'Dag',
    visitHour: 'Uur',
    visitFound: 'Vaststelling',
    met: OUTCOMES.met.nl,
    other: OUTCOMES.other.nl,
    nobody: OUTCOMES.nobody.nl,
    noAccess: OUTCOMES.noAccess.nl,
  },
  de: {
    visitsCaption: 'Besuche an der Adresse',
    visitDay: 'Tag',
    visitHour: 'Uhrzeit',
    visitFound: 'Feststellung',
    met: OUTCOMES.met.de,
    other: OUTCOMES.other.de,
    nobody: OUTCOMES.nobody.de,
    noAccess: OUTCOMES.noAccess.de,
  },
} as const

/** One visit. In a preview the outcome is `''` while nobody has chosen it. */
type Visit = {
  readonly on: LocalDate
  readonly at: string
  readonly outcome: string
  readonly note: string | undefined
}

type Saying = {
  readonly say: (key: keyof typeof visitWords.fr) => readonly Inline[]
  readonly day: (day: LocalDate) => Inline
}

/** The visits as a table, in the order in which they were made. */
export function visitsTable(made: readonly Visit[], { say, day: sayDay }: Saying): Block {
  return {
    kind: 'table',
    caption: plain(say('visitsCaption')),
    head: [plain(say('visitDay')), plain(say('visitHour')), plain(say('visitFound'))],
    rows: made
      .toSorted((one, other) => compare(`${one.on} ${one.at}`, `${other.on} ${other.at}`))
      .map(({ on, at, outcome, note }) => [
        [sayDay(on)],
        [filled(at)],
        [
          ...(isOutcome(outcome) ? say(outcome) : [{ gap: '…' }]),
          ...(note === undefined ? [] : ['. ', filled(note)]),
        ],
      ]),
    widths: [0.28, 0.14, 0.58],
  }
}

/** Whether a text is an hour of the day, as `18:30`. */
export function isHour(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function isOutcome(outcome: string): outcome is keyof typeof OUTCOMES {
  return Object.hasOwn(OUTCOMES, outcome)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
