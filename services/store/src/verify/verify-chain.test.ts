import type { CaseEvent } from '@sejour/cases'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf } from '../history/chain.ts'
import { chained } from '../history/event-vault.ts'
import { withoutPrivileged } from '../history/hand-over.ts'
import type { ExportedHistory } from './exported-history.ts'
import { verifyChain } from './verify-chain.ts'

const events: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'Card of R. Reader', language: 'fr' },
  { type: 'note-written', note: 'n1', text: 'Likes atlases' },
  { type: 'person-added', person: { id: 'r1', familyName: 'Réader', relation: 'applicant' } },
  { type: 'case-titled', title: 'Card of the Readers' },
]
const of = { organisation: 'library', caseId: 'case-1' }
const history: ExportedHistory = {
  case: of.caseId,
  events: chained(
    of,
    { version: 0, head: null },
    {
      events,
      stamp: { at: '2026-03-05T09:12:00.000Z', by: 'librarian' },
    },
  ),
}
const head = history.events.at(-1)?.hash ?? ''

test('a whole history is proved, and so is one without its privileged notes', () => {
  expect(verifyChain(history, head)).toEqual({ ok: true, events: 4, withheld: 0, head })
  expect(verifyChain(withoutPrivileged(history), head)).toMatchObject({ ok: true, withheld: 1 })
})

test('a note that is withheld cannot be guessed without its salt', () => {
  const text = JSON.stringify(withoutPrivileged(history))
  const [, note] = history.events
  expect(text).not.toContain('atlases')
  expect(text).not.toContain(note?.disclosed?.salt)
})

test('any change of any byte of an export is found', () => {
  const text = JSON.stringify(history)
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 0x20, max: 0x7e }), (at, code) => {
      const changed = `${text.slice(0, at)}${String.fromCharCode(code)}${text.slice(at + 1)}`
      expect(isAccepted(changed)).toBe(isSame(changed))
    }),
    { numRuns: 3_000 },
  )
})

function isAccepted(text: string): boolean {
  try {
    const read: ExportedHistory = JSON.parse(text)
    return verifyChain(read, head).ok
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** Nothing but the spelling of the JSON changed. */
function isSame(text: string): boolean {
  try {
    expect(JSON.parse(text)).toEqual(history)
    return true
  } catch {
    return false
  }
}

describe('whole events', () => {
  const [first, second, third, fourth] = history.events
  test.each([
    { kept: [second, third, fourth], at: 1, why: 'version', because: 'the first is gone' },
    { kept: [first, third, fourth], at: 2, why: 'version', because: 'one in the middle is gone' },
    { kept: [first, third, second, fourth], at: 2, why: 'version', because: 'two changed places' },
    { kept: [first, second, second, third], at: 3, why: 'version', because: 'one is there twice' },
    { kept: [first, second, third], at: 4, why: 'head', because: 'the end is gone' },
    { kept: [], at: 1, why: 'head', because: 'everything is gone' },
  ])('$why at $at: $because', ({ kept, at, why }) => {
    const cut = { ...history, events: kept.filter((event) => event !== undefined) }
    expect(verifyChain(cut, head)).toEqual({ ok: false, at, why })
  })

  test('a new number does not close the gap', () => {
    const renumbered = [first, third, fourth].flatMap((event, index) =>
      event ? { ...event, version: index + 1 } : [],
    )
    const cut = { ...history, events: renumbered }
    expect(verifyChain(cut)).toEqual({ ok: false, at: 2, why: 'hash' })
  })

  test('nobody passes off an event as one of another type', () => {
    const disguised = history.events.slice(0, 1).map((event) => {
      const link = { ...event, type: 'note-written' }
      return { ...link, hash: hashOf(of.caseId, null, link) }
    })
    const forged = { ...history, events: disguised }
    expect(verifyChain(forged)).toEqual({ ok: false, at: 1, why: 'event' })
  })

  test('without the head, a history cut at its end is a whole shorter one', () => {
    expect(verifyChain({ ...history, events: history.events.slice(0, 2) })).toMatchObject({
      ok: true,
      events: 2,
    })
  })

  test('it is the history of this case and of no other', () => {
    expect(verifyChain({ ...history, case: 'case-2' })).toEqual({ ok: false, at: 1, why: 'hash' })
  })
})

test.each([
  { hostile: null },
  { hostile: [] },
  { hostile: { case: 1, events: [] } },
  { hostile: { case: 'c', events: [null] } },
  { hostile: { case: 'c', events: [{ version: 1 }] } },
  { hostile: { case: 'c', events: {} } },
])('is no history: $hostile', ({ hostile }) => {
  const given: ExportedHistory = JSON.parse(JSON.stringify(hostile))
  expect(verifyChain(given)).toEqual({ ok: false, at: 1, why: 'shape' })
})
