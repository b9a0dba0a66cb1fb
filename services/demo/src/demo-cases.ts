import type { LocalDate } from '@sejour/calendar'
import { casesOfAccueil } from './cases/accueil.ts'
import { requestsOfExemple } from './cases/exemple.ts'
import { decisionsOfExemple } from './cases/exemple-decisions.ts'
import { casesOfVoorbeeld } from './cases/voorbeeld.ts'
import { around, type DemoCase } from './demo-case.ts'

/** Every invented case, dated around a day. */
export function demoCases(today: LocalDate): readonly DemoCase[] {
  const days = around(today)
  return [
    ...requestsOfExemple(days),
    ...decisionsOfExemple(days),
    ...casesOfVoorbeeld(days),
    ...casesOfAccueil(days),
  ]
}
