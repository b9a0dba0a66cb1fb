import { addMonths, type LocalDate } from '@sejour/calendar'
import { isGap } from '../../field/gap.ts'

type Asylum = {
  readonly stage?: 'none' | 'pending' | 'cassation-filed' | 'cassation' | 'closed' | '' | undefined
  readonly closedOn?: LocalDate | undefined
}

/**
 * Whether the language of the asylum procedure is that of the request: while it runs, and in the six
 * months that follow its end, the last day included. What a cassation that is not admitted yet does to
 * that end is settled nowhere: it binds nothing here, and a remark says so.
 *
 * @law law of 15 December 1980, art. 51/4, § 3
 */
export function isBoundByAsylum(asylum: Asylum | undefined, on: LocalDate | undefined): boolean {
  if (!asylum) return false
  if (asylum.stage === 'pending' || asylum.stage === 'cassation') return true
  const { closedOn } = asylum
  if (asylum.stage !== 'closed' || !closedOn || !on || isGap(closedOn) || isGap(on)) return false
  return on <= addMonths(closedOn, 6, 'last-day')
}
