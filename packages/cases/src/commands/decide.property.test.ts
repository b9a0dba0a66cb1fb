import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Recorded } from '../case-event.ts'
import { evolve, findState, stateOf } from '../state/evolve.ts'
import { readEvent } from '../stored/read-event.ts'
import { anyCommand, anyCommands } from '../testing/arbitrary.fixtures.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'

/** Every accepted command carried out, by two people in turn. */
function carriedOut(commands: readonly Command[]): readonly Recorded[] {
  return commands.reduce<readonly Recorded[]>((history, command, index) => {
    const by = index % 2 === 0 ? 'librarian' : 'colleague'
    const decided = decide({ state: findState(history), by }, command)
    if ('refused' in decided) return history
    const at = '2026-01-05T09:00:00.000Z'
    const events = decided.events.map((event, place) => ({
      version: history.length + place + 1,
      at,
      by,
      event,
    }))
    return [...history, ...events]
  }, [])
}

const check = (property: (history: readonly Recorded[]) => void, numRuns = 300) =>
  fc.assert(
    fc.property(anyCommands, (commands) => property(carriedOut(commands))),
    { numRuns },
  )

test('no well-typed command is ever thrown out, before or after a case is opened', () => {
  fc.assert(
    fc.property(anyCommands, anyCommand, (commands, command) => {
      const history = carriedOut(commands)
      decide({ state: undefined, by: 'librarian' }, command)
      decide({ state: stateOf(history), by: 'librarian' }, command)
    }),
    { numRuns: 300 },
  )
})

test('what was accepted replays to the same case, also after a detour through storage', () => {
  check((history) => {
    const state = history.reduce<ReturnType<typeof findState>>(evolve, undefined)
    const stored = history.map((recorded) => {
      const event = readEvent(JSON.parse(JSON.stringify(recorded.event)))
      if (!event) throw new Error(`unread event ${recorded.event.type}`)
      return { ...recorded, event }
    })
    expect(stateOf(stored)).toEqual(state)
  })
})

test('a command that was carried out has nothing left to do, or is refused', () => {
  fc.assert(
    fc.property(anyCommands, anyCommand, (commands, command) => {
      const after = stateOf(carriedOut([...commands, command, command]))
      const again = decide({ state: after, by: 'librarian' }, command)
      expect('refused' in again ? [] : again.events).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('an event never changes the case that was there before it', () => {
  check((history) => {
    const states = history.map((_, index) => stateOf(history.slice(0, index + 1)))
    const folded: unknown[] = []
    history.reduce<ReturnType<typeof findState>>((state, recorded) => {
      const next = evolve(state, recorded)
      folded.push(next)
      return next
    }, undefined)
    expect(folded).toEqual(states)
  }, 50)
})
