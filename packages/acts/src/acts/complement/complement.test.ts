import { expect, test } from 'vitest'
import { codesOf, remarksOf, type Row, textOf } from '../../parts/letter/read.fixtures.ts'
import { complement } from './index.ts'

test.each<Row>([
  {
    because: 'it completes what was filed before',
    rule: 'filed-after-letter',
    changes: { filedOn: '2025-11-04' },
  },
  {
    because: 'ordinary post is none of the ways',
    rule: 'ordinary-post',
    changes: { sending: 'ordinary' },
  },
  { because: 'something is added', rule: 'too-few', changes: { elements: [] } },
  { because: 'what is cited goes along', rule: 'unknown-piece', changes: { pieces: [] } },
  {
    because: 'a piece is no younger than the letter',
    rule: 'piece-after-letter',
    changes: { on: '2025-10-23' },
  },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(complement, changes)).toContain(rule)
})

test.each([
  {
    because: 'at the counter, the commune forwards it',
    sending: 'receipt',
    says: 'Au bourgmestre',
  },
  { because: 'by post it goes to the Office', sending: 'registered', says: 'Boulevard Pacheco' },
  { because: 'by mail, to its mailbox', sending: 'mail', says: '9biscomplement' },
])('$because', ({ sending, says }) => {
  expect(textOf(complement, { sending })).toContain(says)
})

test('the Dutch mailbox is another one, and either is to be checked', () => {
  expect(textOf(complement, { sending: 'mail' }, 'nl')).toContain('9bisaanvulling')
  expect(remarksOf(complement, { sending: 'mail' })).toContain('vérifiez-la')
})

test('every reference that the Office asks for stands at the top', () => {
  const top = textOf(complement, {}).split('Madame, Monsieur')[0]
  for (const reference of ['Exemple Nadia', '0000001', 'rue de l’Exemple 12']) {
    expect(top).toContain(reference)
  }
})
