import type { Counterfactual, Finding, SimpleFact, SimpleValue } from '@sejour/engine'
import { expect, test } from 'vitest'
import { advice } from './changes.ts'

const words = { label: 'un fait', question: 'Quoi ?', why: 'Pour savoir.', source: [] }
const paid: SimpleFact = { ...words, kind: 'money', id: 'paye' }
const proof: SimpleFact = { ...words, kind: 'boolean', id: 'preuve' }

const change = (fact: SimpleFact, value: SimpleValue, finding: Finding): Counterfactual => ({
  changes: [{ id: fact.id, fact, value }],
  finding,
})

test.each([
  {
    because: 'a cent that leaves everything unknown is no advice',
    possible: [change(paid, 1, 'unknown'), change(proof, true, 'unknown')],
    said: [true],
  },
  {
    because: 'of several amounts, the first that settles the stage',
    possible: [
      change(paid, 1, 'unknown'),
      change(paid, 36_800, 'met'),
      change(paid, 36_801, 'met'),
    ],
    said: [36_800],
  },
  {
    because: 'what helps most is said first, and what does not help is left out',
    possible: [change(paid, 0, 'not-met'), change(proof, true, 'discretionary')],
    said: [true],
  },
])('$because', ({ possible, said }) => {
  expect(advice(possible).map(({ changes: [only] }) => only?.value)).toEqual(said)
})
