import type { LocalDate } from '@sejour/calendar'
import type { Block, Inline } from '@sejour/documents'
import { day, list, optional, text } from '../../field/field.ts'
import type { Rule } from '../../rule.ts'
import { plain } from '../../words.ts'
import { cited, sayNumbers } from './citations.ts'
import { inText, type Say } from './written.ts'

/** What happened so far, a day each. */
export function facts({ least }: { readonly least: number }) {
  return list(
    { fr: 'Faits et procédures', nl: 'Feiten en procedures', de: 'Sachverhalt und Verfahren' },
    {
      on: day({ fr: 'Jour', nl: 'Dag', de: 'Tag' }),
      what: text(
        { fr: 'Ce qui s’est passé', nl: 'Wat er is gebeurd', de: 'Was geschehen ist' },
        { long: true, most: 2000 },
      ),
      authority: optional(text({ fr: 'Autorité', nl: 'Overheid', de: 'Behörde' })),
      cited: cited(),
    },
    { least, from: 'story' },
  )
}

export type Fact = {
  readonly on: LocalDate
  readonly what: string
  readonly authority: string | undefined
  readonly cited: string | undefined
}

/** The table of facts, the oldest first. A column that nobody filled in is left out. */
export function factsTable(
  all: readonly Fact[],
  { say, day: sayDay }: { say: Say<keyof typeof factWords.fr>; day: (on: LocalDate) => Inline },
): Block {
  const hasAuthority = all.some(({ authority }) => authority !== undefined)
  const hasPieces = all.some((fact) => fact.cited !== undefined)
  const row = ({ on, what, authority = '', cited: citation }: Fact) => [
    [sayDay(on)],
    [inText(what)],
    ...(hasAuthority ? [authority] : []),
    ...(hasPieces ? [sayNumbers(citation)] : []),
  ]
  const head = [
    'factOn' as const,
    'factWhat' as const,
    ...(hasAuthority ? (['factAuthority'] as const) : []),
    ...(hasPieces ? (['factPieces'] as const) : []),
  ]
  return {
    kind: 'table',
    caption: plain(say('factsCaption')),
    head: head.map((key) => plain(say(key))),
    rows: all
      .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
      .map(row),
    widths: [3, 7, ...(hasAuthority ? [3] : []), ...(hasPieces ? [2] : [])],
  }
}

type WithFacts = {
  readonly on?: LocalDate | undefined
  readonly facts?: readonly { readonly on?: LocalDate | undefined }[] | undefined
}

/** Nothing happened after the day of the letter that tells it. */
export function factRules<Draft extends WithFacts>(): readonly Rule<Draft>[] {
  return [
    {
      id: 'fact-after-letter',
      breaks: 'contradiction',
      fields: ['facts.on', 'on'],
      broken: ({ on, facts: all = [] }) =>
        on !== undefined && all.some((fact) => fact.on !== undefined && fact.on > on),
      says: {
        fr: 'Un fait est daté d’après le jour de la lettre : corrigez un des deux jours.',
        nl: 'Een feit is van na de dag van de brief: verbeter een van beide dagen.',
        de: 'Eine Tatsache liegt nach dem Tag des Schreibens: Berichtigen Sie einen der beiden Tage.',
      },
    },
  ]
}

export const factWords = {
  fr: {
    factsCaption: 'Faits et procédures, par date',
    factOn: 'Date',
    factWhat: 'Fait ou décision',
    factAuthority: 'Autorité',
    factPieces: 'Pièces',
  },
  nl: {
    factsCaption: 'Feiten en procedures, op datum',
    factOn: 'Datum',
    factWhat: 'Feit of beslissing',
    factAuthority: 'Overheid',
    factPieces: 'Stukken',
  },
  de: {
    factsCaption: 'Sachverhalt und Verfahren nach Datum',
    factOn: 'Datum',
    factWhat: 'Tatsache oder Entscheidung',
    factAuthority: 'Behörde',
    factPieces: 'Unterlagen',
  },
} as const
