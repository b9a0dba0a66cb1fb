import { expect, test } from 'vitest'
import { codesOf, remarksOf, type Row, textOf } from '../../parts/letter/read.fixtures.ts'
import { signalementParent } from './index.ts'

const child = {
  name: 'Exemple Petit',
  birthDate: '2016-02-29',
  nationality: 'Utopie',
  parentage: '1',
  stay: 'third-country',
  title: 'carte B',
  stayProof: '2',
}

test.each<Row>([
  {
    because: 'R84: the mailbox is for parents of a child who stays legally',
    rule: 'child-without-stay',
    changes: { child: { ...child, stay: 'none' } },
  },
  {
    because: 'the bond is proved',
    rule: 'parentage-not-proved',
    changes: { child: { ...child, parentage: undefined } },
  },
  {
    because: 'so is the stay',
    rule: 'stay-not-proved',
    changes: { child: { ...child, stayProof: undefined } },
  },
  {
    because: 'a child comes after its parent',
    rule: 'child-older-than-parent',
    changes: { child: { ...child, birthDate: '1990-01-01' } },
  },
  {
    because: 'a child is born',
    rule: 'child-born-after-letter',
    changes: { child: { ...child, birthDate: '2025-11-04' } },
  },
  {
    because: 'filed, then transmitted',
    rule: 'transmitted-before-filed',
    changes: { transmittedOn: '2025-09-14' },
  },
  {
    because: 'what was transmitted is past',
    rule: 'transmitted-after-letter',
    changes: { transmittedOn: '2025-11-04' },
  },
  {
    because: 'it is a message, the request stays at the commune',
    rule: 'signal-by-mail-only',
    changes: { sending: 'registered' },
  },
  {
    because: 'the request is filed first',
    rule: 'missing',
    changes: { filedOn: undefined },
  },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(signalementParent, changes)).toEqual([rule])
})

test.each([
  { because: 'not transmitted yet', changes: { transmittedOn: undefined }, says: 'Attendez' },
  {
    because: 'a Belgian child opens other ways',
    changes: { child: { ...child, stay: 'union' } },
    says: 'autres voies',
  },
  {
    because: 'a child of eighteen',
    changes: { child: { ...child, birthDate: '2007-11-03' } },
    says: 'majeur',
  },
  { because: 'the memo was not read', changes: {}, says: 'seul le titre' },
])('remarks: $because', ({ changes, says }) => {
  expect(remarksOf(signalementParent, changes)).toContain(says)
})

test('each language has its mailbox', () => {
  expect(textOf(signalementParent, {})).toContain('dex.9bisAEL')
  expect(textOf(signalementParent, {}, 'nl')).toContain('dex.9bisOLK')
})
