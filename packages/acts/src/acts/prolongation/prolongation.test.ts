import { expect, test } from 'vitest'
import { codesOf, remarksOf, type Row, textOf } from '../../parts/letter/read.fixtures.ts'
import { example } from './example.ts'
import { prolongation } from './index.ts'

const [met, unmet] = example.conditions

test.each<Row>([
  {
    because: 'what is missing is explained',
    rule: 'condition-not-explained',
    changes: { conditions: [met, { ...unmet, how: undefined }] },
  },
  {
    because: 'what is fulfilled is proved',
    rule: 'condition-not-proved',
    changes: { conditions: [{ ...met, cited: undefined }] },
  },
  {
    because: 'R112: a first extension shows efforts',
    rule: 'integration-not-shown',
    changes: { integration: undefined },
  },
  {
    because: 'exempt or not',
    rule: 'exempt-and-integration',
    changes: { exemption: 'ill' },
  },
  {
    because: 'an adult is no minor',
    rule: 'adult-exempt-as-minor',
    changes: { integration: undefined, exemption: 'minor' },
  },
  {
    because: 'the law asks to come before the end',
    rule: 'late-not-explained',
    changes: { expires: '2025-11-02' },
  },
  {
    because: 'in time needs no excuse',
    rule: 'late-reason-in-time',
    changes: { lateBecause: 'Hospitalisation.' },
  },
  {
    because: 'a card follows its decision',
    rule: 'expired-before-granted',
    changes: { grantedOn: '2025-12-13', on: '2025-12-13', lateBecause: 'x' },
  },
  {
    because: 'the decision is taken',
    rule: 'granted-after-letter',
    changes: { grantedOn: '2025-11-04' },
  },
  {
    because: 'five years from when',
    rule: 'unlimited-without-start',
    changes: { unlimited: true },
  },
])('refuses ($rule): $because', ({ rule, changes }) => {
  expect(codesOf(prolongation, changes)).toEqual([rule])
})

test.each([
  { because: 'on the last day of the card', changes: { expires: '2025-11-03' } },
  { because: 'late, and explained', changes: { expires: '2025-11-02', lateBecause: 'Soins.' } },
  {
    because: 'a serious illness exempts',
    changes: { integration: undefined, exemption: 'ill' },
  },
  {
    because: 'a later extension shows no efforts',
    changes: { first: false, integration: undefined, integrationPieces: undefined },
  },
  { because: 'a decision without conditions', changes: { conditions: [] } },
])('takes: $because', ({ changes }) => {
  expect(codesOf(prolongation, changes)).toEqual([])
})

test.each([
  { because: 'within the window nothing is said', expires: '2025-12-12', says: undefined },
  { because: 'early', expires: '2026-01-30', says: 'encore tôt' },
  { because: 'late, and no bar', expires: '2025-11-10', says: 'la demande reste possible' },
])('the window: $because', ({ expires, says }) => {
  const remarks = remarksOf(prolongation, { expires })
  if (says === undefined) expect(remarks).not.toContain('Demandez entre')
  else expect(remarks).toContain(says)
})

test('an unlimited stay is asked for first, an extension if not; too soon is remarked on', () => {
  const changes = { unlimited: true, limitedSince: '2020-11-04' }
  expect(textOf(prolongation, changes)).toContain('durée illimitée et, à titre subsidiaire')
  expect(remarksOf(prolongation, changes)).toContain('moins de cinq ans')
  const five = { ...changes, limitedSince: '2020-11-03' }
  expect(remarksOf(prolongation, five)).not.toContain('moins de cinq ans')
})

test('after the end nobody asks for annexe 15', () => {
  const late = { expires: '2025-11-02', lateBecause: 'Soins.' }
  expect(textOf(prolongation, {})).toContain('annexe 15')
  expect(textOf(prolongation, late)).not.toContain('annexe 15')
})
