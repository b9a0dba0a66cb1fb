import { procedureIds } from '@sejour/answers/procedures'
import { routeIds } from '@sejour/answers/routes'
import { annexes } from '@sejour/law/annexes'
import { decisions } from '@sejour/law/decisions'
import { remedies } from '@sejour/law/recours'
import { titres } from '@sejour/law/titres'
import { expect, test } from 'vitest'
import type { Machine } from '../machine.ts'
import { markHolder, sayHolder, sayMachine, sayState, sayTaker } from '../say-chain.ts'
import { sayTransition } from '../say-transition.ts'
import { findStep, steps } from '../steps/index.ts'
import { eventWordsFr } from '../words/events/fr.ts'
import { machines } from './index.ts'

const LANGS = ['fr', 'nl', 'de', 'en'] as const
const each = machines.map((machine) => [machine.id, machine] as const)
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

test('no two machines, and no two moves of one, have the same name', () => {
  expect(new Set(ids(machines)).size).toBe(machines.length)
  for (const { id, transitions, states } of machines) {
    expect(new Set(ids(transitions)).size, id).toBe(transitions.length)
    expect(new Set(ids(states)).size, id).toBe(states.length)
  }
})

test.each(each)('%s: every move is between states that exist', (_, machine) => {
  const known = ids(machine.states)
  expect(known).toContain(machine.initial)
  if (machine.again !== undefined) expect(known).toContain(machine.again)
  for (const { from, to } of machine.transitions) {
    for (const state of [...from, to]) expect(known).toContain(state)
  }
})

test.each(each)('%s: every state is reached from the beginning', (_, machine) => {
  const reached = new Set([machine.initial])
  // A set grows while it is walked.
  for (const state of reached) {
    for (const { from, to } of machine.transitions) if (from.includes(state)) reached.add(to)
  }
  expect(ids(machine.states).filter((state) => !reached.has(state))).toEqual([])
})

test.each(each)('%s: from every state that is no end there is a way on', (_, machine) => {
  const stuck = machine.states.filter(
    ({ id, isEnd }) =>
      !isEnd && !machine.transitions.some(({ from, to }) => from.includes(id) && to !== id),
  )
  expect(ids(stuck)).toEqual([])
})

test.each(each)('%s: an end can be reached from every state', (_, machine) => {
  const ending = new Set(machine.states.filter(({ isEnd }) => isEnd).map(({ id }) => id))
  for (const end of ending) {
    for (const { from, to } of machine.transitions) {
      if (to === end) for (const state of from) ending.add(state)
    }
  }
  expect(ids(machine.states).filter((state) => !ending.has(state))).toEqual([])
})

test('every step of the catalogue moves some machine', () => {
  const used = new Set(
    machines.flatMap(({ transitions }) =>
      transitions.flatMap(({ on }) => ('step' in on ? [on.step] : [])),
    ),
  )
  expect(ids(steps).filter((step) => !used.has(step))).toEqual([])
})

test('every kind of procedure has exactly one machine', () => {
  const kinds = new Set([...procedureIds, ...routeIds, 'renouvellement', 'sejour-illimite'])
  const covered = machines.flatMap(({ of }) => ('procedure' in of ? of.procedure : []))
  expect(covered.toSorted()).toEqual([...kinds].toSorted())
})

const ofEntries = each.filter(([, { of }]) => !('aggregate' in of))

test.each(ofEntries)('%s: what it waits for is in the catalogues', (_, machine) => {
  const known: { readonly [field: string]: readonly string[] } = {
    decision: [...ids(decisions), ...Object.keys(eventWordsFr.granted)],
    remedy: ids(remedies),
    title: ids(titres),
    paper: [...ids(titres), ...ids(annexes)],
    result: Object.keys(eventWordsFr.results),
  }
  for (const { id, on } of machine.transitions) {
    for (const [field, wanted] of Object.entries(on.where ?? {})) {
      const options =
        'step' in on
          ? findStep(on.step)?.fields.find(({ name }) => name === field)?.options
          : known[field]
      for (const value of wanted) expect(options, `${id}: ${field}`).toContain(value)
    }
    if ('step' in on) expect(findStep(on.step)?.id, id).toBe(on.step)
  }
})

test.each(each)('%s: limits are those of the law', (_, { transitions }) => {
  const known = ids(remedies)
  for (const { limit } of transitions) if (limit !== undefined) expect(known).toContain(limit)
})

test.each(each)('%s: machine, states and moves have words', (_, machine) => {
  for (const lang of LANGS) {
    expect(sayMachine(machine.id, lang)).not.toBe(machine.id)
    for (const { id, holder } of machine.states) {
      expect(isSaid(sayState(machine.id, id, lang), machine, id, lang), `${id} ${lang}`).toBe(true)
      expect(sayHolder(holder, lang)).not.toBe('')
      expect(markHolder(holder, lang)).not.toBe('')
    }
    for (const { by } of machine.transitions) expect(sayTaker(by, lang)).toBeTruthy()
  }
  for (const one of machine.transitions) {
    for (const lang of ['fr', 'nl'] as const) {
      expect(sayTransition(one, lang)).toMatch(/^\p{Lu}/u)
    }
  }
})

/** In English a word may be the same as its id. */
function isSaid(words: string, machine: Machine, id: string, lang: string): boolean {
  return words !== id && words !== '' && (lang === 'en' || words !== machine.id)
}

test('nobody but the law and the person moves a file without a source', () => {
  for (const { transitions } of machines) {
    for (const { source } of transitions) expect(source.text.title).not.toBe('')
  }
})
