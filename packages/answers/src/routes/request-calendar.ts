import type { LocalDate } from '@sejour/calendar'
import type { Topic } from '@sejour/law/voies'
import { calendarOf, type CountedStatement, type RequestDays } from './calendar.ts'
import { onDay, type SaidStatement } from './said.ts'

/** A limit of a request on its day, with how sure it is that its text rules there. */
export type RequestLimit = CountedStatement<SaidStatement> & {
  /** First and last day between the event and the day counted, whichever comes first. */
  readonly span: { readonly from: LocalDate; readonly until: LocalDate }
  /** `whole`: its text holds on every day of the span; `part`: it begins or ends within it. */
  readonly rules: 'whole' | 'part'
  /** Its sources are weak, or were not read for the last day of the span. */
  readonly toConfirm: boolean
}

/**
 * The calendar of a request, first day first, whatever day one looks on: each limit is kept whose text
 * holds at some time between its event and its day. Where a text changes on the way, the limit of
 * each stands there: nobody is told the longer one alone.
 */
export function requestCalendar(
  statements: readonly SaidStatement[],
  days: RequestDays,
): readonly RequestLimit[] {
  return calendarOf(statements, days).flatMap((one): readonly RequestLimit[] => {
    const { statement, event, day } = one
    const span = event < day ? { from: event, until: day } : { from: day, until: event }
    if (statement.from !== null && statement.from > span.until) return []
    if (statement.until !== null && statement.until < span.from) return []
    const isWhole =
      (statement.from === null || statement.from <= span.from) &&
      (statement.until === null || span.until <= statement.until)
    return [
      {
        ...one,
        safeDay: NO_ACT.includes(statement.about) ? day : one.safeDay,
        span,
        rules: isWhole ? 'whole' : 'part',
        toConfirm: onDay(statement, span.until).toConfirm,
      },
    ]
  })
}

/** Where time gives something, or binds an authority: there is no day before which to act. */
const NO_ACT: readonly Topic[] = ['waiting', 'decision', 'silence', 'title', 'work', 'unlimited']
