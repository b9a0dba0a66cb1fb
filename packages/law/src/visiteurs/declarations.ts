import type { Provision } from '@sejour/engine'
import type { TimeLimit } from '@sejour/calendar'
import { agiiSejour, annexeAr } from '../texts/index.ts'
import { article41bis, article5 } from './sources.ts'

/** Where somebody stays. `hotel`: an establishment under the rules on checking travellers. */
export type Lodging = 'hotel' | 'private' | 'hospital' | 'prison'

/** A duty to report to the municipality of stay. */
export type Declaration = {
  readonly id: 'arrivee' | 'presence'
  readonly form: 'annexe-3' | 'annexe-3ter'
  readonly limit: TimeLimit
  /** Cents; absent: no fine was found. */
  readonly fine?: number
  readonly sources: readonly Provision[]
  /** Where nobody has to report, and who says so. */
  readonly exceptions: { readonly [lodging in Lodging]?: Provision }
}

/** Both duties. The first is that of third-country nationals, the second of free movement. */
export const declarations: { readonly [id in Declaration['id']]: Declaration } = {
  arrivee: {
    id: 'arrivee',
    form: 'annexe-3',
    limit: { length: { workingDays: 3 }, movesToWorkingDay: false },
    sources: [article5, annexeAr('3')],
    exceptions: { hotel: article5, hospital: agiiSejour, prison: agiiSejour },
  },
  presence: {
    id: 'presence',
    form: 'annexe-3ter',
    limit: { length: { workingDays: 10 }, movesToWorkingDay: false },
    fine: 200_00,
    sources: [article41bis, annexeAr('3ter')],
    exceptions: { hotel: agiiSejour, hospital: agiiSejour, prison: agiiSejour },
  },
}
