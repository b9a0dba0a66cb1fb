import { describe, expect, test } from 'vitest'
import {
  easterSunday,
  findHoliday,
  HOLIDAY_YEARS,
  legalHolidays,
  OutsideHolidays,
} from './holidays.ts'
import { addDays, localDate, weekday } from './local-date.ts'

const YEARS = Array.from(
  { length: HOLIDAY_YEARS.until - HOLIDAY_YEARS.from + 1 },
  (_, index) => HOLIDAY_YEARS.from + index,
)

test.each([
  { year: 2024, monday: '2024-04-01', ascension: '2024-05-09', whitMonday: '2024-05-20' },
  { year: 2025, monday: '2025-04-21', ascension: '2025-05-29', whitMonday: '2025-06-09' },
  { year: 2026, monday: '2026-04-06', ascension: '2026-05-14', whitMonday: '2026-05-25' },
  { year: 2027, monday: '2027-03-29', ascension: '2027-05-06', whitMonday: '2027-05-17' },
  { year: 2028, monday: '2028-04-17', ascension: '2028-05-25', whitMonday: '2028-06-05' },
  { year: 2029, monday: '2029-04-02', ascension: '2029-05-10', whitMonday: '2029-05-21' },
  { year: 2030, monday: '2030-04-22', ascension: '2030-05-30', whitMonday: '2030-06-10' },
])('the movable holidays of $year', ({ monday, ascension, whitMonday }) => {
  expect(findHoliday(localDate(monday))).toBe('lundi-de-paques')
  expect(findHoliday(localDate(ascension))).toBe('ascension')
  expect(findHoliday(localDate(whitMonday))).toBe('lundi-de-pentecote')
})

test('the ten of 2026, in order', () => {
  expect(legalHolidays(2026)).toEqual([
    { day: '2026-01-01', holiday: 'nouvel-an' },
    { day: '2026-04-06', holiday: 'lundi-de-paques' },
    { day: '2026-05-01', holiday: 'fete-du-travail' },
    { day: '2026-05-14', holiday: 'ascension' },
    { day: '2026-05-25', holiday: 'lundi-de-pentecote' },
    { day: '2026-07-21', holiday: 'fete-nationale' },
    { day: '2026-08-15', holiday: 'assomption' },
    { day: '2026-11-01', holiday: 'toussaint' },
    { day: '2026-11-11', holiday: 'armistice' },
    { day: '2026-12-25', holiday: 'noel' },
  ])
})

test.each([
  { day: '2026-11-02', because: 'All Souls is no legal holiday' },
  { day: '2026-11-15', because: 'the feast of the King is no legal holiday' },
  { day: '2026-12-26', because: 'the day after Christmas is no legal holiday' },
  { day: '2026-04-03', because: 'Good Friday is no legal holiday' },
  { day: '2026-07-11', because: 'the day of the Flemish Community is none' },
  { day: '2026-09-27', because: 'the day of the French Community is none' },
  { day: '2026-04-05', because: 'Easter Sunday is a Sunday like others' },
  { day: '2026-05-15', because: 'the bridge after Ascension is an ordinary Friday' },
  { day: '2026-01-02', because: 'the day after New Year is ordinary' },
  { day: '2026-12-31', because: 'the last day of the year is ordinary' },
])('$day: $because', ({ day }) => {
  expect(findHoliday(localDate(day))).toBeUndefined()
})

describe('every year from 1950 to 2100', () => {
  test('has ten holidays, on ten days, save 2008 when Ascension fell on 1 May', () => {
    for (const year of YEARS) {
      const holidays = legalHolidays(year)
      expect(new Set(holidays.map(({ holiday }) => holiday)).size).toBe(10)
      expect(new Set(holidays.map(({ day }) => day)).size, String(year)).toBe(
        year === 2008 ? 9 : 10,
      )
      expect(holidays.map(({ day }) => day)).toEqual(holidays.map(({ day }) => day).toSorted())
    }
  })

  test('finds on a day exactly what its list says, and nothing on the other days', () => {
    for (const year of YEARS) {
      const listed = new Map(
        legalHolidays(year)
          .toReversed()
          .map(({ day, holiday }) => [day, holiday]),
      )
      const end = localDate(`${year}-12-31`)
      for (let day = localDate(`${year}-01-01`); day <= end; day = addDays(day, 1)) {
        if (findHoliday(day) !== listed.get(day)) expect.fail(day)
      }
    }
  })

  test('has Easter where the tables of the golden numbers put it', () => {
    for (const year of YEARS) expect(easterSunday(year), String(year)).toBe(easterByEpact(year))
  })
})

test('on a shared day the fixed holiday is named', () => {
  expect(findHoliday(localDate('2008-05-01'))).toBe('fete-du-travail')
  expect(legalHolidays(2008).slice(2, 4)).toEqual([
    { day: '2008-05-01', holiday: 'fete-du-travail' },
    { day: '2008-05-01', holiday: 'ascension' },
  ])
})

test.each([{ year: 1949 }, { year: 2101 }])('$year is refused, not guessed', ({ year }) => {
  expect(() => legalHolidays(year)).toThrow(OutsideHolidays)
  expect(() => findHoliday(localDate(`${year}-06-15`))).toThrow(OutsideHolidays)
})

// Knuth's way: the paschal full moon by golden number and epact, then the Sunday after it.
function easterByEpact(year: number) {
  const golden = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const droppedLeapDays = Math.floor((3 * century) / 4) - 12
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5
  const raw = (11 * golden + 20 + moonCorrection - droppedLeapDays) % 30
  const epact = raw === 24 || (raw === 25 && golden > 11) ? raw + 1 : raw
  const fullMoon = 44 - epact
  const march0 = addDays(localDate(`${year}-03-01`), -1)
  let sunday = addDays(march0, (fullMoon < 21 ? fullMoon + 30 : fullMoon) + 1)
  while (weekday(sunday) !== 7) sunday = addDays(sunday, 1)
  return sunday
}
