import { describe, expect, test } from 'vitest'
import { findingOf, freshArgument } from './article-9bis.fixtures.ts'
import {
  circonstancesDe2007,
  circonstancesDe2015,
  circonstancesDe2016,
  circonstancesExceptionnelles,
} from './circonstances.ts'

const past = {
  'asile.stade': 'close',
  'procedures.demande-anterieure': true,
  'procedures.9ter': 'terminee',
  'procedures.apatridie': true,
}
const never = {
  'asile.stade': 'aucune',
  'procedures.demande-anterieure': false,
  'procedures.9ter': 'jamais',
  'procedures.apatridie': false,
}
const argument = (history: object) => ({
  ...past,
  circonstances: [{ ...freshArgument, ...history }],
})

describe('the text in force since 1 September 2024', () => {
  test.each([
    { known: { ...never, circonstances: [] }, finding: 'not-met', because: 'R46: no argument' },
    {
      known: { ...never, circonstances: [{ nature: 'integration' }] },
      finding: 'discretionary',
      because: 'without any earlier procedure nothing is excluded, and nothing more is asked',
    },
    { known: argument({}), finding: 'discretionary', because: 'a new argument may be retained' },
    {
      known: argument({
        'invoquee-asile': true,
        'rejetee-asile': true,
        'motif-rejet-asile': 'fond',
      }),
      finding: 'not-met',
      because: 'R36: rejected by the asylum bodies',
    },
    {
      known: argument({
        'invoquee-asile': true,
        'rejetee-asile': true,
        'motif-rejet-asile': 'etranger-aux-criteres',
      }),
      finding: 'discretionary',
      because: 'R36: foreign to the criteria of asylum',
    },
    {
      known: argument({
        'invoquee-asile': true,
        'rejetee-asile': true,
        'motif-rejet-asile': 'hors-competence',
      }),
      finding: 'discretionary',
      because: 'R36: outside the competence of those bodies',
    },
    {
      known: argument({ 'invoquee-asile': true, 'rejetee-asile': false }),
      finding: 'discretionary',
      because: 'R36: invoked but not rejected',
    },
    {
      known: argument({ 'relevait-asile': true, 'connue-avant-fin-asile': true }),
      finding: 'not-met',
      because: 'R37: it should have been said then',
    },
    {
      known: {
        ...argument({ 'relevait-asile': true, 'connue-avant-fin-asile': true }),
        'asile.stade': 'cce',
      },
      finding: 'discretionary',
      because: 'R37: asylum is not over, so nobody can say yet that it was not said in time',
    },
    {
      known: argument({ 'relevait-asile': true, 'connue-avant-fin-asile': false }),
      finding: 'discretionary',
      because: 'R37: learnt after the end of asylum',
    },
    {
      known: argument({ 'relevait-asile': false, 'connue-avant-fin-asile': true }),
      finding: 'discretionary',
      because: 'R37: it did not belong to asylum',
    },
    ...(
      [
        ['refusee', 'not-met', 'examined and refused'],
        ['autre-irrecevabilite', 'not-met', 'inadmissible on another ground'],
        ['autre', 'not-met', 'no exception covers it'],
        ['irrecevable-identite', 'discretionary', 'PR-01: it failed for want of identity'],
        ['irrecevable-redevance', 'discretionary', 'it failed for the fee'],
        ['desistement', 'discretionary', 'it was withdrawn'],
        ['pendante-9bis', 'discretionary', 'the new filing withdraws it'],
      ] as const
    ).map(([issue, finding, because]) => ({
      known: argument({
        'invoquee-demande-anterieure': true,
        'issue-demande-anterieure': issue,
      }),
      finding,
      because: `R38: ${because}`,
    })),
    {
      known: argument({ 'invoquee-9ter': true }),
      finding: 'not-met',
      because: 'R39: no exception',
    },
    {
      known: argument({
        'invoquee-apatridie': true,
        'apatridie-non-prise-en-consideration': false,
      }),
      finding: 'not-met',
      because: 'R39b: invoked as a stateless person',
    },
    {
      known: argument({
        'invoquee-apatridie': true,
        'apatridie-non-prise-en-consideration': true,
      }),
      finding: 'discretionary',
      because: 'R39b: that request was not considered',
    },
    {
      known: {
        ...past,
        circonstances: [{ ...freshArgument, 'invoquee-9ter': true }, freshArgument],
      },
      finding: 'discretionary',
      because: 'one excluded argument leaves the others',
    },
    { known: past, finding: 'unknown', because: 'no argument was asked for yet' },
    {
      known: { ...past, circonstances: [{ nature: 'autre' }] },
      finding: 'unknown',
      because: 'the history of the argument is missing',
    },
  ])('$finding: $because', ({ known, finding }) => {
    expect(findingOf(circonstancesExceptionnelles, known)).toBe(finding)
  })
})

const unpaid = argument({
  'invoquee-demande-anterieure': true,
  'issue-demande-anterieure': 'irrecevable-redevance',
})
const withdrawn = argument({
  'invoquee-demande-anterieure': true,
  'issue-demande-anterieure': 'desistement',
})
const stateless = argument({
  'invoquee-apatridie': true,
  'apatridie-non-prise-en-consideration': false,
})

describe('the earlier texts', () => {
  test.each([
    { rule: circonstancesDe2007, known: unpaid, finding: 'not-met', because: '2007 knew no fee' },
    { rule: circonstancesDe2015, known: unpaid, finding: 'discretionary', because: '2015 does' },
    { rule: circonstancesDe2015, known: withdrawn, finding: 'not-met', because: 'not yet in 2015' },
    { rule: circonstancesDe2016, known: withdrawn, finding: 'discretionary', because: 'in 2016' },
    {
      rule: circonstancesDe2016,
      known: stateless,
      finding: 'discretionary',
      because: 'before 2024',
    },
  ])('$finding: $because', ({ rule, known, finding }) => {
    expect(findingOf(rule, known)).toBe(finding)
  })
})
