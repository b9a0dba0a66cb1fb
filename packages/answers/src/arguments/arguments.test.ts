import { expect, test } from 'vitest'
import { answerArguments, type ArgumentAnswer, listKinds } from './index.ts'

type Given = { readonly [key: string]: boolean | string }

/** What is known of a person who asked nothing before. */
const NOTHING_BEFORE = {
  'asile.stade': 'aucune',
  'procedures.demande-anterieure': false,
  'procedures.9ter': 'jamais',
  'procedures.apatridie': false,
}

function answered(
  kind: string | undefined,
  given: { readonly facts?: Given; readonly answers?: Given; readonly on?: string } = {},
): ArgumentAnswer {
  const answer = answerArguments(
    {
      procedure: 'article-9bis',
      on: given.on ?? '2025-03-03',
      facts: { ...NOTHING_BEFORE, ...given.facts },
      arguments: [{ id: 'a1', side: 'circumstances', kind, answers: given.answers }],
      exhibits: [],
    },
    'fr',
  )
  if (!answer.ok) throw new Error(answer.problems[0].message)
  return answer.value[0] as ArgumentAnswer
}

const closed = { 'asile.stade': 'close' }
const earlier = { 'procedures.demande-anterieure': true }

test.each([
  { facts: {}, answers: {}, finding: 'met', because: 'nothing was asked before' },
  {
    facts: closed,
    answers: { 'invoquee-asile': true, 'rejetee-asile': true, 'motif-rejet-asile': 'fond' },
    finding: 'not-met',
    because: 'a fear that the asylum bodies did not believe is barred (AS-02)',
  },
  {
    facts: closed,
    answers: {
      'invoquee-asile': true,
      'rejetee-asile': true,
      'motif-rejet-asile': 'hors-competence',
    },
    finding: 'met',
    because: 'it was not for the asylum bodies to judge',
  },
  {
    facts: { 'asile.stade': 'cgra' },
    answers: { 'invoquee-asile': true, 'rejetee-asile': true, 'motif-rejet-asile': 'fond' },
    finding: 'discretionary',
    because: 'the text supposes an asylum that is over',
  },
  {
    facts: earlier,
    answers: {
      'invoquee-demande-anterieure': true,
      'issue-demande-anterieure': 'irrecevable-identite',
    },
    finding: 'met',
    because: 'the earlier request failed for want of identity alone (PR-01)',
  },
  {
    facts: earlier,
    answers: { 'invoquee-demande-anterieure': true, 'issue-demande-anterieure': 'refusee' },
    finding: 'not-met',
    because: 'the earlier request was refused on its merits',
  },
  {
    facts: earlier,
    answers: { 'invoquee-demande-anterieure': true },
    finding: 'unknown',
    because: 'nobody said how the earlier request ended',
  },
  {
    facts: { 'procedures.9ter': 'terminee' },
    answers: { 'invoquee-9ter': true },
    finding: 'not-met',
    because: 'what is raised under 9ter stays there',
  },
])('$finding: $because', ({ facts, answers, finding }) => {
  expect(answered('autre', { facts, answers }).exclusion?.finding).toBe(finding)
})

test('what is asked of the argument has a key; what is asked of the case has none', () => {
  const { exclusion } = answered('scolarite', { facts: earlier })
  const asked = exclusion?.tests.flatMap(({ questions }) => questions) ?? []
  expect(asked.map(({ key }) => key)).toContain('invoquee-demande-anterieure')
  const alone = answerArguments(
    {
      procedure: 'article-9bis',
      on: '2025-03-03',
      arguments: [{ id: 'a1', side: 'circumstances', kind: 'scolarite' }],
    },
    'fr',
  )
  const first = alone.ok ? alone.value[0]?.exclusion?.tests[0]?.questions[0] : undefined
  expect(first).toMatchObject({ key: null, fact: 'asile.stade' })
})

test('an earlier request collides where it bars, and may where something is not known', () => {
  const { exclusion } = answered('scolarite', {
    facts: { ...earlier, 'procedures.9ter': 'terminee' },
    answers: { 'invoquee-demande-anterieure': true, 'issue-demande-anterieure': 'refusee' },
  })
  expect(exclusion?.collisions.map(({ test, how }) => [test, how])).toEqual([
    ['exclusions.demande-anterieure-sans-effet', 'does'],
    ['exclusions.9ter-sans-effet', 'may'],
  ])
})

