import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import {
  allItems,
  allPlaces,
  citations,
  findItem,
  findPlace,
  keyOf,
  lawChanges,
  lawIndex,
  maintenance,
  placeOn,
  textOn,
} from './index.ts'
import { LANGS } from '../say/index.ts'

test('every thing has a name of its own, and words in every language', () => {
  const keys = allItems().map(keyOf)
  expect(new Set(keys).size).toBe(keys.length)
  for (const lang of LANGS) {
    const unnamed = allItems()
      .filter(({ id, say }) => say(lang) === '' || (say(lang) === id && /[a-z][A-Z]|[.]/.test(id)))
      .map(keyOf)
    expect({ lang, unnamed }).toEqual({ lang, unnamed: [] })
  }
})

test('every sentence is said in the language asked for', () => {
  const isSentence = (words: string) => words.split(' ').length > 4
  const french = allItems().filter(({ say }) => isSentence(say('fr')))
  for (const lang of ['nl', 'de', 'en'] as const) {
    expect(french.filter(({ say }) => say(lang) === say('fr')).map(keyOf)).toEqual([])
  }
})

test('every place has a name of its own', () => {
  const ids = allPlaces().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const places = allPlaces().map(({ text, article }) => `${text.id} ${article ?? ''}`)
  expect(new Set(places).size).toBe(ids.length)
})

test.each([
  {
    place: 'loi-1980-12-15~40ter',
    day: '2025-08-17',
    status: 'read-until',
    because: 'eve of the reform',
  },
  {
    place: 'loi-1980-12-15~40ter',
    day: '2025-08-18',
    status: 'unread',
    because: 'rewritten that day',
  },
  {
    place: 'loi-1980-12-15~9bis',
    day: '2026-06-11',
    status: 'read-until',
    because: 'eve of the Pact',
  },
  {
    place: 'loi-1980-12-15~9bis',
    day: '2026-06-12',
    status: 'unread',
    because: 'changed that day',
  },
  {
    place: 'loi-1980-12-15~7',
    day: '2026-11-23',
    status: 'read',
    because: 'no later change known',
  },
  {
    place: 'instruction-2009-07-19',
    day: '2009-12-08',
    status: 'read',
    because: 'not annulled yet',
  },
  {
    place: 'instruction-2009-07-19',
    day: '2009-12-09',
    status: 'annulled',
    because: 'annulled that day',
  },
  { place: 'instruction-2009-07-19', day: '2009-07-18', status: 'not-yet', because: 'its eve' },
  {
    place: 'ar-2015-02-16-redevance',
    day: '2019-09-10',
    status: 'in-part',
    because: 'not annulled yet',
  },
  {
    place: 'ar-2015-02-16-redevance',
    day: '2019-09-11',
    status: 'annulled',
    because: 'annulled that day',
  },
  {
    place: 'ar-2017-02-14-redevance',
    day: '2026-11-23',
    status: 'in-part',
    because: 'annulled in part only',
  },
  {
    place: 'loi-2025-07-18',
    day: '2025-08-18',
    status: 'unread',
    because: 'nobody read the reform',
  },
  {
    place: 'ar-1981-10-08~annexe-1',
    day: '2026-11-23',
    status: 'to-confirm',
    because: 'no source',
  },
  { place: 'a-confirmer', day: '2026-11-23', status: 'to-confirm', because: 'no source was read' },
])('$place on $day: $status, because $because', ({ place, day, status }) => {
  const found =
    findPlace(place) ??
    allPlaces().find(({ id, text }) => id.startsWith(place) || text.id === place)
  expect(found && placeOn(found, localDate(day), 'fr').status).toBe(status)
})

test('the texts stand from the strongest to the weakest, an annulled one as such', () => {
  const texts = lawIndex(localDate('2026-11-23'), 'nl')
  expect(texts[0]?.level).toBe('treaty')
  expect(texts.at(-1)?.level).toBe('practice')
  const annulled = texts.filter((text) => text.annulled).map(({ id }) => id)
  expect(annulled).toEqual([
    'ar-2015-02-16-redevance',
    'ar-2017-02-14-redevance',
    'instruction-2009-07-19',
  ])
})

