import { localDate, type LocalDate } from '@sejour/calendar'

/** A kind of text that is named by its day alone. */
export type DatedKind =
  | 'circular'
  | 'coordinatedLaws'
  | 'decree'
  | 'instruction'
  | 'law'
  | 'programmeLaw'

/** Council of State, Council for Alien Law Litigation, Constitutional Court. */
export type Court = 'ce' | 'cce' | 'cc'

const dated = (kind: DatedKind, day: string) => ({ kind, day: localDate(day) })

/** Texts named by their kind and their day, by id. */
export const datedTexts: ReadonlyMap<
  string,
  { readonly kind: DatedKind; readonly day: LocalDate }
> = new Map([
  ['loi-1980-12-15', dated('law', '1980-12-15')],
  ['loi-2003-02-18', dated('law', '2003-02-18')],
  ['loi-2006-09-15', dated('law', '2006-09-15')],
  ['loi-2011-09-12', dated('law', '2011-09-12')],
  ['loi-2017-11-21', dated('law', '2017-11-21')],
  ['loi-2025-07-14', dated('law', '2025-07-14')],
  ['loi-2014-04-10', dated('law', '2014-04-10')],
  ['loi-programme-2014-12-19', dated('programmeLaw', '2014-12-19')],
  ['loi-2015-12-02', dated('law', '2015-12-02')],
  ['loi-2015-12-14', dated('law', '2015-12-14')],
  ['loi-2024-03-10', dated('law', '2024-03-10')],
  ['loi-2024-05-12', dated('law', '2024-05-12')],
  ['loi-2025-07-18', dated('law', '2025-07-18')],
  ['loi-2026-06-16', dated('law', '2026-06-16')],
  ['loi-2026-06-17', dated('law', '2026-06-17')],
  ['lois-conseil-etat-1973-01-12', dated('coordinatedLaws', '1973-01-12')],
  ['ar-1981-10-08', dated('decree', '1981-10-08')],
  ['ar-2016-06-08-redevance', dated('decree', '2016-06-08')],
  ['ar-2022-02-09-redevance', dated('decree', '2022-02-09')],
  ['ar-2023-12-12', dated('decree', '2023-12-12')],
  ['ar-2024-10-20', dated('decree', '2024-10-20')],
  ['ar-2025-07-04', dated('decree', '2025-07-04')],
  ['circulaire-2007-06-21', dated('circular', '2007-06-21')],
  ['circulaire-2013-08-30', dated('circular', '2013-08-30')],
  ['circulaire-2016-03-23', dated('circular', '2016-03-23')],
  ['instruction-2009-03-26', dated('instruction', '2009-03-26')],
])

const ruling = (court: Court, number: string, day: string) => ({
  court,
  number,
  day: localDate(day),
})

/** Judgments named by their court, their number and their day, by id. */
export const rulings: ReadonlyMap<
  string,
  { readonly court: Court; readonly number: string; readonly day: LocalDate }
> = new Map([
  ['arret-7-425', ruling('cce', '7.425', '2008-02-18')],
  ['arret-18-2018', ruling('cc', '18/2018', '2018-02-22')],
  ['arret-43-225', ruling('cce', '43.225', '2010-02-11')],
  ['arret-70-708', ruling('cce', '70.708', '2011-11-25')],
  ['arret-196-577', ruling('ce', '196.577', '2009-10-01')],
  ['arret-198-507', ruling('ce', '198.507', '2009-12-03')],
  ['arret-198-769', ruling('ce', '198.769', '2009-12-09')],
  ['arret-215-571', ruling('ce', '215.571', '2011-10-05')],
  ['arret-219-256', ruling('ce', '219.256', '2012-05-08')],
  ['arret-237-445', ruling('ce', '237.445', '2017-02-22')],
  ['cce-263727', ruling('cce', '263.727', '2021-11-16')],
  ['ce-238170', ruling('ce', '238.170', '2017-05-11')],
  ['cce-284942', ruling('cce', '284.942', '2023-02-16')],
  ['ce-251458', ruling('ce', '251.458', '2021-09-10')],
  ['cce-185877', ruling('cce', '185.877', '2017-04-25')],
  ['ce-102918', ruling('ce', '102.918', '2002-01-25')],
  ['conseil-etat-245403', ruling('ce', '245.403', '2019-09-11')],
  ['conseil-etat-245404', ruling('ce', '245.404', '2019-09-11')],
])
