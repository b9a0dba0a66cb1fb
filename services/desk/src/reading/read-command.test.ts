import fc from 'fast-check'
import { type Command, EVENT_OF } from '@sejour/cases'
import { expect, test } from 'vitest'
import { commandSchema, readCommand, readNewCase, readSentCommand } from './read-command.ts'

const a = 'b7c1f2a4-5d3e-4c8b-9a60-1f2e3d4c5b6a'

/** Commands that name every kind of payload. */
const commands: readonly Command[] = [
  { type: 'title-case', title: 'Famille Exemple' },
  { type: 'add-person', person: { id: a, relation: 'child', givenName: 'P.' } },
  { type: 'describe-person', person: a, changes: { phone: null, email: 'n@exemple.invalid' } },
  { type: 'end-mandate', mandate: a, on: '2026-03-05' as never, why: 'Fin' },
  { type: 'place-exhibit', exhibit: a, after: null },
  { type: 'link-exhibit', exhibit: a, proves: { kind: 'argument', argument: a } },
  {
    type: 'change-argument',
    argument: a,
    changes: { text: null, answers: { 'relevait-asile': true } },
  },
  {
    type: 'record-entry',
    entry: {
      id: a,
      kind: 'decision-notified',
      procedure: a,
      decision: 'annexe-13',
      notification: { by: 'hand' },
      circumstances: { detained: false },
    },
  },
  {
    type: 'record-entry',
    entry: {
      id: a,
      kind: 'step-taken',
      procedure: a,
      step: 'request-registered',
      on: '2026-03-05' as never,
      details: { channel: 'registered-post', postedOn: '2026-03-03', number: 'RE 12' },
    },
  },
  { type: 'begin-ruling', ruling: { id: a, procedure: a } },
  {
    type: 'change-ruling',
    ruling: a,
    changes: { until: null, conditions: [{ id: a, text: 'x' }] },
  },
  { type: 'give-reason', ruling: a, point: a, text: null },
  { type: 'sign-ruling', ruling: a, on: '2026-03-05' as never, signer: 'N. Exemple, attachée' },
  {
    type: 'send-parcel',
    parcel: {
      id: a,
      kind: 'request',
      procedure: a,
      otherName: 'Office',
      on: '2026-03-05' as never,
      contents: [{ kind: 'paper', id: a, title: 'Dossier administratif' }],
    },
  },
  { type: 'answer-parcel', parcel: a, answer: 'received', on: '2026-03-05' as never },
]

const step = (details: object) => ({
  type: 'record-entry',
  entry: { id: a, kind: 'step-taken', procedure: a, on: '2026-03-05', ...details },
})

test.each(commands)('$type comes through as it was sent', (command) => {
  expect(readCommand(JSON.parse(JSON.stringify(command)), 'fr')).toEqual({
    ok: true,
    value: command,
  })
})

test('null says that nothing is known, but in changes that a detail is taken away', () => {
  const person = { id: a, relation: 'child', birthDate: null }
  const read = readCommand({ type: 'add-person', person }, 'fr')
  expect(read).toEqual({
    ok: true,
    value: { type: 'add-person', person: { id: a, relation: 'child' } },
  })
})

test.each([
  { json: null, path: '', because: 'nothing was sent' },
  { json: [], path: '', because: 'a list is no command' },
  { json: {}, path: 'type', because: 'nobody says what is to be done' },
  { json: { type: 'toString' }, path: 'type', because: 'no such command' },
  { json: { type: 'title-case', title: 7 }, path: 'title', because: 'a number is no title' },
  { json: { type: 'finish-task', task: 'one' }, path: 'task', because: 'an id is a UUID' },
  {
    json: { type: 'place-exhibit', exhibit: a },
    path: 'after',
    because: 'nobody says where; null is the first place',
  },
  {
    json: { type: 'open-procedure', procedure: a, kind: 'asile' },
    path: 'kind',
    because: 'the catalogue has no such procedure',
  },
  {
    json: { type: 'record-entry', entry: { kind: 'receipt-given', id: a } },
    path: 'entry.procedure',
    because: 'a receipt belongs to a procedure',
  },
  {
    json: step({ step: 'request-lost' }),
    path: 'entry.step',
    because: 'the catalogue has no such step',
  },
  {
    json: step({ step: 'request-registered' }),
    path: 'entry.details.channel',
    because: 'how it came is one of the facts of a registration',
  },
  {
    json: step({ step: 'request-registered', details: { channel: 'pigeon' } }),
    path: 'entry.details.channel',
    because: 'no request comes so',
  },
  {
    json: step({ step: 'request-registered', details: { channel: 'counter', postedOn: 'hier' } }),
    path: 'entry.details.postedOn',
    because: 'that is no day',
  },
  {
    json: step({ step: 'request-registered', details: { channel: 'counter', colour: 'red' } }),
    path: 'entry.details.colour',
    because: 'this step says nothing of the kind',
  },
  {
    json: step({ step: 'request-registered', details: [] }),
    path: 'entry.details',
    because: 'details have names',
  },
  {
    json: { type: 'give-reason', ruling: a, point: a },
    path: 'text',
    because: 'nobody says whether the reason is taken away',
  },
])('is told at "$path": $because', ({ json, path }) => {
  for (const lang of ['fr', 'nl', 'de', 'en'] as const) {
    const read = readCommand(json, lang)
    expect(read.ok ? [] : read.problems.map((one) => one.path)).toContain(path)
  }
})

test('whatever is sent is answered, and no sentence repeats it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(EVENT_OF)), (json, type) => {
      const sent = Object.assign({ type }, json)
      for (const read of [readCommand(sent, 'fr'), readNewCase(json, 'nl')]) {
        if (read.ok) continue
        for (const { message } of read.problems) expect(message).toMatch(/^.{10,}[.?]$/s)
      }
    }),
  )
})

test('the key and the version may stand beside the command', () => {
  const sent = { commandId: a, expectedVersion: 3, command: { type: 'title-case', title: 'x' } }
  expect(readSentCommand(sent, 'fr')).toEqual({ ok: true, value: sent })
  expect(readSentCommand({ ...sent, expectedVersion: -1 }, 'fr')).toMatchObject({ ok: false })
})

test('every command that can be sent is described, and a receipt cannot be', () => {
  const told = JSON.stringify(commandSchema)
  const missing = Object.keys(EVENT_OF).filter((type) => !told.includes(`"const":"${type}"`))
  expect(missing).toEqual(['record-conclusion'])
})
