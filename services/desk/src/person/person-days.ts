import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { CaseState, PersonId } from '@sejour/cases'
import { remediesDe } from '@sejour/law/recours/de'
import { remediesEn } from '@sejour/law/recours/en'
import { type AgendaItem, agendaOf } from '../agenda/index.ts'
import { isToConfirm } from '../agenda/nature.ts'
import { agendaLang } from '../views/agenda-lang.ts'
import type { PersonDay } from './person-view.ts'

/** What counsel does for itself, and what is about other things than the person. */
const NOT_THEIRS: readonly AgendaItem['kind'][] = ['task', 'mandate-end', 'authority', 'new-round']

/** Days that somebody must keep: those that run, those just gone that nobody took care of. */
export function personDays(
  state: CaseState,
  { person, on, lang }: { readonly person: PersonId; readonly on: LocalDate; readonly lang: Lang },
): readonly PersonDay[] {
  return agendaOf(state, { today: on, lang: agendaLang(lang) })
    .filter((item) => item.state === 'running' || item.state === 'past')
    .filter((item) => !item.bindsAuthority && !NOT_THEIRS.includes(item.kind))
    .filter(({ persons }) => persons.length === 0 || persons.includes(person))
    .map((item) => dayFrom(item, lang))
    .toSorted((one, other) => (one.safeDay ?? '9999').localeCompare(other.safeDay ?? '9999'))
}

function dayFrom(item: AgendaItem, lang: Lang): PersonDay {
  const { id, what, safeDay, lastDay, daysLeft, peremptory } = item
  const label = labelOf(item, lang)
  return {
    id,
    what,
    ...(label !== undefined && { label }),
    ...(safeDay && { safeDay }),
    ...(lastDay && { lastDay }),
    ...(daysLeft !== undefined && { daysLeft }),
    isPast: item.state === 'past',
    peremptory,
    toConfirm: isToConfirm(item),
    // Cited as the desk cites: in French where the page is German or English.
    sources: item.sources.slice(0, 2),
  }
}

function labelOf({ what, label, kind }: AgendaItem, lang: Lang): string | undefined {
  if (lang === 'fr' || lang === 'nl') return kind === 'exhibit-expiry' ? undefined : label
  const labels: { readonly [id: string]: string } = lang === 'de' ? remediesDe : remediesEn
  return Object.hasOwn(labels, what) ? labels[what] : undefined
}
