import { expect, test } from 'vitest'
import type { CommandType } from '@sejour/cases'
import { type Actor, ROLES } from './actor.ts'
import { COMMANDS, mayAsk, mayCommand, QUERIES, type Query } from './authorise.ts'

const actor = (kind: Actor['kind'], role: Actor['role'], secondFactor = true): Actor => ({
  account: 'account-1',
  organisation: 'organisation-1',
  kind,
  role,
  name: 'N. Exemple',
  secondFactor,
})

const notes: readonly CommandType[] = ['write-note', 'change-note', 'remove-note']
const handingOver: readonly CommandType[] = ['hand-over-case', 'take-over-case', 'end-mandate']
const reading = ['case-file', 'dashboard', 'list', 'search', 'alike', 'history', 'files'] as const
const judged: readonly CommandType[] = [
  'add-argument',
  'change-argument',
  'withdraw-argument',
  'record-conclusion',
  'propose-link',
  'confirm-link',
  'refuse-link',
  'undo-link',
]
const allBut = (...out: readonly CommandType[]) => COMMANDS.filter((one) => !out.includes(one))

type Row = {
  readonly kind: Actor['kind']
  readonly role: Actor['role']
  readonly commands: readonly CommandType[]
  readonly queries: readonly Query[]
  readonly because: string
}

const rows: readonly Row[] = [
  {
    kind: 'counsel',
    role: 'administrator',
    commands: COMMANDS,
    queries: QUERIES,
    because: 'an administrator of a firm is counsel, and alone may forget a case',
  },
  {
    kind: 'counsel',
    role: 'counsel',
    commands: COMMANDS,
    queries: QUERIES.filter((query) => query !== 'forget'),
    because: 'counsel does everything in a case but destroy it',
  },
  {
    kind: 'counsel',
    role: 'assistant',
    commands: allBut(...notes, ...handingOver),
    queries: reading,
    because: 'an assistant prepares; notes are privileged and a mandate binds',
  },
  {
    kind: 'counsel',
    role: 'reader',
    commands: [],
    queries: reading,
    because: 'a reader changes nothing',
  },
  ...(['administrator', 'officer', 'reader'] as const).map((role): Row => ({
    kind: 'commune',
    role,
    commands: [],
    queries: reading,
    because: 'a commune only reads what it holds',
  })),
  ...(['administrator', 'handler', 'reader'] as const).map((role): Row => ({
    kind: 'office',
    role,
    commands: [],
    queries: reading,
    because: 'the Office only reads what it holds',
  })),
  {
    kind: 'person',
    role: 'person',
    commands: allBut(...notes, ...judged),
    queries: [...reading, 'reads', 'export', 'forget'],
    because: 'a person runs their own space, and sees who looked at it',
  },
]

test.each(rows)('$kind $role: $because', ({ kind, role, commands, queries }) => {
  const who = actor(kind, role)
  expect(COMMANDS.filter((one) => mayCommand(who, one))).toEqual(
    COMMANDS.filter((one) => commands.includes(one)),
  )
  expect(QUERIES.filter((one) => mayAsk(who, one))).toEqual(
    QUERIES.filter((one) => queries.includes(one)),
  )
})

test('every role of every kind of organisation has its row', () => {
  const all = Object.entries(ROLES).flatMap(([kind, roles]) =>
    roles.map((role) => `${kind} ${role}`),
  )
  expect(rows.map(({ kind, role }) => `${kind} ${role}`).toSorted()).toEqual(all.toSorted())
})

test.each([
  { kind: 'commune', role: 'officer', because: 'an authority needs a second factor' },
  { kind: 'office', role: 'handler', because: 'an authority needs a second factor' },
] as const)('$kind $role without it: $because', ({ kind, role }) => {
  const who = actor(kind, role, false)
  expect(QUERIES.filter((one) => mayAsk(who, one))).toEqual([])
})

test.each([
  { kind: 'counsel', role: 'officer', because: 'a firm has no officers' },
  { kind: 'person', role: 'administrator', because: 'nobody administers a person' },
] as const)('$kind $role: $because', ({ kind, role }) => {
  const who = actor(kind, role)
  expect(COMMANDS.filter((one) => mayCommand(who, one))).toEqual([])
  expect(QUERIES.filter((one) => mayAsk(who, one))).toEqual([])
})
