import { localDate } from '@sejour/calendar'
import { type CaseEvent, type CaseState, type Recorded, stateOf } from '@sejour/cases'
import { expect, test } from 'vitest'
import { checkableRounds, filingCheck, type FilingCheckOfCase } from './filing-check.ts'

const today = localDate('2025-03-03')

const OPENED: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
  {
    type: 'person-added',
    person: { id: 'p1', relation: 'applicant', birthDate: localDate('1990-01-01') },
  },
  { type: 'procedure-opened', procedure: 'r1', kind: 'article-9bis' },
]

function stateAfter(more: readonly CaseEvent[]): CaseState {
  return stateOf(
    [...OPENED, ...more].map((event, index): Recorded => ({
      version: index + 1,
      at: `2025-03-03T09:00:${String(index).padStart(2, '0')}.000Z`,
      by: 'account-1',
      event,
    })),
  )
}

function checkAfter(more: readonly CaseEvent[]): FilingCheckOfCase {
  const state = stateAfter(more)
  const [round] = checkableRounds(state)
  const found = round && filingCheck(state, round, { on: today, lang: 'fr', nameOf: (id) => id })
  if (!found) throw new Error('This round can be checked.')
  return found
}

const findingOf = ({ check }: FilingCheckOfCase, id: string) =>
  check.inadmissible.find((one) => one.id.startsWith(id))?.finding

test('what the case does not say is unknown, and the first thing to ask is a task', () => {
  const found = checkAfter([])
  expect(findingOf(found, 'identite')).toBe('unknown')
  expect(found.check.inadmissible.find(({ id }) => id === 'identite')?.task).not.toBeNull()
})

test('a fact that somebody states settles its condition', () => {
  const document: CaseEvent = {
    type: 'fact-recorded',
    fact: {
      fact: 'identite.document',
      value: 'passeport',
      person: 'p1',
      statedBy: 'person',
      statedOn: today,
    },
  }
  expect(findingOf(checkAfter([document]), 'identite')).toBe('met')
})

test('a file without any argument waits for one, and never counts as refused', () => {
  expect(findingOf(checkAfter([]), 'circonstances')).toBe('unknown')
})

test('an argument of the case without piece makes it weaker', () => {
  const argument: CaseEvent = {
    type: 'argument-added',
    argument: { id: 'a1', procedure: 'r1', side: 'merits', kind: 'travail' },
  }
  const weaker = checkAfter([argument]).check.weaker
  expect(weaker.find(({ id }) => id === 'argument-without-proof')?.argument).toBe('a1')
})

test('a task that is still to do is known, one that is done is not', () => {
  const task: CaseEvent = { type: 'task-added', task: 't1', text: 'Demander : Document d’identité' }
  expect(checkAfter([task]).openTasks).toEqual(['Demander : Document d’identité'])
  expect(checkAfter([task, { type: 'task-done', task: 't1' }]).openTasks).toEqual([])
})

const ADULT = localDate('1991-01-01')

const stated = (fact: string, value: string): CaseEvent => ({
  type: 'fact-recorded',
  fact: { fact, value, person: 'p1', statedBy: 'person', statedOn: today },
})

type Added = Extract<CaseEvent, { readonly type: 'person-added' }>['person']

/** A family in which p1, the applicant, showed a passport. */
const familyWith = (person: Added) =>
  checkAfter([
    { type: 'person-added', person },
    stated('identite.document', 'passeport'),
    stated('demande.aupres-de', 'bourgmestre'),
  ])

const partner: Added = { id: 'p2', relation: 'partner', birthDate: ADULT }

const linesOf = ({ check }: FilingCheckOfCase, id: string) =>
  check.inadmissible
    .filter((one) => one.id === id)
    .map(({ finding, concerns, task }) => ({ finding, concerns, task }))

test('of two adults each has a line where they differ, and the task names whom to ask', () => {
  const found = familyWith(partner)
  expect(linesOf(found, 'identite')).toEqual([
    { finding: 'met', concerns: ['p1'], task: null },
    { finding: 'unknown', concerns: ['p2'], task: expect.stringMatching(/ \(p2\)$/) },
  ])
  const { counts, inadmissible } = found.check
  const counted = Object.values(counts).reduce((sum, count) => sum + count, 0)
  expect(counted).toBe(inadmissible.length)
})

test('what comes out alike for all adults stands once, for all', () => {
  const { inadmissible } = familyWith(partner).check
  const ofArguments = inadmissible.filter(({ id }) => id.startsWith('circonstances'))
  expect(ofArguments).not.toEqual([])
  expect(new Set(ofArguments.map(({ id }) => id)).size).toBe(ofArguments.length)
  expect(ofArguments.every(({ concerns }) => concerns === 'all')).toBe(true)
})

test('what was stated with the applicant about the whole case is asked of nobody else', () => {
  const { inadmissible } = familyWith(partner).check
  const asked = inadmissible.flatMap(({ questions }) => questions.map(({ fact }) => fact))
  expect(asked).not.toContain('demande.aupres-de')
})

test.each([
  { birthDate: localDate('2015-01-01'), because: 'a child of ten' },
  { birthDate: undefined, because: 'a child of whom no birth date is known' },
])('with one adult alone, no line says whom it is about: $because', ({ birthDate }) => {
  const child = { id: 'p2', relation: 'child', ...(birthDate && { birthDate }) } as const
  const { inadmissible } = familyWith(child).check
  expect(inadmissible.filter((one) => 'concerns' in one)).toEqual([])
})

test.each([
  { person: { ...partner, relation: 'child' }, because: 'a child who is of age' },
  { person: { id: 'p2', relation: 'partner' }, because: 'a partner without birth date' },
] as const)('somebody else counts as an adult: $because', ({ person }) => {
  expect(linesOf(familyWith(person), 'identite')).toHaveLength(2)
})

test('rounds that ended come last; those without rules do not come at all', () => {
  const state = stateAfter([
    { type: 'procedure-ended', procedure: 'r1', why: 'retirée' },
    { type: 'procedure-opened', procedure: 'r2', kind: 'article-9ter' },
    { type: 'procedure-opened', procedure: 'r3', kind: 'renouvellement' },
  ])
  expect(checkableRounds(state).map(({ id }) => id)).toEqual(['r2', 'r1'])
})

test('before any rule there is nothing to check', () => {
  const state = stateAfter([])
  const [round] = checkableRounds(state)
  const long = { on: localDate('2006-01-01'), lang: 'fr', nameOf: () => '' } as const
  expect(round && filingCheck(state, round, long)).toBeUndefined()
})
