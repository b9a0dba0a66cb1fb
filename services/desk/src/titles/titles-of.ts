import {
  answerRenewal,
  type RenewalAnswer,
  renewalWordingFr,
  renewalWordingNl,
} from '@sejour/answers/renewal'
import { paperSheet, type PaperGroup } from '@sejour/answers/papers'
import { daysBetween, type LocalDate } from '@sejour/calendar'
import { type CaseEntry, type CaseState, inTime, type PersonId } from '@sejour/cases'
import type { DeskLang } from '../agenda/agenda-item.ts'
import { peopleOf } from '../facts/round.ts'
import { cardLife, type CardLife } from './card-life.ts'
import { type ConditionLine, conditionsOf } from './conditions.ts'
import { nextOfTitle, type NextOfTitle } from './next-of-title.ts'
import { findRenewal, type RenewalAsked } from './renewal-asked.ts'
import { groundOf, titleToRenew } from './title-kind.ts'

/** The entry that says a title was granted. */
export type TitleEntry = Extract<CaseEntry, { readonly kind: 'title-granted' }>

/** One card or paper of somebody, with everything that a desk shows of it. */
export type TitleView = {
  readonly entry: TitleEntry
  readonly persons: readonly PersonId[]
  readonly name: string
  readonly group: PaperGroup
  /** The kind of the request from which it comes, over its renewals. */
  readonly ground?: string
  /** `ahead`: its first day is still to come. `replaced`: a later one took its place. */
  readonly state: 'ahead' | 'running' | 'ended' | 'replaced'
  /** To its last day; negative once it is past. Absent: no last day is known. */
  readonly daysLeft?: number
  /** When it is asked for again. Absent: it is not, or no last day is known. */
  readonly renewal?: RenewalAnswer
  readonly asked?: RenewalAsked
  readonly card: CardLife
  readonly conditions: readonly ConditionLine[]
  readonly next: NextOfTitle
}

type How = { readonly today: LocalDate; readonly lang: DeskLang }

const WORDINGS = { fr: renewalWordingFr, nl: renewalWordingNl }

/** Every title in a case: those that run first, then the newest first. */
export function titlesOf(state: CaseState, how: How): readonly TitleView[] {
  const entries = inTime([...state.entries.values()])
  return entries
    .filter((entry): entry is TitleEntry => entry.kind === 'title-granted')
    .map((entry) => titleView(state, { entry, entries }, how))
    .toReversed()
    .toSorted((one, other) => RANK[one.state] - RANK[other.state])
}

const RANK = { running: 0, ahead: 1, ended: 2, replaced: 3 }

function titleView(
  state: CaseState,
  { entry, entries }: { readonly entry: TitleEntry; readonly entries: readonly CaseEntry[] },
  { today, lang }: How,
): TitleView {
  const procedure = state.procedures.get(entry.procedure)
  const persons = entry.persons ?? (procedure ? peopleOf(state, procedure) : [])
  const sheet = paperSheet(entry.title, lang)
  const ground = groundOf(state, procedure)
  const { until } = entry
  const kind = titleToRenew(entry.title, ground)
  const asked = findRenewal(state, entry)
  const answered =
    until && kind
      ? answerRenewal({ title: kind, expires: until, on: today }, WORDINGS[lang])
      : undefined
  const renewal = answered?.ok === true ? answered.value : undefined
  const status = stateOf(entry, { entries, persons, today })
  const card = cardLife(entries, entry.id)
  return {
    entry,
    persons,
    name: sheet?.name ?? entry.title,
    group: sheet?.group ?? 'unread',
    ...(ground !== undefined && { ground }),
    state: status,
    ...(until && { daysLeft: daysBetween(today, until) }),
    ...(renewal && { renewal }),
    ...(asked && { asked }),
    card,
    conditions: conditionsOf(state, entry),
    next: nextOfTitle({
      state: status,
      isCard: sheet?.group === 'cards',
      card,
      today,
      ...(until && { until }),
      ...(renewal && { renewal }),
      ...(asked && { asked }),
    }),
  }
}

// A card for one child does not replace that of another; a paper for the wait replaces no card.
function stateOf(
  entry: TitleEntry,
  {
    entries,
    persons,
    today,
  }: {
    readonly entries: readonly CaseEntry[]
    readonly persons: readonly PersonId[]
    readonly today: LocalDate
  },
): TitleView['state'] {
  if (entry.from > today) return 'ahead'
  const later = entries.find(
    (other) =>
      other.kind === 'title-granted' &&
      other.id !== entry.id &&
      other.from > entry.from &&
      other.from <= today &&
      isCard(other.title) &&
      (other.persons === undefined || persons.every((person) => other.persons?.includes(person))),
  )
  if (later) return 'replaced'
  return entry.until !== undefined && entry.until < today ? 'ended' : 'running'
}

const isCard = (title: string) => paperSheet(title, 'fr')?.group === 'cards'
