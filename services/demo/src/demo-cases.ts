import type { LocalDate } from '@sejour/calendar'
import { casesOfAccueil } from './cases/accueil.ts'
import { requestsOfExemple } from './cases/exemple.ts'
import { decisionsOfExemple } from './cases/exemple-decisions.ts'
import { casesOfVoorbeeld } from './cases/voorbeeld.ts'
import { around, type DemoCase } from './demo-case.ts'
import { storiesOfAppeals } from './stories/appeals.ts'
import { storiesAtTheCommune } from './stories/at-the-commune.ts'
import { storiesAtTheOffice } from './stories/at-the-office.ts'
import { storiesOfTitles } from './stories/titles.ts'
import { storiesOfTheUnion } from './stories/union.ts'

/** Every invented case, dated around a day; one for each organisation that keeps it. */
export function demoCases(today: LocalDate): readonly DemoCase[] {
  const days = around(today)
  return [
    ...requestsOfExemple(days),
    ...decisionsOfExemple(days),
    ...casesOfVoorbeeld(days),
    ...casesOfAccueil(days),
    ...storiesAtTheCommune(days),
    ...storiesAtTheOffice(days),
    ...storiesOfAppeals(days),
    ...storiesOfTitles(days),
    ...storiesOfTheUnion(days),
  ]
}
