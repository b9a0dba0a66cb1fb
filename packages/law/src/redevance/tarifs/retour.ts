import { localDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import {
  ar20150216,
  ar20160608,
  ar20170214,
  ar20220209,
  calcul,
  montantInconnu,
  pagesAgii,
  pagesAgiiSansMotif,
  unverified,
} from '../sources.ts'

/** Fee for a return under article 19, § 2, in cents, by filing day. */
export const redevanceRetour: Dated<number> = [
  { from: localDate('1981-07-01'), value: 0, source: article('1/1') },
  {
    from: localDate('2015-03-02'),
    value: 215_00,
    source: [unverified(ar20150216), unverified(ar20160608)],
  },
  { from: localDate('2017-03-01'), value: 350_00, source: unverified(ar20170214) },
  { from: localDate('2019-06-01'), value: 358_00, source: pagesAgiiSansMotif },
  { from: localDate('2020-06-01'), value: 363_00, source: pagesAgiiSansMotif },
  { from: localDate('2021-06-01'), value: 366_00, source: pagesAgii },
  { from: localDate('2022-05-26'), value: 168_00, source: unverified(ar20220209) },
  { from: localDate('2023-01-01'), value: 184_00, source: pagesAgiiSansMotif },
  { from: localDate('2024-01-01'), value: 192_00, source: pagesAgiiSansMotif },
  { from: localDate('2025-01-01'), value: 198_00, source: pagesAgiiSansMotif },
  { from: localDate('2026-01-01'), value: 203_00, source: calcul },
  // No amount of 2027 is known: the last one is shown, as unknown.
  { from: localDate('2027-01-01'), value: 203_00, source: montantInconnu },
]
