import { findLocalDate, type LocalDate } from '@sejour/calendar'

/** A day as people type it: 5/3/2026, 05.03.2026, 5-3-2026, 05032026, 2026-03-05. */
export function readDay(typed: string): LocalDate | undefined {
  const parts =
    /^(?<day>\d{1,2})[\s./-]+(?<month>\d{1,2})[\s./-]+(?<year>\d{4})$/.exec(typed) ??
    /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/.exec(typed) ??
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(typed)
  const { day = '', month = '', year = '' } = parts?.groups ?? {}
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return findLocalDate(iso)
}
