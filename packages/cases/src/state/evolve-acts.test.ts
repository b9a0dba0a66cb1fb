import { expect, test } from 'vitest'
import type { CaseEvent } from '../case-event.ts'
import type { Command } from '../commands/command.ts'
import { readEvent } from '../stored/read-event.ts'
import { caseOf, day, file, opened, when } from '../testing/library.fixtures.ts'

const draft = {
  id: 'card',
  template: 'card-request',
  lang: 'fr',
  data: { name: 'R.', hurry: true, shelf: 'B' },
} as const
const drafted: CaseEvent = { type: 'act-drafted', draft }
const redrafted = {
  type: 'act-redrafted',
  act: 'card',
  lang: 'nl',
  changes: { name: 'R. Reader', copies: [1, null], hurry: null },
} as const
const written = {
  type: 'act-written',
  act: 'card',
  written: { formVersion: '2020-01-01', on: day('2026-03-05'), files: [file('pdf')] },
} as const

test('an act is as it was last typed, and says when it was written', () => {
  const state = caseOf(drafted, written, redrafted)
  expect(state.acts.get('card')).toMatchObject({
    template: 'card-request',
    lang: 'nl',
    data: { name: 'R. Reader', copies: [1, null], shelf: 'B' },
    recorded: { version: 2 },
    written: { version: 3, formVersion: '2020-01-01', files: [file('pdf')] },
    changed: { version: 4 },
  })
})

test('an act that was put away is gone', () => {
  expect(caseOf(drafted, { type: 'act-discarded', act: 'card' }).acts.size).toBe(0)
})

test.each<{ command: Command; because: string }>([
  { command: { ...redrafted, type: 'redraft-act', act: 'other' }, because: 'nobody drafted it' },
  { command: { type: 'discard-act', act: 'other' }, because: 'there is nothing to put away' },
])('refused as unknown: $because', ({ command }) => {
  expect(when([opened, drafted], command)).toMatchObject({ refused: 'unknown-act' })
})

test('the same values again are no event; another language is one', () => {
  const again = (lang: 'fr' | 'nl') =>
    when([opened, drafted], { type: 'redraft-act', act: 'card', lang, changes: draft.data })
  expect(again('fr')).toEqual({ events: [] })
  expect(again('nl')).toMatchObject({
    events: [{ type: 'act-redrafted', lang: 'nl', changes: {} }],
  })
})

test.each<{ since: readonly CaseEvent[]; events: number; because: string }>([
  { since: [], events: 0, because: 'they are there already' },
  { since: [redrafted], events: 1, because: 'what was typed since is in them now' },
])('the same files again: $because', ({ since, events }) => {
  const decided = when([opened, drafted, written, ...since], { ...written, type: 'write-act' })
  expect('events' in decided && decided.events).toHaveLength(events)
})

test.each([
  { depth: 19, isRead: true, because: 'no act is so deep, and none is refused for it' },
  { depth: 40, isRead: false, because: 'it was made to exhaust whoever reads it' },
])('values within values, $depth deep: $because', ({ depth, isRead }) => {
  let value: unknown = 'R.'
  for (let level = 0; level < depth; level += 1) value = [value]
  const event = { ...drafted, draft: { ...draft, data: { name: value } } }
  expect(readEvent(event) !== undefined).toBe(isRead)
})
