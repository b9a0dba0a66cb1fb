import { localDate, type LocalDate } from '@sejour/calendar'
import { cite, type LegalText, type Provision } from '@sejour/engine/cite'
import {
  ar20150216,
  ar20170214,
  conseilEtat245403,
  conseilEtat245404,
} from '../redevance/sources.ts'
import { ce198769, instructionJuillet2009 } from '../texts/index.ts'

/** A text that a court annulled, in whole or in part. It is shown as such and decides nothing. */
export type Annulation = {
  readonly text: LegalText
  /** Day of the judgment. */
  readonly on: LocalDate
  readonly extent: 'whole' | 'part'
  readonly by: Provision
}

/** Every annulled text that is cited here. */
export const annulations: readonly Annulation[] = [
  {
    text: instructionJuillet2009,
    on: localDate('2009-12-09'),
    extent: 'whole',
    by: ce198769,
  },
  {
    text: ar20150216,
    on: localDate('2019-09-11'),
    extent: 'whole',
    by: cite(conseilEtat245404, {}, { certainty: 'medium' }),
  },
  {
    text: ar20170214,
    on: localDate('2019-09-11'),
    extent: 'part',
    by: cite(conseilEtat245403, {}, { certainty: 'medium' }),
  },
]