test('a text leads to what rests on it, and the way back', () => {
  const text = textOn('loi-1980-12-15', localDate('2026-11-23'), 'en')
  const place = text?.places.find(({ article }) => article === '9bis')
  expect(place?.restsOn).toContainEqual(
    expect.objectContaining({ kind: 'condition', link: '/article-9bis' }),
  )
  expect(place?.restsOn.map(({ link }) => link)).toContain('/voies/article-9bis')
  for (const { key } of place?.restsOn ?? []) expect(findItem(key)).toBeDefined()
  expect(textOn('no-such-text', localDate('2026-11-23'), 'en')).toBeUndefined()
})

test('what changes from one year to the next: the tariffs, before and after', () => {
  const { changes } = lawChanges(localDate('2025-12-31'), localDate('2026-01-01'), 'fr')
  const fee = changes.filter(({ item }) => item?.key === 'rule~article-9bis')
  expect(fee).toMatchObject([{ on: '2026-01-01', kind: 'version', link: '/redevance' }])
  expect(fee[0]?.before).toContain('368')
  expect(fee[0]?.after).toContain('377')
})

test('the order of the two days does not matter, and a day differs in nothing from itself', () => {
  const [one, other] = [localDate('2025-08-17'), localDate('2025-08-18')]
  expect(lawChanges(other, one, 'fr')).toEqual(lawChanges(one, other, 'fr'))
  expect(lawChanges(one, one, 'fr').changes).toEqual([])
})

test.each([
  { from: '2025-08-17', to: '2025-08-18', kind: 'reading-ends', label: '40ter' },
  { from: '2025-08-17', to: '2025-08-18', kind: 'version', label: '40ter' },
  { from: '2025-08-17', to: '2025-08-18', kind: 'starts', label: '120 %' },
  { from: '2026-06-11', to: '2026-06-12', kind: 'reading-ends', label: '9bis' },
  { from: '2009-12-08', to: '2009-12-09', kind: 'annulled', label: '19 juillet 2009' },
  { from: '2014-05-30', to: '2014-05-31', kind: 'version', label: '' },
])('between $from and $to: $kind of $label', ({ from, to, kind, label }) => {
  const { changes } = lawChanges(localDate(from), localDate(to), 'fr')
  expect(changes.filter((one) => one.kind === kind && one.label.includes(label))).not.toEqual([])
})

test.each([
  { on: '2024-06-01', unread: 0, stale: 0, because: 'before the reforms, and before any check' },
  { on: '2025-08-18', unread: 19, stale: 0, because: 'the day of the family reform' },
  { on: '2026-11-23', unread: 60, stale: 1, because: 'after the Pact' },
  { on: '2027-10-01', unread: 60, stale: 100, because: 'a year after the last checks' },
])(
  'maintenance on $on: at least $unread unread and $stale stale, $because',
  ({ on, unread, stale }) => {
    const seen = maintenance(localDate(on), 'fr')
    expect(seen.unread.length).toBeGreaterThanOrEqual(unread)
    expect(seen.stale.length).toBeGreaterThanOrEqual(stale)
    if (stale === 0) expect(seen.stale).toEqual([])
    expect(seen.unconfirmed.places.length).toBeGreaterThan(50)
  },
)

test('a future day tells the end of a transition that is near', () => {
  const { soon } = maintenance(localDate('2027-08-01'), 'fr')
  expect(soon).toContainEqual(
    expect.objectContaining({ on: '2027-08-18', kind: 'ends', link: '/voies/famille-de-belge' }),
  )
  const near = maintenance(localDate('2027-08-01'), 'fr', { endingWithinDays: 10 })
  expect(near.soon).toEqual([])
})

test('the citations name their reader’s language', () => {
  const article = citations('nl').find(({ provision }) => provision.article === '9bis')
  expect(article?.citedBy.length).toBeGreaterThan(5)
})
