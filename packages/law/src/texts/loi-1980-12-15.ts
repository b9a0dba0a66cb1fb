import { localDate } from '@sejour/calendar'
import { cite, type LegalText, type Place, type Provision, type Reading } from '@sejour/engine/cite'

export const loi1980: LegalText = {
  id: 'loi-1980-12-15',
  level: 'law',
  date: localDate('1980-12-15'),
  title:
    'loi du 15 décembre 1980 sur l’accès au territoire, le séjour, l’établissement et l’éloignement des étrangers',
  url: 'https://www.ejustice.just.fgov.be/eli/loi/1980/12/15/1980121530/justel',
}

/**
 * An article of the law of 15 December 1980, with the last day for which its text was read here.
 * An article without an entry in the table was read and is not known to have changed since.
 */
export function article(number: string, place: Omit<Place, 'article'> = {}): Provision {
  return cite(loi1980, { article: number, ...place }, READINGS[number] ?? CURRENT)
}

const CURRENT: Reading = { checkedOn: localDate('2026-09-28') }
const until = (day: string): Reading => ({
  readUntil: localDate(day),
  checkedOn: localDate('2026-09-28'),
})

/** Rewritten on 18 August 2025 by the law of 18 July 2025, which nobody here has read. */
const BEFORE_FAMILY_REFORM = until('2025-08-17')
/** Rewritten on 12 June 2026 by the laws of 16 and 17 June 2026, which nobody here has read. */
const BEFORE_PACT = until('2026-06-11')

const READINGS: { readonly [article: string]: Reading } = {
  '1': until('2025-10-11'),
  '1/1': BEFORE_FAMILY_REFORM,
  '1/2': BEFORE_FAMILY_REFORM,
  '1/3': BEFORE_PACT,
  '9bis': BEFORE_PACT,
  '9ter': BEFORE_PACT,
  '10': BEFORE_FAMILY_REFORM,
  '10bis': BEFORE_FAMILY_REFORM,
  '11': BEFORE_FAMILY_REFORM,
  '13': BEFORE_FAMILY_REFORM,
  '39/2': BEFORE_PACT,
  '39/18': BEFORE_PACT,
  '39/57': BEFORE_PACT,
  '39/67': BEFORE_PACT,
  '39/68-1': BEFORE_PACT,
  '39/68-3': BEFORE_PACT,
  '39/69': BEFORE_PACT,
  '39/70': BEFORE_PACT,
  '39/73': BEFORE_PACT,
  '39/78': BEFORE_PACT,
  '39/79': BEFORE_FAMILY_REFORM,
  '39/81': BEFORE_PACT,
  '39/82': BEFORE_PACT,
  '39/83': BEFORE_PACT,
  '39/84': BEFORE_PACT,
  '39/85': BEFORE_PACT,
  '42': BEFORE_FAMILY_REFORM,
  '51/4': BEFORE_PACT,
  '57/6': BEFORE_PACT,
  '57/6/1': BEFORE_PACT,
  '57/38': BEFORE_PACT,
  '57/40': BEFORE_PACT,
  '62': BEFORE_PACT,
  '74/11': until('2026-05-22'),
  '74/12': until('2026-05-22'),
  '74/14': BEFORE_PACT,
}
