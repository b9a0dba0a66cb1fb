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
const arguing: readonly CommandType[] = [
  'add-argument',
  'change-argument',
  'withdraw-argument',
  'record-conclusion',
]
const links: readonly CommandType[] = ['propose-link', 'confirm-link', 'refuse-link', 'undo-link']
const parcels: readonly CommandType[] = ['send-parcel', 'answer-parcel', 'receive-parcel']
const rulings: readonly CommandType[] = [
  'begin-ruling',
  'change-ruling',
  'give-reason',
  'submit-ruling',
  'recall-ruling',
  'review-ruling',
  'sign-ruling',
  'withdraw-ruling',
]
const changingCounsel: readonly CommandType[] = ['hand-over-case', 'take-over-case']
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
    commands: allBut(...rulings),
    queries: QUERIES,
    because: 'an administrator of a firm is counsel, and alone may forget a case',
  },
  {
    kind: 'counsel',
    role: 'counsel',
    commands: allBut(...rulings),
    queries: QUERIES.filter((query) => query !== 'forget'),
    because: 'counsel does everything in a case but destroy it, and decides nothing',
  },
  {
    kind: 'counsel',
    role: 'assistant',
    commands: allBut(...notes, ...handingOver, ...rulings),
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
  ...(['administrator', 'officer'] as const).map((role): Row => ({
    kind: 'commune',
    role,
    commands: allBut(...changingCounsel, ...rulings, ...arguing),
    queries: [...reading, 'reads', 'notes', 'export'],
    because: 'a commune registers and hands over; it neither argues nor examines',
  })),
  ...(['administrator', 'handler'] as const).map((role): Row => ({
    kind: 'office',
    role,
    commands: allBut(...changingCounsel),
    queries: [...reading, 'reads', 'notes', 'export'],
    because: 'the Office examines and decides; archives are not destroyed at a desk',
  })),
  ...(['commune', 'office'] as const).map((kind): Row => ({
    kind,
    role: 'reader',
    commands: [],
    queries: reading,
    because: 'a reader changes nothing',
  })),
  {
    kind: 'person',
    role: 'person',
    commands: allBut(...notes, ...arguing, ...links, ...rulings, ...parcels),
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
