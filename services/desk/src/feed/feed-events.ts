import { addDays, type CalendarEvent, daysBetween, type LocalDate } from '@sejour/calendar'
import { sayDate } from '@sejour/answers/say'
import type { CaseState } from '@sejour/cases'
import { agendaOf } from '../agenda/agenda-of.ts'
import type { AgendaItem, DeskLang } from '../agenda/agenda-item.ts'
import { isToConfirm, lateEffect } from '../agenda/nature.ts'
import { caseReference } from '../agenda/case-reference.ts'
import type { FeedSettings } from './feeds.ts'
import { feedFr, type FeedTexts } from './words/fr.ts'
import { feedNl } from './words/nl.ts'

export const FEED_WORDS: { readonly [lang in DeskLang]: FeedTexts } = { fr: feedFr, nl: feedNl }

/** Days that went by stay so long, so that an agenda does not seem to lose them. */
const KEPT_DAYS = 60

/** What a feed shows of one case. */
export type FeedCase = {
  readonly caseId: string
  readonly state: CaseState
  /** Address of its agenda. */
  readonly address: string
}

/** The days of a case as events: the safe day, and the last day where it is another. */
export function feedEvents(
  { caseId, state, address }: FeedCase,
  { names, lang }: FeedSettings,
  today: LocalDate,
): readonly CalendarEvent[] {
  const words = FEED_WORDS[lang]
  const since = addDays(today, -KEPT_DAYS)
  return agendaOf(state, { today, lang }).flatMap((item) => {
    const { safeDay, lastDay, state: stands } = item
    if (stands === 'handled' || safeDay === undefined || (lastDay ?? safeDay) < since) return []
    const known = names ? namesOf(item, state) : ''
    const label = known === '' ? item.label : `${item.label}, ${known}`
    const reference = caseReference(caseId)
    const common = {
      description: describe(item, { names, lang, address }),
      stamp: state.changed.at,
      sequence: state.version,
    }
    const isOne = lastDay === undefined || lastDay === safeDay
    const first = isOne ? words.only(label, reference) : words.safe(label, reference)
    const events = [
      eventOn(
        safeDay,
        { ...common, uid: `${caseId}.${item.id}@sejour.invalid`, title: first },
        words,
        [7, 1, 0],
      ),
    ]
    if (isOne) return events
    const title = words.last(label, reference)
    const uid = `${caseId}.${item.id}.last@sejour.invalid`
    return [...events, eventOn(lastDay, { ...common, uid, title }, words, [1])]
  })
}

function eventOn(
  day: LocalDate,
  event: Omit<CalendarEvent, 'day' | 'alarms'>,
  words: FeedTexts,
  daysBefore: readonly number[],
): CalendarEvent {
  return {
    ...event,
    day,
    alarms: daysBefore.map((days) => ({
      daysBefore: days,
      title: words.alarm(days, event.title),
    })),
  }
}

// What was typed by hand may name somebody: it travels only where names may.
const TYPED: ReadonlySet<AgendaItem['kind']> = new Set(['task', 'exhibit-expiry'])

function describe(
  item: AgendaItem,
  {
    names,
    lang,
    address,
  }: { readonly names: boolean; readonly lang: DeskLang; readonly address: string },
): readonly string[] {
  const words = FEED_WORDS[lang]
  const { safeDay, lastDay, kind, summary, opened, sources } = item
  const late = words.late[lateEffect(item)]
  const isSaid = summary !== '' && (names || !TYPED.has(kind))
  return [
    ...(isSaid ? [summary] : []),
    ...(safeDay && lastDay && lastDay > safeDay
      ? [
          words.margin(
            sayDate(safeDay, lang),
            sayDate(lastDay, lang),
            daysBetween(safeDay, lastDay),
          ),
        ]
      : []),
    ...(late === '' ? [] : [late]),
    words.opened(opened.said),
    ...(item.needsProof && item.proof.length === 0 ? [words.noProof] : []),
    ...(isToConfirm(item) ? [words.check] : []),
    ...(sources.length > 0 ? [words.basis(sources.map(({ said }) => said).join(' ; '))] : []),
    address,
  ]
}

function namesOf({ persons }: AgendaItem, state: CaseState): string {
  return persons
    .flatMap((id) => {
      const person = state.persons.get(id)
      const name = [person?.givenName, person?.familyName].filter(Boolean).join(' ')
      return name === '' ? [] : [name]
    })
    .join(', ')
}
