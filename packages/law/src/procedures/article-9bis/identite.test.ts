import { expect, test } from 'vitest'
import { findingOf } from './article-9bis.fixtures.ts'
import { identite } from './identite.ts'

const without = { 'identite.document': 'aucun', 'identite.impossibilite': false }
const stade = (value: string) => ({ ...without, 'asile.stade': value })

test.each([
  {
    known: { 'identite.document': 'passeport' },
    finding: 'met',
    because: 'R30: an expired passport is a document',
  },
  { known: { 'identite.document': 'titre-de-voyage' }, finding: 'met', because: 'R29' },
  { known: { 'identite.document': 'carte-identite-nationale' }, finding: 'met', because: 'R29' },
  {
    known: { 'identite.document': 'aucun' },
    finding: 'unknown',
    because: 'nobody asked yet why there is none',
  },
  { known: stade('aucune'), finding: 'not-met', because: 'R28: no document and no exemption' },
  { known: stade('office'), finding: 'met', because: 'R31: pending at the Office' },
  { known: stade('cgra'), finding: 'met', because: 'R31: pending at the Commissioner General' },
  { known: stade('cce'), finding: 'met', because: 'R31: pending at the Council' },
  { known: stade('cassation-admise'), finding: 'met', because: 'R31: until a judgment rejects it' },
  {
    known: stade('cassation-introduite'),
    finding: 'not-met',
    because: 'R31: a cassation appeal must first be declared admissible',
  },
  { known: stade('close'), finding: 'not-met', because: 'R33: closed on the day of filing' },
  {
    known: { ...stade('close'), 'identite.impossibilite': true },
    finding: 'met',
    because: 'R32: impossibility in Belgium is shown',
  },
  {
    known: { ...stade('close'), 'identite.document': 'autre' },
    finding: 'discretionary',
    because: 'R34: another document is never refused by itself',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(findingOf(identite, known)).toBe(finding)
})
