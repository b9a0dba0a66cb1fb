import { localDate } from '@sejour/calendar'
import { isUnreadOn } from '@sejour/engine/cite'
import { describe, expect, test } from 'vitest'
import { decisions } from '../decisions/index.ts'
import {
  actes,
  casArticle7,
  criteresDeFuite,
  delaisReduits,
  devoirsDeCooperation,
  elementsEloignement,
  interdictionEnVigueur,
  interdictionUnion,
  levee,
  motifsInterdiction,
  protectionPendantLeDelai,
  sansEffetSurOrdre,
  delaiUnion,
  type Element,
} from './index.ts'
import { eloignementDe } from './labels.de.ts'
import { eloignementEn } from './labels.en.ts'
import { eloignementNl } from './labels.nl.ts'

const all: readonly Element[] = elementsEloignement

test('every line has its own id and a source that was read', () => {
  const ids = all.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const unread = all.filter(({ sources }) => sources.some((one) => one.certainty === 'unverified'))
  expect(unread).toEqual([])
})

test.each([
  { list: casArticle7, count: 13, because: 'art. 7 has thirteen points' },
  { list: criteresDeFuite, count: 11, because: 'art. 1 § 2 has eleven' },
  { list: devoirsDeCooperation, count: 9, because: 'art. 74/22 has nine duties' },
  { list: delaisReduits, count: 5, because: 'point 4° of art. 74/14 § 3 is repealed' },
  { list: motifsInterdiction, count: 4, because: 'art. 74/11 § 1 names four' },
])('$count lines: $because', ({ list, count }) => {
  expect(list).toHaveLength(count)
})

test('an order must be given in six cases, and in no other', () => {
  const must = casArticle7.filter(({ duty }) => duty === 'must').map(({ id }) => id)
  expect(must).toEqual(['1', '2', '5', '9', '11', '12'].map((point) => `article-7.${point}`))
})

test('longest bans: three years, five for fraud, five for the Union, more for a serious threat', () => {
  const most = motifsInterdiction.map((motif) => ('mostYears' in motif ? motif.mostYears : 'more'))
  expect(most).toEqual([3, 3, 5, 'more'])
  expect(interdictionUnion.mostYears).toBe(5)
})

test.each([
  { what: 'entry ban', source: interdictionEnVigueur, last: '2026-05-22', next: '2026-05-23' },
  { what: 'lifting', source: levee.source, last: '2026-05-22', next: '2026-05-23' },
  { what: 'term', source: protectionPendantLeDelai, last: '2026-06-11', next: '2026-06-12' },
  { what: 'requests', source: sansEffetSurOrdre, last: '2026-06-11', next: '2026-06-12' },
])('$what: read on $last, not for $next', ({ source, last, next }) => {
  expect(isUnreadOn(source, localDate(last))).toBe(false)
  expect(isUnreadOn(source, localDate(next))).toBe(true)
})

test('the term of a citizen of the Union did not change', () => {
  expect(isUnreadOn(delaiUnion, localDate('2026-09-28'))).toBe(false)
})

test('every paper with a decision names one of the catalogue', () => {
  const known = new Set<string>(decisions.map(({ id }) => id))
  const unknown = actes.filter((acte) => 'decision' in acte && !known.has(acte.decision))
  expect(unknown).toEqual([])
})

describe.each([
  { lang: 'nl', labels: eloignementNl },
  { lang: 'de', labels: eloignementDe },
  { lang: 'en', labels: eloignementEn },
])('In $lang', ({ labels }) => {
  test('no line is left in French, but for the names that both share', () => {
    const same = elementsEloignement.filter(({ id, label }) => labels[id] === label)
    expect(same.map(({ id }) => id)).toEqual([])
  })
})
