import { expect, test } from 'vitest'
import { codesOf, type Row, textOf } from '../../parts/letter/read.fixtures.ts'
import { changementConseil } from './index.ts'

const ENDS = { kind: 'ends', counsel: undefined, signs: 'applicants' }

test.each<Row>([
  {
    because: 'who defends the person now',
    rule: 'new-counsel-not-named',
    changes: { counsel: undefined, signs: 'applicants', domicile: { at: 'residence' } },
  },
  {
    because: 'nobody follows, or somebody does',
    rule: 'counsel-without-replacement',
    changes: { kind: 'ends' },
  },
  { because: 'two lawyers', rule: 'same-counsel', changes: { former: 'me a. conseil' } },
  { because: 'it is done', rule: 'change-after-letter', changes: { since: '2025-11-04' } },
  {
    because: 'letters would go to whoever has gone',
    rule: 'domicile-left-behind',
    changes: { domicile: undefined },
  },
  {
    because: 'another letter changes another domicile',
    rule: 'domicile-was-elsewhere',
    changes: { domicileAtFormer: false },
  },
  {
    because: 'a domicile changes by registered post',
    rule: 'domicile-not-registered',
    changes: { sending: 'mail' },
  },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(changementConseil, changes)).toEqual([rule])
})

test('the end of a mandate without another lawyer', () => {
  const text = textOf(changementConseil, { ...ENDS, domicile: { at: 'residence' } })
  expect(text).toContain('Fin de l’intervention d’un avocat')
  expect(text).toContain('à la résidence effective')
})

test('by mail, where no domicile changes', () => {
  const changes = { sending: 'mail', domicileAtFormer: false, domicile: undefined }
  expect(textOf(changementConseil, changes)).toContain('reste inchangé')
})
