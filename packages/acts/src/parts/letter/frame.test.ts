import { autorites } from '@sejour/law/autorites'
import { expect, test } from 'vitest'
import { letterActs } from '../../acts/letters.ts'
import { LETTER_EXAMPLE } from './example.ts'
import { letterWords } from './frame-words.ts'
import { codesOf, type Row } from './read.fixtures.ts'

const framed = letterActs.filter(({ fields }) => 'persons' in fields && 'sending' in fields)
const [adult, child] = LETTER_EXAMPLE.persons

const rows: readonly Row[] = [
  {
    because: 'R14: a friend may not sign',
    rule: 'third-person-signs',
    changes: { signs: 'third' },
  },
  {
    because: 'the lawyer who signs is named',
    rule: 'lawyer-not-named',
    changes: { counsel: undefined },
  },
  {
    because: 'whoever signs for a minor is named',
    rule: 'guardian-not-named',
    changes: { persons: [child], signs: 'guardian' },
  },
  {
    because: 'an adult signs alone',
    rule: 'guardian-for-adult',
    changes: { persons: [adult], signs: 'guardian', guardian: 'N. Tuteur' },
  },
  {
    because: 'they live in Belgium',
    rule: 'residence-outside-belgium',
    changes: { residence: { street: 'a 1', postcode: '59000', town: 'Lille' } },
  },
  {
    because: 'nobody writes before being born',
    rule: 'born-after-letter',
    changes: { persons: [{ ...adult, birthDate: '2099-01-01' }] },
  },
]

test.each(framed.flatMap((act) => rows.map((row) => ({ ...row, id: act.id, act }))))(
  '$id refuses ($rule): $because',
  ({ act, rule, changes }) => {
    expect(codesOf(act, changes)).toContain(rule)
  },
)

test('each letter about a stay has the same frame', () => {
  expect(framed.map(({ id }) => id)).toEqual([
    'domicile-elu',
    'complement',
    'actualisation',
    'changement-adresse',
    'changement-conseil',
    'signalement-parent',
    'prolongation',
    'desistement',
  ])
})

test('the address of the Office is that of the catalogue of authorities', () => {
  const [{ value }] = autorites.office.contact
  const { officeStreet, officeTown } = letterWords.fr
  expect(value.post).toBe(`${officeStreet}, ${officeTown}`)
})
