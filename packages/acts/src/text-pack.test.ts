import { expect, test } from 'vitest'
import { desistement } from './acts/desistement/index.ts'
import { checkTextPack } from './text-pack.ts'
import { namesIn } from './words.ts'
import { writeAct } from './write-act.ts'

const ours: { readonly [key: string]: string } = desistement.words.fr
const [version] = desistement.versions
const [valued = '', sentence = ''] =
  Object.entries(ours).find(([, one]) => namesIn(one).length > 0) ?? []
const [value = ''] = namesIn(sentence)

const pack = {
  act: desistement.id,
  version: version.id,
  lang: 'fr',
  source: 'Moniteur belge',
  words: { ...ours, title: 'Titre officiel' },
} as const

test('whole, it stands instead of ours', () => {
  const checked = checkTextPack(pack, [desistement])
  if (!('pack' in checked)) throw new Error('it is whole')
  const writing = { lang: 'fr', packs: [checked.pack] } as const
  const written = writeAct(desistement, desistement.example, writing)
  expect(written).toMatchObject({ ok: true, document: { title: 'Titre officiel' } })
})

test.each([
  { because: 'of another version', change: { version: '1999-01-01' } },
  { because: 'of another language', change: { lang: 'nl' } },
] as const)('a wording is not taken: $because', ({ change }) => {
  const packs = [{ ...pack, ...change }]
  const written = writeAct(desistement, desistement.example, { lang: 'fr', packs })
  expect(written).toMatchObject({ ok: true, document: { title: ours['title'] } })
})

test.each([
  { because: 'no object', raw: 'pack', gives: { code: 'not-a-pack' } },
  {
    because: 'words that are no texts',
    raw: { ...pack, words: { title: 4 } },
    gives: { code: 'not-a-pack' },
  },
  { because: 'of no act', raw: { ...pack, act: 'annexe-0' }, gives: { code: 'unknown-act' } },
  {
    because: 'in a language that no act has',
    raw: { ...pack, lang: 'en' },
    gives: { code: 'unknown-language' },
  },
  {
    because: 'of no version',
    raw: { ...pack, version: '1999-01-01' },
    gives: { code: 'unknown-version' },
  },
  {
    because: 'one sentence is blank',
    raw: { ...pack, words: { ...ours, title: ' ' } },
    gives: { code: 'empty-sentence', key: 'title' },
  },
  {
    because: 'one sentence too many',
    raw: { ...pack, words: { ...ours, autre: 'Un' } },
    gives: { code: 'unknown-sentence', key: 'autre' },
  },
  {
    because: 'a value is forgotten',
    raw: { ...pack, words: { ...ours, [valued]: 'Sans.' } },
    gives: { code: 'missing-value', key: valued, name: value },
  },
  {
    because: 'a value that nobody gives',
    raw: { ...pack, words: { ...ours, title: 'Le {jour}' } },
    gives: { code: 'unknown-value', key: 'title', name: 'jour' },
  },
])('refused: $because', ({ raw, gives }) => {
  const checked = checkTextPack(raw, [desistement])
  expect('problems' in checked && checked.problems).toContainEqual(gives)
})

test('half of a wording is refused, each sentence by its name', () => {
  const checked = checkTextPack({ ...pack, words: { title: 'Titre' } }, [desistement])
  const missing = Object.keys(ours).filter((key) => key !== 'title')
  expect('problems' in checked && checked.problems).toEqual(
    missing.map((key) => ({ code: 'missing-sentence', key })),
  )
})
