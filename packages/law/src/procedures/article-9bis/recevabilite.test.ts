import { localDate } from '@sejour/calendar'
import { valueOn } from '@sejour/engine'
import { expect, test } from 'vitest'
import { findingOf, freshArgument, inOrder } from './article-9bis.fixtures.ts'
import { recevabiliteVersions } from './recevabilite.ts'

const again = (issue: string) => ({
  ...inOrder,
  'procedures.demande-anterieure': true,
  circonstances: [
    {
      ...freshArgument,
      'invoquee-demande-anterieure': true,
      'issue-demande-anterieure': issue,
    },
  ],
})
const asStateless = {
  ...inOrder,
  'procedures.apatridie': true,
  circonstances: [
    {
      ...freshArgument,
      'invoquee-apatridie': true,
      'apatridie-non-prise-en-consideration': false,
    },
  ],
}
const nothingShown = { ...inOrder, 'identite.document': 'aucun', 'identite.impossibilite': false }

test.each([
  {
    on: '2015-03-01',
    known: again('irrecevable-redevance'),
    finding: 'not-met',
    because: 'the exception for the fee does not exist yet',
  },
  {
    on: '2015-03-02',
    known: again('irrecevable-redevance'),
    finding: 'discretionary',
    because: 'it exists since the fee does',
  },
  {
    on: '2016-02-29',
    known: again('desistement'),
    finding: 'not-met',
    because: 'the exception for withdrawn requests does not exist yet',
  },
  {
    on: '2016-03-01',
    known: again('desistement'),
    finding: 'discretionary',
    because: 'it came with the presumed withdrawal',
  },
  {
    on: '2024-08-31',
    known: asStateless,
    finding: 'discretionary',
    because: 'there are four exclusions still',
  },
  { on: '2024-09-01', known: asStateless, finding: 'not-met', because: 'the fifth is in force' },
  {
    on: '2007-06-01',
    known: nothingShown,
    finding: 'not-met',
    because: 'identity is a condition from the first day on',
  },
  {
    on: '2025-03-03',
    known: { ...nothingShown, circonstances: [] },
    finding: 'not-met',
    because: 'identity fails whatever is argued',
  },
])('on $on $finding: $because', ({ on, known, finding }) => {
  expect(findingOf(valueOn(localDate(on), recevabiliteVersions), known)).toBe(finding)
})
