import { localDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import { expect, test } from 'vitest'
import { defineAct } from './act.ts'
import { day, text } from './field/field.ts'
import { previewAct, writeAct } from './write-act.ts'

const named = (label: string) => ({ fr: label, nl: label, de: label })
const { readUntil: _, ...read } = article('9bis')
const certain = { ...read, certainty: 'high' } as const

const act = defineAct({
  id: 'essai',
  form: { instrument: 'ar-1981-10-08', number: '99' },
  issuer: 'commune',
  standard: 'archive',
  versions: [
    { id: 'old', from: localDate('2010-01-01'), until: localDate('2019-12-31'), source: certain },
    {
      id: 'new',
      from: localDate('2021-01-01'),
      source: { ...certain, readUntil: localDate('2025-12-31') },
    },
  ],
  day: { field: 'on', of: ({ on }) => on },
  fields: { name: text(named('Nom')), on: day(named('Jour')) },
  rules: [
    {
      id: 'named-like-the-form',
      breaks: 'contradiction',
      fields: ['name', 'on'],
      broken: ({ name }) => name === 'Essai',
      says: { fr: 'Pas ce nom.', nl: 'Niet die naam.', de: 'Nicht dieser Name.' },
    },
  ],
  words: {
    fr: { title: 'Essai', says: 'Dit par {name}.' },
    nl: { title: 'Proef', says: 'Gezegd door {name}.' },
    de: { title: 'Probe', says: 'Gesagt von {name}.' },
  },
  compose: ({ data, say }) => ({
    blocks: [{ kind: 'paragraph', text: say('says', { name: data.name }) }],
  }),
  example: { name: 'Exemple', on: '2021-01-01' },
})

const onDay = (on: string) => writeAct(act, { name: 'Exemple', on }, { lang: 'fr' })

test.each([
  { on: '2010-01-01', version: 'old', because: 'its first day is its own' },
  { on: '2019-12-31', version: 'old', because: 'its last day too' },
  { on: '2021-01-01', version: 'new', because: 'the next one has begun' },
])('on $on the version is $version: $because', ({ on, version }) => {
  expect(onDay(on)).toMatchObject({ ok: true, version, day: on })
})

test.each(['2009-12-31', '2020-06-01'])(
  'on %s no version is known, and no other is taken',
  (on) => {
    expect(onDay(on)).toMatchObject({
      ok: false,
      problems: [{ path: 'on', code: 'no-version', kind: 'unreadable' }],
    })
  },
)

test('a broken rule names its fields, in the language of whoever is told', () => {
  const data = { name: 'Essai', on: '2021-01-01' }
  expect(writeAct(act, data, { lang: 'fr', telling: 'nl' })).toEqual({
    ok: false,
    problems: [
      {
        path: 'name',
        with: ['on'],
        code: 'named-like-the-form',
        kind: 'contradiction',
        message: 'Niet die naam.',
      },
    ],
  })
})

test.each([
  { on: '2025-12-31', count: 1, because: 'it is in our words' },
  { on: '2026-01-01', count: 2, because: 'and nobody has read the text of that day' },
])('remarks beside the act of $on: $because', ({ on, count }) => {
  const written = onDay(on)
  expect(written.ok && written.remarks).toHaveLength(count)
})

test('official wording takes away the remark on our words', () => {
  const pack = {
    act: 'essai',
    version: 'new',
    lang: 'fr',
    source: 'Moniteur',
    words: act.words.fr,
  } as const
  const written = writeAct(act, { name: 'Exemple', on: '2022-01-01' }, { lang: 'fr', pack })
  expect(written.ok && written.remarks).toEqual([])
})

test('a preview names its gaps and what stands in its way, in the latest version', () => {
  const { document, problems, version } = previewAct(act, {}, { lang: 'fr' })
  expect(version).toBe('new')
  expect(document.blocks).toEqual([{ kind: 'paragraph', text: ['Dit par ', { gap: 'Nom' }, '.'] }])
  expect(problems.map(({ path, code }) => [path, code])).toEqual([
    ['name', 'missing'],
    ['on', 'missing'],
  ])
})
