import { localDate } from '@sejour/calendar'
import { expect, test } from 'vitest'
import { LANGS } from '../say/index.ts'
import {
  type ExhibitTold,
  faultsOf,
  findNamedPiece,
  listPieces,
  yearsWithoutProof,
} from './index.ts'

const on = localDate('2025-03-03')
const placed = { id: 'e1', kind: 'diplome', arguments: ['a1'] }

const faulty: readonly {
  readonly piece: Partial<ExhibitTold>
  readonly faults: readonly string[]
  readonly because: string
}[] = [
  { piece: {}, faults: [], because: 'nothing is said against it' },
  { piece: { language: 'fr-BE' }, faults: [], because: 'the authority reads French' },
  { piece: { language: 'de' }, faults: [], because: 'German is a national language' },
  {
    piece: { language: 'sq', translation: 'missing' },
    faults: ['translation-missing'],
    because: 'nobody reads it',
  },
  { piece: { language: 'sq', translation: 'free' }, faults: [], because: 'no rule asks an oath' },
  { piece: { language: 'sq' }, faults: ['translation-unknown'], because: 'nobody said' },
  { piece: { translation: 'missing' }, faults: [], because: 'its language is not known' },
  { piece: { expires: localDate('2025-03-02') }, faults: ['expired'], because: 'it ended before' },
  { piece: { expires: on }, faults: [], because: 'its last day still counts' },
  {
    piece: { kind: 'passeport', expires: localDate('2019-01-01') },
    faults: [],
    because: 'an expired passport is a document',
  },
  {
    piece: { kind: 'certificat-medical-type', dated: localDate('2024-12-02') },
    faults: ['too-old'],
    because: 'the law asks for less than three months',
  },
  {
    piece: { kind: 'certificat-medical-type', dated: localDate('2024-12-04') },
    faults: [],
    because: 'three months are not over',
  },
  { piece: { arguments: [] }, faults: ['serves-nothing'], because: 'it is tied to nothing' },
  {
    piece: { kind: 'facture', arguments: [] },
    faults: [],
    because: 'a bill shows presence by itself',
  },
  { piece: { kind: null }, faults: ['kind-unknown'], because: 'nobody said what it is' },
]

test.each(faulty)('$faults: $because', ({ piece, faults }) => {
  expect(faultsOf({ ...placed, ...piece }, on)).toEqual(faults)
})

test('a year without proof is a gap; the year of filing is not over', () => {
  const exhibits: readonly ExhibitTold[] = [
    {
      id: 'e1',
      kind: 'attestation-scolaire',
      coversFrom: localDate('2021-09-01'),
      coversUntil: localDate('2022-06-30'),
    },
    { id: 'e2', kind: 'facture', dated: localDate('2024-02-02') },
    { id: 'e3', kind: 'diplome', dated: localDate('2023-06-30') },
  ]
  expect(yearsWithoutProof(exhibits, localDate('2020-05-01'), on)).toEqual([2020, 2023])
})

test.each(LANGS)('every piece has a name of its own in %s, and a source', (lang) => {
  const all = listPieces(lang)
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length)
  expect(all.filter(({ sources }) => sources.length === 0)).toEqual([])
})

test('the words of a fact give the kind of its piece, where they name one', () => {
  expect(findNamedPiece('Bail')).toBe('bail')
  expect(findNamedPiece('Document d’identité')).toBeUndefined()
  expect(findNamedPiece('constructor')).toBeUndefined()
})