test('a text that changed and was not read since bars nothing, but says what it said', () => {
  const { exclusion } = answered('scolarite', {
    on: '2026-11-23',
    facts: earlier,
    answers: { 'invoquee-demande-anterieure': true, 'issue-demande-anterieure': 'refusee' },
  })
  expect(exclusion).toMatchObject({ finding: 'unknown', lastKnown: 'not-met' })
})

test('the law of the day is applied: before September 2024 there are four exclusions in three tests', () => {
  const tests = (on: string) => answered('autre', { on }).exclusion?.tests.length
  expect([tests('2024-08-31'), tests('2024-09-01')]).toEqual([3, 4])
})

test('a ground on the merits meets no exclusion, and is left to the Office', () => {
  const answer = answerArguments(
    {
      procedure: 'article-9bis',
      on: '2025-03-03',
      facts: { 'fond.vie-familiale': 'cohabitation', 'fond.ordre-public': true },
      arguments: [{ id: 'm1', side: 'merits', kind: 'vie-familiale' }],
      exhibits: [{ id: 'e1', kind: 'acte-de-naissance', arguments: ['m1'] }],
    },
    'nl',
  )
  const [merits] = answer.ok ? answer.value : []
  expect(merits?.exclusion).toBeNull()
  expect(merits?.appreciation?.authority).toBe('Dienst Vreemdelingenzaken')
  expect(merits?.level).toBe('treaty')
  expect(merits?.strength?.proofs).toBe(1)
  expect(merits?.strength?.pieces.find(({ given }) => given)?.id).toBe('acte-de-naissance')
  expect(merits?.strength?.speaksFor.map(({ id }) => id)).toEqual(['cohabitation'])
  expect(merits?.strength?.speaksAgainst.map(({ id }) => id)).toEqual(['ordre-public'])
})

test.each([
  { child: true, speaks: ['avis.repere-duree'], because: 'three years, with a child at school' },
  { child: false, speaks: [], because: 'without a child the guide is four years' },
])('the length of asylum from March 2005 to September 2008 (EX-08): $because', (row) => {
  const { strength } = answered('longueur-procedure', {
    facts: {
      'asile.stade': 'close',
      'asile.debut': '2005-03-01',
      'asile.decision-executoire-le': '2008-09-15',
      'asile.comportement-trompeur': false,
      'fond.enfant-scolarise': row.child,
    },
  })
  expect(strength?.speaksFor.map(({ id }) => id)).toEqual(row.speaks)
})

test('the stay of somebody who came as a child is said to be examined (EX-02)', () => {
  const cautions = answered('integration').strength?.cautions ?? []
  const young = cautions.find(({ id }) => id === 'integration-jeune')
  expect(young?.sources[0]?.level).toBe('case-law')
})

test('an argument without a kind is tested all the same, and says nothing of its strength', () => {
  expect(answered(undefined)).toMatchObject({ kind: null, strength: null, level: null })
  expect(answered(undefined).exclusion?.finding).toBe('met')
})

test.each([
  { input: { procedure: 'article-9ter', on: '2025-03-03' }, because: 'it is not argued' },
  {
    input: { procedure: 'article-9bis', on: '2025-03-03', facts: { 'pas.un-fait': true } },
    because: 'the law asks no such thing',
  },
  {
    input: {
      procedure: 'article-9bis',
      on: '2025-03-03',
      arguments: [{ id: 'a1', side: 'circumstances', kind: 'loterie' }],
    },
    because: 'there is no such kind',
  },
])('is refused with a sentence: $because', ({ input }) => {
  const answer = answerArguments(input, 'fr')
  expect(answer.ok ? '' : answer.problems[0].message).not.toBe('')
})

test('every kind of both sides has a name and a source in each language', () => {
  const kinds = (['fr', 'nl', 'de', 'en'] as const).flatMap((lang) =>
    (['circumstances', 'merits'] as const).flatMap((side) => listKinds('article-9bis', side, lang)),
  )
  expect(kinds).toHaveLength(80)
  expect(kinds.filter(({ label, sources }) => label === '' || sources.length === 0)).toEqual([])
})
