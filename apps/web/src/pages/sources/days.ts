import { findLocalDate, type LocalDate } from '@sejour/calendar'

/** A day asked for in an address: as it was typed, and what it is. */
export type AskedDay = {
  readonly typed: string
  /** Absent: what was typed is no day of ours. */
  readonly day?: LocalDate
}

const FIRST = '1981-01-01'
const LAST = '2099-12-31'

/** The day of the address, or another where none was asked. Takes 2025-08-18, and 18/8/2025 too. */
export function askedDay(query: URLSearchParams, name: string, other: LocalDate): AskedDay {
  const typed = (query.get(name) ?? '').trim().slice(0, 20)
  if (typed === '') return { typed: other, day: other }
  const [, date = '', month = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? []
  const iso = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const day = findLocalDate(iso)
  return day === undefined || day < FIRST || day > LAST ? { typed } : { typed: day, day }
}
