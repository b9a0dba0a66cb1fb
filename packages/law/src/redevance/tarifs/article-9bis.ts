import { localDate } from '@sejour/calendar'
import { cite, type Dated } from '@sejour/engine/cite'
import { article, ficheAdde, formationAdde, pratiqueRedevance } from '../../texts/index.ts'
import {
  ar20150216,
  ar20160608,
  ar20170214,
  ar20220209,
  calcul,
  guidesPrives,
  montantInconnu,
  pagesAgii,
  relayed,
} from '../sources.ts'

/** Fee for a request under article 9bis, in cents, by filing day. */
export const redevance9bis: Dated<number> = [
  { from: localDate('1981-07-01'), value: 0, source: article('1/1') },
  {
    from: localDate('2015-03-02'),
    value: 215_00,
    source: [relayed(ar20150216), relayed(ar20160608)],
  },
  { from: localDate('2017-03-01'), value: 350_00, source: relayed(ar20170214) },
  { from: localDate('2019-06-01'), value: 358_00, source: pagesAgii },
  { from: localDate('2020-06-01'), value: 363_00, source: [pagesAgii, relayed(ficheAdde.text)] },
  { from: localDate('2021-06-01'), value: 366_00, source: pagesAgii },
  { from: localDate('2022-05-26'), value: 313_00, source: [cite(ar20220209), pratiqueRedevance] },
  { from: localDate('2023-01-01'), value: 343_00, source: pagesAgii },
  { from: localDate('2024-01-01'), value: 357_00, source: pagesAgii },
  { from: localDate('2025-01-01'), value: 368_00, source: formationAdde },
  { from: localDate('2026-01-01'), value: 377_00, source: [guidesPrives, calcul] },
  // No amount of 2027 is known: the last one is shown, as unknown.
  { from: localDate('2027-01-01'), value: 377_00, source: montantInconnu },
]

/**
 * The least that may be enough, in cents, by filing day: the amount from before an indexation while
 * the Office still took it, and the last confirmed amount where a later one is not confirmed.
 */
export const minimum9bis: Dated<number> = [
  { from: localDate('1981-07-01'), value: 0, source: article('1/1') },
  {
    from: localDate('2015-03-02'),
    value: 215_00,
    source: [relayed(ar20150216), relayed(ar20160608)],
  },
  { from: localDate('2017-03-01'), value: 350_00, source: relayed(ar20170214) },
  { from: localDate('2019-06-01'), value: 358_00, source: pagesAgii },
  // Until 31 July 2020 the Office still took the 358 euro of before June.
  { from: localDate('2020-08-01'), value: 363_00, source: pagesAgii },
  // Paid before 1 June 2021, 363 euro were still enough: the day of payment is not asked here.
  { from: localDate('2022-05-26'), value: 313_00, source: [cite(ar20220209), pratiqueRedevance] },
  { from: localDate('2023-01-01'), value: 343_00, source: pagesAgii },
  // In January 2024 the Office still took the 343 euro of 2023.
  { from: localDate('2024-02-01'), value: 357_00, source: pagesAgii },
  // The last amount that is confirmed: that of 2026 stands in private guides only.
  { from: localDate('2025-01-01'), value: 368_00, source: formationAdde },
]
