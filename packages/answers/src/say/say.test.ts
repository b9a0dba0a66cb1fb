import { localDate } from '@sejour/calendar'
import { article, articleAr, annexeAr } from '@sejour/law'
import { expect, test } from 'vitest'
import { LANGS, sayAll, sayAny, sayDay, sayMoney, sayProvision, saySource } from './index.ts'

test.each([
  {
    day: '2026-03-05',
    said: [
      'jeudi 5 mars 2026',
      'donderdag 5 maart 2026',
      'Donnerstag, 5. März 2026',
      'Thursday 5 March 2026',
    ],
  },
  {
    day: '2026-08-01',
    said: [
      'samedi 1er août 2026',
      'zaterdag 1 augustus 2026',
      'Samstag, 1. August 2026',
      'Saturday 1 August 2026',
    ],
  },
])('$day is said as people write it', ({ day, said }) => {
  expect(LANGS.map((lang) => sayDay(localDate(day), lang))).toEqual(said)
})

test.each([
  { cents: 36_800, said: ['368\u00a0€', '€\u00a0368', '368\u00a0€', '€368'], because: 'round' },
  {
    cents: 123_450,
    said: ['1\u202f234,50\u00a0€', '€\u00a01.234,50', '1.234,50\u00a0€', '€1,234.50'],
    because: 'thousands',
  },
  { cents: 5, said: ['0,05\u00a0€', '€\u00a00,05', '0,05\u00a0€', '€0.05'], because: 'cents only' },
  { cents: -500, said: ['−5\u00a0€', '−€\u00a05', '−5\u00a0€', '−€5'], because: 'a debt' },
])('$cents cents: $because', ({ cents, said }) => {
  expect(LANGS.map((lang) => sayMoney(cents, lang))).toEqual(said)
})

test.each([
  {
    provision: article('39/57', { paragraph: '§ 1er' }),
    said: [
      'art. 39/57, § 1er, de la loi du 15 décembre 1980',
      'art. 39/57, § 1, van de wet van 15 december 1980',
      'Art. 39/57 § 1 des Gesetzes vom 15. Dezember 1980',
      'art. 39/57, § 1, of the law of 15 December 1980',
    ],
  },
  {
    provision: article('9bis'),
    said: [
      'art. 9bis de la loi du 15 décembre 1980',
      'art. 9bis van de wet van 15 december 1980',
      'Art. 9bis des Gesetzes vom 15. Dezember 1980',
      'art. 9bis of the law of 15 December 1980',
    ],
  },
  {
    provision: articleAr('51', { paragraph: '2', subparagraph: 2, point: '3°' }),
    said: [
      'art. 51, § 2, al. 2, 3°, de l’arrêté royal du 8 octobre 1981',
      'art. 51, § 2, tweede lid, 3°, van het koninklijk besluit van 8 oktober 1981',
      'Art. 51 § 2 Abs. 2 Nr. 3 des Königlichen Erlasses vom 8. Oktober 1981',
      'art. 51, § 2, subpara. 2, (3), of the royal decree of 8 October 1981',
    ],
  },
  {
    provision: annexeAr('20'),
    said: [
      'annexe 20 de l’arrêté royal du 8 octobre 1981',
      'bijlage 20 van het koninklijk besluit van 8 oktober 1981',
      'Anlage 20 des Königlichen Erlasses vom 8. Oktober 1981',
      'annex 20 of the royal decree of 8 October 1981',
    ],
  },
])('$said.0', ({ provision, said }) => {
  expect(LANGS.map((lang) => sayProvision(provision, lang))).toEqual(said)
})

test('A text without a name in another language is cited in French', () => {
  const provision = {
    ...article('3'),
    text: { id: 'essai', level: 'law', title: 'loi d’essai' },
  } as const
  expect(sayProvision(provision, 'nl')).toBe('art. 3 (loi d’essai)')
})

test('A source tells its text, its place, its level and until when it was read', () => {
  expect(saySource(article('9bis', { paragraph: '§ 2' }), 'en')).toMatchObject({
    text: 'law of 15 December 1980',
    article: 'art. 9bis, § 2',
    level: 'law',
    certainty: 'high',
    readUntil: '2026-06-11',
  })
})

test('Lists are joined as in speech', () => {
  expect(sayAll(['a', 'b', 'c'], 'fr')).toBe('a, b et c')
  expect(sayAny(['a', 'b'], 'de')).toBe('a oder b')
  expect(sayAll(['a'], 'nl')).toBe('a')
})
