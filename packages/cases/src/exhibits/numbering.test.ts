import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Recorded } from '../case-event.ts'
import type { Command } from '../commands/command.ts'
import { decide } from '../commands/decide.ts'
import { stateOf } from '../state/evolve.ts'
import { cardAsked, filing, opened, recorded } from '../testing/library.fixtures.ts'
import { filedNumbers, numbersOf } from './numbering.ts'

type Move =
  | { readonly do: 'add' | 'withdraw' | 'place'; readonly which: number; readonly after: number }
  | { readonly do: 'file'; readonly many: number }

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constantFrom('add', 'add', 'add', 'withdraw', 'place'),
      which: fc.nat({ max: 9 }),
      after: fc.nat({ max: 9 }),
    }),
    fc.record({ do: fc.constant('file'), many: fc.nat({ max: 4 }) }),
  ),
  { maxLength: 40 },
)

/** The history after each move, the moves that are refused left out. */
function played(steps: readonly Move[]): readonly (readonly Recorded[])[] {
  const histories = [recorded(opened, cardAsked('card'))]
  for (const [index, move] of steps.entries()) {
    const history = histories.at(-1) ?? []
    const decided = decide(
      { state: stateOf(history), by: 'librarian' },
      commandOf(move, index, history),
    )
    if ('refused' in decided) continue
    histories.push(recorded(...history.map(({ event }) => event), ...decided.events))
  }
  return histories
}

function commandOf(move: Move, index: number, history: readonly Recorded[]): Command {
  const state = stateOf(history)
  const ids = [...state.exhibits.keys()]
  if (move.do === 'file') {
    const numbers = [...numbersOf(state)].toSorted(([, one], [, other]) => one - other)
    const consigned = numbers.slice(0, move.many).map(([exhibit, number]) => ({ exhibit, number }))
    return { type: 'record-entry', entry: filing(`filing-${index}`, consigned) }
  }
  const exhibit = ids[move.which] ?? 'none'
  const after = ids[move.after] ?? null
  if (move.do === 'withdraw') return { type: 'withdraw-exhibit', exhibit, why: 'lost' }
  if (move.do === 'place') return { type: 'place-exhibit', exhibit, after }
  return { type: 'add-exhibit', exhibit: { id: `piece-${index}`, title: 'Receipt' }, after }
}

test('each piece bears one number, no number is borne twice, and unfiled ones leave no gap', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      const state = stateOf(played(steps).at(-1) ?? [])
      const numbers = numbersOf(state)
      const filed = filedNumbers(state)
      expect([...numbers.keys()].toSorted()).toEqual([...state.exhibits.keys()].toSorted())
      expect(new Set([...numbers.values(), ...filed.values()]).size).toBe(
        new Set([...numbers.keys(), ...filed.keys()]).size,
      )
      const highest = Math.max(0, ...filed.values())
      const unfiled = [...numbers].filter(([id]) => !filed.has(id)).map(([, number]) => number)
      expect(unfiled.toSorted((one, other) => one - other)).toEqual(
        unfiled.map((_, index) => highest + index + 1),
      )
    }),
    { numRuns: 300 },
  )
})

test('whatever comes after a filing, its numbers stay', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      const filed = new Map<string, number>()
      for (const history of played(steps)) {
        const now = filedNumbers(stateOf(history))
        for (const [exhibit, number] of filed) expect(now.get(exhibit)).toBe(number)
        for (const [exhibit, number] of now) filed.set(exhibit, number)
      }
    }),
    { numRuns: 300 },
  )
})

test('without a filing the order of counsel is the order of the numbers', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      const history = played(steps.filter((move) => move.do !== 'file')).at(-1) ?? []
      const state = stateOf(history)
      const ordered = [...numbersOf(state)].toSorted(([, one], [, other]) => one - other)
      expect(ordered.map(([id]) => id)).toEqual(state.exhibitOrder)
    }),
  )
})
