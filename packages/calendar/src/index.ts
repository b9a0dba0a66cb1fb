export {
  addDays,
  addMonths,
  addMonthsToNumber,
  addYears,
  dayNumber,
  dayOf,
  daysBetween,
  earliest,
  findLocalDate,
  ImpossibleDay,
  isWeekend,
  latest,
  localDate,
  weekday,
  type LocalDate,
  type Weekday,
  type WhenAbsent,
} from './local-date.ts'
export {
  findHoliday,
  HOLIDAY_YEARS,
  legalHolidays,
  OutsideHolidays,
  type HolidayOn,
  type LegalHoliday,
} from './holidays.ts'
export {
  addWorkingDays,
  countWorkingDays,
  findDayOff,
  ImpossibleCount,
  isWorkingDay,
  nextWorkingDay,
  type DayOff,
} from './working-days.ts'
export {
  countTimeLimit,
  type CountedLimit,
  type CountingStep,
  type Length,
  type Start,
  type TimeLimit,
} from './time-limit.ts'
export {
  ImpossiblePresenceRule,
  ImpossibleStay,
  longestStay,
  merge,
  overstay,
  usedDays,
  windowEndingOn,
  type LongestStay,
  type Overstay,
  type PresenceRule,
  type Stay,
} from './presence.ts'
export {
  accrue,
  ImpossibleStretch,
  type Run,
  type Span,
  type Stretch,
  type Weight,
} from './accrual.ts'
export { foldLine, writeCalendar, type CalendarEvent } from './icalendar.ts'
