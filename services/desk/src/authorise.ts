import { type CommandType, EVENT_OF } from '@sejour/cases'
import { type Actor, needsSecondFactor, type OrganisationKind, type Role, ROLES } from './actor.ts'

/** What can be asked of the desk besides commands. */
export const QUERIES = [
  'case-file',
  'dashboard',
  'list',
  'search',
  'alike',
  'history',
  'reads',
  'notes',
  'files',
  'export',
  'forget',
] as const

export type Query = (typeof QUERIES)[number]

export const COMMANDS = Object.keys(EVENT_OF) as readonly CommandType[]

/** What one role may do. */
type Allowed = { readonly commands: readonly CommandType[]; readonly queries: readonly Query[] }

/** Counsel’s own words: whoever may not read them may not write them either. */
const NOTES: readonly CommandType[] = ['write-note', 'change-note', 'remove-note']

/** What ends counsel’s own part in a case. */
const HANDING_OVER: readonly CommandType[] = ['hand-over-case', 'take-over-case', 'end-mandate']

/** What is argued and concluded about a request: by counsel, and by the Office that answers it. */
const ARGUING: readonly CommandType[] = [
  'add-argument',
  'change-argument',
  'withdraw-argument',
  'record-conclusion',
]

/** What only another organisation than the person has. */
const JUDGED_BY_OTHERS: readonly CommandType[] = [
  ...ARGUING,
  'propose-link',
  'confirm-link',
  'refuse-link',
  'undo-link',
]

/** Preparing and signing what an authority decides. */
const RULINGS: readonly CommandType[] = [
  'begin-ruling',
  'change-ruling',
  'give-reason',
  'submit-ruling',
  'recall-ruling',
  'review-ruling',
  'sign-ruling',
  'withdraw-ruling',
]

/** What organisations send each other. */
const PARCELS: readonly CommandType[] = ['send-parcel', 'answer-parcel', 'receive-parcel']

/** An authority is never replaced by another counsel. */
const CHANGING_COUNSEL: readonly CommandType[] = ['hand-over-case', 'take-over-case']

const READING: readonly Query[] = [
  'case-file',
  'dashboard',
  'list',
  'search',
  'alike',
  'history',
  'files',
]

const reading: Allowed = { commands: [], queries: READING }

// What an authority holds is destroyed by the rules on archives, and by nobody at a desk.
const authority: readonly Query[] = [...READING, 'reads', 'notes', 'export']

const officer: Allowed = {
  commands: allBut(CHANGING_COUNSEL, RULINGS, ARGUING),
  queries: authority,
}

const handler: Allowed = { commands: allBut(CHANGING_COUNSEL), queries: authority }

const TABLE: {
  readonly [Kind in OrganisationKind]: { readonly [Has in (typeof ROLES)[Kind][number]]: Allowed }
} = {
  counsel: {
    administrator: { commands: allBut(RULINGS), queries: QUERIES },
    counsel: {
      commands: allBut(RULINGS),
      queries: [...READING, 'reads', 'notes', 'export'],
    },
    assistant: { commands: allBut(NOTES, HANDING_OVER, RULINGS), queries: READING },
    reader: reading,
  },
  commune: { administrator: officer, officer, reader: reading },
  office: { administrator: handler, handler, reader: reading },
  person: {
    person: {
      commands: allBut(NOTES, JUDGED_BY_OTHERS, RULINGS, PARCELS),
      queries: [...READING, 'reads', 'export', 'forget'],
    },
  },
}

/** Whether this actor may send a command of this type. */
export function mayCommand(actor: Actor, command: CommandType): boolean {
  return allowedFor(actor).commands.includes(command)
}

/** Whether this actor may ask this. */
export function mayAsk(actor: Actor, query: Query): boolean {
  return allowedFor(actor).queries.includes(query)
}

/** The types of command that this actor may send. */
export function commandsOf(actor: Actor): readonly CommandType[] {
  return allowedFor(actor).commands
}

const nothing: Allowed = { commands: [], queries: [] }

function allowedFor({ kind, role, secondFactor }: Actor): Allowed {
  if (needsSecondFactor(kind) && !secondFactor) return nothing
  const roles: { readonly [Has in Role]?: Allowed } = TABLE[kind]
  return Object.hasOwn(roles, role) ? (roles[role] ?? nothing) : nothing
}

function allBut(...others: readonly (readonly CommandType[])[]): readonly CommandType[] {
  const out = new Set(others.flat())
  return COMMANDS.filter((command) => !out.has(command))
}
