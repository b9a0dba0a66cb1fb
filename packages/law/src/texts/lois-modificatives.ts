import { localDate } from '@sejour/calendar'
import type { LegalText } from '@sejour/engine'

/** Inserted articles 9bis, 9ter and their first exclusions, in force on 1 June 2007. */
export const loi2006: LegalText = {
  id: 'loi-2006-09-15',
  level: 'law',
  date: localDate('2006-09-15'),
  title: 'loi du 15 septembre 2006 modifiant la loi du 15 décembre 1980',
}

/** Inserted the fee (article 1er/1), asked since 2 March 2015. */
export const loiProgramme2014: LegalText = {
  id: 'loi-programme-2014-12-19',
  level: 'law',
  date: localDate('2014-12-19'),
  title: 'loi-programme du 19 décembre 2014',
}

/** Inserted § 3 of article 9bis and the exception for withdrawn requests, in force on 1 March 2016. */
export const loi14Decembre2015: LegalText = {
  id: 'loi-2015-12-14',
  level: 'law',
  date: localDate('2015-12-14'),
  title: 'loi du 14 décembre 2015 modifiant la loi du 15 décembre 1980',
}

/** Presumed withdrawal of an earlier appeal, since 1 March 2016. */
export const loi2Decembre2015: LegalText = {
  id: 'loi-2015-12-02',
  level: 'law',
  date: localDate('2015-12-02'),
  title: 'loi du 2 décembre 2015 modifiant la loi du 15 décembre 1980',
}

/** Stay of stateless persons and the fifth exclusion of article 9bis, in force on 1 September 2024. */
export const loi10Mars2024: LegalText = {
  id: 'loi-2024-03-10',
  level: 'law',
  date: localDate('2024-03-10'),
  title: 'loi du 10 mars 2024 sur le séjour des apatrides',
}

/** Amended article 9bis from 12 June 2026. Its content was not read. */
export const loi16Juin2026: LegalText = {
  id: 'loi-2026-06-16',
  level: 'law',
  date: localDate('2026-06-16'),
  title:
    'loi du 16 juin 2026 modifiant la loi du 15 décembre 1980 (Pacte sur la migration et l’asile)',
}
