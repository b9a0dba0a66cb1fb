export type { Alert, LimitDays, MovedForCase } from './alert.ts'
export { alertsOf, type AlertsAsked } from './alerts-of.ts'
export { type LawWatch, watchLaw } from './law-watch.ts'
