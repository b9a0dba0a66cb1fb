import { localDate } from '@sejour/calendar'
import { cite, type Dated } from '@sejour/engine/cite'
import { article, formationAdde, pratiqueRedevance } from '../../texts/index.ts'
import {
  ar20150216,
  ar20160608,
  ar20170214,
  ar20220209,
  guidesPrivesSeuls,
  montantInconnu,
  pagesAgii,
  relayed,
} from '../sources.ts'

/** Fee for work: single permit, researcher, seasonal worker, Blue Card, ICT, in cents, by filing day. */
export const redevanceTravail: Dated<number> = [
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
  { from: localDate('2022-05-26'), value: 126_00, source: [cite(ar20220209), pratiqueRedevance] },
  { from: localDate('2023-01-01'), value: 138_00, source: pagesAgii },
  { from: localDate('2024-01-01'), value: 144_00, source: pagesAgii },
  { from: localDate('2025-01-01'), value: 148_00, source: formationAdde },
  { from: localDate('2026-01-01'), value: 152_00, source: guidesPrivesSeuls },
  // No amount of 2027 is known: the last one is shown, as unknown.
  { from: localDate('2027-01-01'), value: 152_00, source: montantInconnu },
]
