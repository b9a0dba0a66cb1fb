import { expect, test } from 'vitest'
import { findingOf } from './article-9bis.fixtures.ts'
import { priseEnConsideration } from './prise-en-consideration.ts'

const filed = {
  'demande.aupres-de': 'bourgmestre',
  'demande.adresse-indiquee': true,
  'residence.effective': true,
  'residence.enquete': 'pas-encore',
}

test.each([
  { known: filed, finding: 'met', because: 'a check that did not take place yet blocks nothing' },
  { known: { ...filed, 'residence.enquete': 'positive' }, finding: 'met', because: 'R21' },
  {
    known: { ...filed, 'residence.enquete': 'negative' },
    finding: 'not-met',
    because: 'R25: a negative check ends in annex 2, even for somebody who does live there',
  },
  {
    known: { ...filed, 'residence.effective': false },
    finding: 'not-met',
    because: 'R10: the mayor of the place where the person stays',
  },
  {
    known: { ...filed, 'demande.aupres-de': 'office' },
    finding: 'not-met',
    because: 'R11: nothing follows a filing with the Office',
  },
  {
    known: { ...filed, 'demande.aupres-de': 'autre-commune' },
    finding: 'not-met',
    because: 'another commune cannot confirm the residence',
  },
  {
    known: { ...filed, 'demande.adresse-indiquee': false },
    finding: 'not-met',
    because: 'R16: no address, no check',
  },
  {
    known: { 'demande.aupres-de': 'office' },
    finding: 'not-met',
    because: 'the addressee settles it, nothing else needs asking',
  },
  { known: {}, finding: 'unknown', because: 'nothing is known' },
])('$finding: $because', ({ known, finding }) => {
  expect(findingOf(priseEnConsideration, known)).toBe(finding)
})
