import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import { changed } from '../../parts/petition/changed.fixtures.ts'
import { writeAct } from '../../write-act.ts'
import { demandeAudition as act } from './index.ts'

const write = (changes: { readonly [path: string]: unknown }) =>
  writeAct(act, changed(act.example, changes), { lang: 'fr' })

const refused = [
  { code: 'sent-before-order', with: { sentOn: '2026-05-03' }, because: 'a day too early' },
  { code: 'filed-before-sent', with: { filedOn: '2026-05-05' }, because: 'nobody had the order' },
  {
    code: 'filed-late',
    with: { filedOn: '2026-05-22' },
    because: 'the sixteenth day from the sending',
  },
  { code: 'signer-not-allowed', with: { signer: 'other' }, because: 'the party or a lawyer' },
  { code: 'lawyer-unnamed', with: { 'lawyer.name': undefined }, because: 'which lawyer' },
  {
    code: 'j-box-too-early',
    with: { via: 'j-box', orderOn: '2021-11-30', sentOn: '2021-12-01', filedOn: '2021-12-09' },
    because: 'J-Box was not open',
  },
]

test.each(refused)('$code: $because', ({ code, with: changes }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems.map((problem) => problem.code)).toContain(code)
})

test('every rule has a row', () => {
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(act.rules.map(({ id }) => id)))
})

test.each([
  { with: { filedOn: '2026-05-21' }, has: 'mènent au 21 mai 2026', because: 'the fifteenth day' },
  {
    with: { filedOn: '2026-05-27', forceMajeure: 'Hospitalisation.' },
    has: 'Hospitalisation.',
    because: 'late with a reason',
  },
  {
    with: { sentOn: '2026-05-08', filedOn: '2026-05-26' },
    has: 'demande à être entendue',
    because: 'the fifteenth day is a Saturday before Whitsun: whether it moves is not settled',
  },
])('is written: $because', ({ with: changes, has }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems).toEqual([])
  if (written.ok) expect(toText(written.document)).toContain(has)
})

test('no last day is written where it is not settled', () => {
  const written = write({ sentOn: '2026-05-08', filedOn: '2026-05-20' })
  expect(written.ok && toText(written.document)).not.toContain('mènent au')
})

test('several parties are spoken of as several', () => {
  const [first] = act.example['petitioners'] as readonly object[]
  const written = write({ petitioners: [first, { name: 'Modèle', firstNames: 'Omar' }] })
  const text = written.ok ? toText(written.document) : 'refused'
  expect(text).toContain('Les parties requérantes demandent à être entendues')
  expect(text).toContain('Pour les parties requérantes, leur avocat')
})
