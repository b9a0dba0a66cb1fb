// What a page needs, with the words of one language brought by the page itself.
export { type CountedStatement, calendarOf, type RequestDays } from './calendar.ts'
export { requestCalendar, type RequestLimit } from './request-calendar.ts'
export { feeOf, type RouteFee } from './fee.ts'
export {
  holdsOn,
  onDay,
  type SaidLimit,
  type SaidPaper,
  type SaidStatement,
  sayPapers,
  sayStatement,
  type StatementOnDay,
} from './said.ts'
export {
  byGroup,
  type ListedRoute,
  listed,
  listRoutes,
  type RouteSheet,
  type SaidCondition,
  type SaidLimitDay,
  sheetOf,
  TOPICS,
} from './sheet.ts'
export {
  conditionTexts,
  ownVoieWording,
  type RouteTexts,
  sayTitle,
  type VoieWording,
} from './texts.ts'
export type { RoutesWording } from './wording/index.ts'
