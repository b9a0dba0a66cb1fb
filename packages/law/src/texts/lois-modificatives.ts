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

/** Duty to cooperate in a return and intensive coaching, in force on 20 July 2024. */
export const loi12Mai2024: LegalText = {
  id: 'loi-2024-05-12',
  level: 'law',
  date: localDate('2024-05-12'),
  title: 'loi du 12 mai 2024 sur la politique de retour proactive',
}

/** Rewrote family reunification from 18 August 2025. Its content was not read. */
export const loi18Juillet2025: LegalText = {
  id: 'loi-2025-07-18',
  level: 'law',
  date: localDate('2025-07-18'),
  title: 'loi du 18 juillet 2025 modifiant la loi du 15 décembre 1980 (regroupement familial)',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/2025/07/18/2025006452',
}

/** Changed article 50 of the royal decree of 8 October 1981 from 1 September 2025: all documents at filing. */
export const ar12Decembre2023: LegalText = {
  id: 'ar-2023-12-12',
  level: 'decree',
  date: localDate('2023-12-12'),
  title: 'arrêté royal du 12 décembre 2023 modifiant l’arrêté royal du 8 octobre 1981',
}

/** Corrected forms of the royal decree of 8 October 1981 from the end of October 2024. */
export const ar20Octobre2024: LegalText = {
  id: 'ar-2024-10-20',
  level: 'decree',
  date: localDate('2024-10-20'),
  title: 'arrêté royal du 20 octobre 2024 modifiant l’arrêté royal du 8 octobre 1981',
}

/** New annexes 19, 19quinquies and 20 from 1 September 2025. */
export const ar4Juillet2025: LegalText = {
  id: 'ar-2025-07-04',
  level: 'decree',
  date: localDate('2025-07-04'),
  title: 'arrêté royal du 4 juillet 2025 modifiant l’arrêté royal du 8 octobre 1981',
}
