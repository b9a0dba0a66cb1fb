import { localDate } from '@sejour/calendar'
import { cite, type Dated } from '@sejour/engine/cite'
import { article, formationAdde, pratiqueRedevance } from '../../texts/index.ts'
import {
  ar20150216,
  ar20160608,
  ar20170214,
  ar20220209,
  calcul,
  montantInconnu,
  pagesAgii,
  relayed,
} from '../sources.ts'

/** Fee for a request under article 9 (also professional card and private school), in cents, by filing day. */
export const redevance9: Dated<number> = [
  { from: localDate('1981-07-01'), value: 0, source: article('1/1') },
  {
    from: localDate('2015-03-02'),
    value: 215_00,
    source: [relayed(ar20150216), relayed(ar20160608)],
  },
  { from: localDate('2017-03-01'), value: 350_00, source: relayed(ar20170214) },
  { from: localDate('2019-06-01'), value: 358_00, source: pagesAgii },
  { from: localDate('2020-06-01'), value: 363_00, source: pagesAgii },
  { from: localDate('2021-06-01'), value: 366_00, source: pagesAgii },
  { from: localDate('2022-05-26'), value: 201_00, source: [cite(ar20220209), pratiqueRedevance] },
  { from: localDate('2023-01-01'), value: 220_00, source: pagesAgii },
  { from: localDate('2024-01-01'), value: 229_00, source: pagesAgii },
  { from: localDate('2025-01-01'), value: 236_00, source: formationAdde },
  { from: localDate('2026-01-01'), value: 242_00, source: calcul },
  // No amount of 2027 is known: the last one is shown, as unknown.
  { from: localDate('2027-01-01'), value: 242_00, source: montantInconnu },
]
