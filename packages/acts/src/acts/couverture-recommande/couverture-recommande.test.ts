import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import { changed } from '../../parts/petition/changed.fixtures.ts'
import { writeAct } from '../../write-act.ts'
import { couvertureRecommande as act } from './index.ts'

const write = (changes: { readonly [path: string]: unknown }) =>
  writeAct(act, changed(act.example, changes), { lang: 'fr' })

const sum = (digit: string) => digit.repeat(64)
const volume = { title: 'Tome 1', pages: 120, bytes: 9_999_999, sha256: sum('a') }
const files = { way: 'j-box', contents: [], volumes: [volume] }
const other = { name: 'N. Exemple', street: 'rue X 1', postcode: '1000', town: 'Bruxelles' }

const refused = [
  { code: 'recipient-unnamed', with: { to: 'other' }, because: 'to whom' },
  { code: 'two-recipients', with: { others: [other] }, because: 'one letter, one reader' },
  { code: 'nothing-enclosed', with: { contents: [] }, because: 'an empty envelope' },
  { code: 'no-copy-of-it', with: { 'contents.1.copies': 0 }, because: 'listed and not there' },
  { code: 'no-volume', with: { ...files, volumes: [] }, because: 'nothing to send' },
  { code: 'paper-by-j-box', with: { way: 'j-box', volumes: [volume] }, because: 'paper is posted' },
  { code: 'paper-by-j-box', with: { volumes: [volume] }, because: 'files are not posted' },
  {
    code: 'volume-too-big',
    with: { ...files, volumes: [{ ...volume, bytes: 10_000_000 }] },
    because: 'under ten megabytes',
  },
  {
    code: 'sum-unreadable',
    with: { ...files, volumes: [{ ...volume, sha256: 'abc' }] },
    because: 'too short to prove anything',
  },
  {
    code: 'same-file-twice',
    with: { ...files, volumes: [volume, volume] },
    because: 'the same file',
  },
  {
    code: 'postal-number-by-j-box',
    with: { ...files, postalNumber: 'RR 1' },
    because: 'no post, no number',
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
  {
    with: {},
    says: 'Total : 3 documents, 15 exemplaires.',
    because: 'each original and each copy counts',
  },
  {
    with: { ...files, volumes: [volume, { ...volume, bytes: 1, sha256: sum('b') }] },
    says: '2 fichiers, 10000000 octets, 240 pages',
    because: 'the files are summed',
  },
  {
    with: { to: 'other', others: [other], postalNumber: 'RR 123 456' },
    says: 'RR 123 456',
    because: 'the number of the post',
  },
  {
    with: { to: 'office', way: 'receipt' },
    says: 'Boulevard Pacheco 44',
    because: 'the address is known',
  },
])('is written: $because', ({ with: changes, says }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems).toEqual([])
  if (written.ok) expect(toText(written.document)).toContain(says)
})
