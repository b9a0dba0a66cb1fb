import { localDate } from '@sejour/calendar'
import {
  cite,
  type Certainty,
  type LegalText,
  type Place,
  type Provision,
} from '@sejour/engine/cite'
import { lectureCommune } from '../revues/index.ts'

export const ar1981: LegalText = {
  id: 'ar-1981-10-08',
  level: 'decree',
  date: localDate('1981-10-08'),
  title:
    'arrêté royal du 8 octobre 1981 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers',
  url: 'https://www.ejustice.just.fgov.be/eli/arrete/1981/10/08/1981001949/justel',
}

/**
 * An article of the royal decree of 8 October 1981. Its text was not obtained: what is said of it
 * comes from official notices, so a citation is never surer than `medium` until two people signed it.
 */
export function articleAr(
  number: string,
  place: Omit<Place, 'article'> = {},
  certainty: Exclude<Certainty, 'high'> = 'medium',
): Provision {
  const signed = lectureCommune(ar1981.id, number)
  return cite(ar1981, { article: number, ...place }, signed ?? { certainty })
}

/**
 * An annex of the royal decree of 8 October 1981. Its annexes 2 and 3 are not those of the
 * circular of 21 June 2007.
 */
export function annexeAr(number: string): Provision {
  const point = `annexe ${number}`
  return cite(ar1981, { point }, lectureCommune(ar1981.id, point) ?? { certainty: 'medium' })
}
