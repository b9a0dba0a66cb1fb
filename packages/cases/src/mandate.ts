import type { LocalDate } from '@sejour/calendar'
import type { PersonId } from './ids.ts'

export type MandateKind = 'lawyer' | 'organisation' | 'trusted-person' | 'guardian'

/** Who acts for whom, and from when. */
export type Mandate = {
  readonly id: string
  readonly kind: MandateKind
  readonly holder: string
  /** For whom; absent: everybody in the case. */
  readonly persons?: readonly PersonId[]
  readonly from: LocalDate
  readonly until?: LocalDate
  /** Letters go to the holder. */
  readonly electedDomicile?: true
}
