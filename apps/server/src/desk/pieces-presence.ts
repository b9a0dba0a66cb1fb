import { findPiece } from '@sejour/answers/pieces'
import { addDays, addYears, type LocalDate } from '@sejour/calendar'
import { numberedExhibits, presenceOf, type CaseExhibit } from '@sejour/cases'
import { formatDay, presenceTexts, PresencePage, renderDesk } from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'
import { readDay } from './form-reader.ts'
import type { Asked } from './route.ts'

/** Five years to this day, unless other days are asked for. */
const YEARS = 5

/** The longest time that is drawn. Years. */
const MOST_YEARS = 30

/** The days that pieces prove of somebody’s presence, and those that nothing proves. */
export const exhibitsPresence = caseRoute({
  page: 'exhibitsPresence',
  render: ({ frame, file, query, today, sent }) => {
    const { state } = file
    const applicant = [...state.persons.values()].find(({ relation }) => relation === 'applicant')
    const asked = askedIn(query, today, [...state.persons.keys()], applicant?.id)
    const presence = presenceOf(state, { ...asked, counts: provesPresence })
    const pieces = numberedExhibits(state)
    return renderDesk(PresencePage, {
      frame,
      asked,
      presence,
      pieces,
      kindUnknown: pieces.filter(
        ({ exhibit }) =>
          exhibit.kind === undefined && exhibit.dated !== undefined && !hasPeriod(exhibit),
      ),
      sent,
    })
  },
  send: {
    task: ({ form, parts, about = '', lang }) => {
      const from = readDay(about)
      const until = form.day('until')
      if (from === undefined || until === undefined) return { commands: [] }
      const words = presenceTexts[lang]
      const text = words.taskText(formatDay(from, lang), formatDay(until, lang))
      return { commands: [{ type: 'add-task', task: parts.newId(), text }] }
    },
  },
})

/** A kind that shows presence counts; so does a period that counsel gave to any kind. */
function provesPresence(exhibit: CaseExhibit): boolean {
  return hasPeriod(exhibit) || findPiece(exhibit.kind)?.presence !== undefined
}

const hasPeriod = ({ coversFrom, coversUntil }: CaseExhibit): boolean =>
  coversFrom !== undefined || coversUntil !== undefined

/** What the address asks; what it does not say, or says wrongly, is the usual. */
function askedIn(
  query: Asked['query'],
  today: LocalDate,
  persons: readonly string[],
  applicant: string | undefined,
): { readonly person?: string; readonly from: LocalDate; readonly until: LocalDate } {
  const typed = (name: string) => readDay(query.get(name)?.trim() ?? '')
  const until = typed('until') ?? today
  const usual = addDays(addYears(until, -YEARS, 'last-day'), 1)
  const from = typed('from') ?? usual
  const earliest = addYears(until, -MOST_YEARS, 'last-day')
  const given = query.get('person')
  const person = given === null ? applicant : persons.find((one) => one === given)
  return {
    ...(person !== undefined && { person }),
    from: from > until ? usual : from < earliest ? earliest : from,
    until,
  }
}
