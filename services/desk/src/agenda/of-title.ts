import { answerRenewal, TITLES } from '@sejour/answers/renewal'
import type { LocalDate } from '@sejour/calendar'
import { findVersionOn } from '@sejour/engine/cite'
import { renouvellements } from '@sejour/law/renouvellement'
import { paperName } from './paper-name.ts'
import type { AgendaItem, Handled } from './agenda-item.ts'
import {
  type AgendaContext,
  finish,
  PLAIN,
  personsOf,
  proofOf,
  type StandingOf,
} from './context.ts'

/** Card A is asked for again on other days by students and some workers. */
const KIND_OF_A: { readonly [procedure: string]: string } = {
  etudes: 'A-student',
  chercheur: 'A-researcher',
  'permis-unique': 'A-single-permit',
  'annee-de-recherche': 'A-search-year',
}

/** The end of a title, with the days on which the commune takes the request for the next one. */
export function ofTitle(
  entry: StandingOf<'title-granted'>,
  context: AgendaContext,
): readonly AgendaItem[] {
  const { of, words, today, lang } = context
  const procedure = of.procedures.find(({ id }) => id === entry.procedure)
  const title = (entry.title === 'A' && KIND_OF_A[procedure?.kind ?? '']) || entry.title
  const isAskedAgain = TITLES.some((id) => id === title)
  const { until } = entry
  if (until === undefined && !isAskedAgain) return []
  const common = {
    ...PLAIN,
    persons: personsOf(context, entry),
    procedure: entry.procedure,
    opened: {
      said: words.opened.title(paperName(entry.title, lang)),
      entry: entry.id,
      on: entry.from,
    },
    proof: proofOf(context, entry),
    handled: renewedBy(entry, context),
  }
  const renewal =
    isAskedAgain && until
      ? answerRenewal({ title, expires: until, on: today }, context.renewal)
      : undefined
  const kind = isAskedAgain ? 'renewal' : 'title-end'
  if (!renewal?.ok) {
    const needs = until === undefined ? [words.needs.titleEnd] : []
    return [
      finish(
        {
          ...common,
          id: `${entry.root}.${kind}`,
          kind,
          what: kind,
          label: words.label[kind],
          ...(until && { lastDay: until, safeDay: until }),
          summary: until ? words.titleEnds : '',
          needs,
          needsHumanCheck: until === undefined,
        },
        context,
      ),
    ]
  }
  const { windowFrom, windowTo, lastDayBeforeEnd, expires, said, statements, sources } =
    renewal.value
  const all = [...sources, ...statements.flatMap((one) => one.sources)]
  return [
    finish(
      {
        ...common,
        id: `${entry.root}.renewal`,
        kind: 'renewal',
        what: 'renewal',
        label: words.label.renewal,
        ...(windowFrom && { firstDay: windowFrom }),
        lastDay: expires,
        safeDay: windowTo ?? lastDayBeforeEnd,
        window: { ...(windowFrom && { from: windowFrom }), until: windowTo ?? lastDayBeforeEnd },
        summary: said[0] ?? '',
        reasons: said.slice(1),
        notes: statements.map(({ text }) => text),
        sources: [...new Map(all.map((source) => [source.said, source])).values()],
        certainty: 'medium',
        // A window of usage is never a bar; one that stands in the law is.
        peremptory: isWindowOfLaw(title, expires),
      },
      context,
    ),
  ]
}

function isWindowOfLaw(title: string, expires: LocalDate): boolean {
  const windows = Object.entries(renouvellements).find(([id]) => id === title)?.[1]
  return windows !== undefined && findVersionOn(expires, windows)?.value.byLaw === true
}

// The next title, or the request for it in a round that follows.
function renewedBy(entry: StandingOf<'title-granted'>, { of }: AgendaContext): Handled | undefined {
  const next = of.entries.find(
    (one): one is StandingOf<'title-granted'> =>
      one.kind === 'title-granted' &&
      one.id !== entry.id &&
      one.from > entry.from &&
      concerns(one, entry),
  )
  if (next) return { how: 'renewed', on: next.from, entry: next.id }
  const following = of.procedures
    .filter(({ follows }) => follows === entry.procedure)
    .map(({ id }) => id)
  const asked = of.entries.find(
    (one): one is StandingOf<'request-filed'> =>
      one.kind === 'request-filed' &&
      one.on > entry.from &&
      (following.includes(one.procedure) || one.procedure === entry.procedure) &&
      concerns(one, entry),
  )
  return asked && { how: 'filed', on: asked.on, entry: asked.id, ...inTime(asked.on, entry) }
}

const inTime = (on: string, { until }: StandingOf<'title-granted'>) =>
  until === undefined ? {} : { inTime: on <= until }

type OfPersons = { readonly persons?: readonly string[] }

// A title for one child does not renew that of another.
function concerns(one: OfPersons, { persons }: OfPersons): boolean {
  return (
    one.persons === undefined ||
    persons === undefined ||
    persons.every((person) => one.persons?.includes(person))
  )
}
