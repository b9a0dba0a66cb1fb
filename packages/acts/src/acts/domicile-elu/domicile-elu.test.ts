import { expect, test } from 'vitest'
import { codesOf, remarksOf, type Row, textOf } from '../../parts/letter/read.fixtures.ts'
import { domicileElu } from './index.ts'

const PARIS = { at: 'other', careOf: 'N.', street: 'rue 1', postcode: '75001', town: 'Paris' }
const FRIEND = { ...PARIS, postcode: '4000', town: 'Liège' }

test.each<Row>([
  { because: 'in Belgium', rule: 'domicile-outside-belgium', changes: { domicile: PARIS } },
  {
    because: 'an address is whole',
    rule: 'domicile-without-address',
    changes: { domicile: { at: 'other', street: 'rue 1' } },
  },
  {
    because: 'at which lawyer’s',
    rule: 'domicile-at-nobody',
    changes: { signs: 'applicants', counsel: undefined },
  },
  {
    because: 'one domicile',
    rule: 'domicile-twice',
    changes: { domicile: { at: 'residence', street: 'rue 1' } },
  },
  {
    because: 'a change goes by registered post or against receipt',
    rule: 'domicile-not-registered',
    changes: { sending: 'mail' },
  },
  {
    because: 'so does a first election after the request: it replaces that of the law',
    rule: 'domicile-not-registered',
    changes: { kind: 'first', former: undefined, sending: 'ordinary' },
  },
  {
    because: 'what is changed is named',
    rule: 'change-without-former',
    changes: { former: undefined },
  },
  {
    because: 'nothing changes in a first election',
    rule: 'former-without-change',
    changes: { kind: 'first' },
  },
  {
    because: 'the request is found by its day',
    rule: 'filing-day-missing',
    changes: { filedOn: undefined },
  },
  {
    because: 'with the request it goes to the mayor',
    rule: 'commune-not-named',
    changes: { kind: 'filing', former: undefined },
  },
  {
    because: 'a medical request never goes to a mayor',
    rule: 'medical-not-at-commune',
    changes: { kind: 'filing', former: undefined, commune: 'V', basis: 'article-9ter' },
  },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(domicileElu, changes)).toEqual([rule])
})

test('whoever takes the letters in agrees in writing', () => {
  expect(textOf(domicileElu, { domicile: FRIEND })).toContain('Pour accord')
  expect(textOf(domicileElu, {})).not.toContain('Pour accord')
})

test('with the request it goes to the mayor, after it to the Office', () => {
  const filing = { kind: 'filing', former: undefined, commune: 'Ville-Exemple' }
  expect(textOf(domicileElu, filing)).toContain('Au bourgmestre')
  expect(textOf(domicileElu, { basis: 'article-9ter' })).not.toContain('Régularisations')
})

test('detention and a domicile at home are remarked on', () => {
  expect(remarksOf(domicileElu, { detained: true })).toContain('maintenue')
  expect(remarksOf(domicileElu, { domicile: { at: 'residence' } })).toContain('déménagement')
})
