import { localDate, type LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import {
  conseilEtat245403,
  conseilEtat245404,
  jurisprudenceCceRedevance,
  relayed,
} from './sources.ts'

/** Payments that an annulment touches, by day of payment, both days included. */
export type Remboursement = {
  readonly from: LocalDate
  readonly until: LocalDate
  /** `no-valid-basis`: charged although the decree was annulled, with no refund announced. */
  readonly extent: 'full' | 'partial' | 'no-valid-basis'
  readonly source: Provision
}

export const remboursements: readonly Remboursement[] = [
  {
    from: localDate('2015-03-02'),
    until: localDate('2016-06-25'),
    extent: 'full',
    source: relayed(conseilEtat245404),
  },
  {
    from: localDate('2017-03-01'),
    until: localDate('2019-01-02'),
    extent: 'partial',
    source: relayed(conseilEtat245403),
  },
  {
    from: localDate('2019-01-03'),
    until: localDate('2022-05-25'),
    extent: 'no-valid-basis',
    source: relayed(jurisprudenceCceRedevance),
  },
]
