import { localDate } from '@sejour/calendar'
import {
  type CaseEvent,
  type CaseState,
  type Command,
  decide,
  type Recorded,
  stateOf,
} from '@sejour/cases'
import type { Actor, CaseFile, Desk, Performed, ProcedureInFile } from '@sejour/desk'
import type { DeskParts } from './parts.ts'

/** Somebody invented who may write. */
const counsel: Actor = {
  account: 'account-1',
  organisation: 'organisation-1',
  kind: 'counsel',
  role: 'counsel',
  name: 'C. Conseil',
  secondFactor: false,
}

/** A desk that keeps one case in memory, as its events made it. */
export type OneCase = {
  readonly parts: DeskParts
  readonly state: () => CaseState
}

/** Pages of a desk on one case, on a day that stands still. */
export function oneCase(
  events: readonly CaseEvent[],
  { today = '2025-03-03', role = counsel.role }: { today?: string; role?: Actor['role'] } = {},
): OneCase {
  const history: Recorded[] = []
  const carriedOut = new Set<string>()
  const record = (event: CaseEvent): void => {
    const version = history.length + 1
    history.push({ version, at: '2025-03-03T09:00:00.000Z', by: counsel.account, event })
  }
  events.forEach(record)
  const state = () => stateOf(history)
  const performAll = (commands: readonly Command[], commandId: string): Performed => {
    if (carriedOut.has(commandId)) return { done: history.length, repeated: true }
    const before = history.length
    for (const command of commands) {
      const decided = decide({ state: state(), by: counsel.account }, command)
      if ('refused' in decided) {
        history.length = before
        return decided
      }
      decided.events.forEach(record)
    }
    carriedOut.add(commandId)
    return { done: history.length }
  }
  let ids = 0
  const desk: Partial<Desk> = {
    caseOf: async (_, caseId) => ({ seen: fileOf(state(), caseId, today) }),
    performAll: async (_, { commands, commandId }) => performAll(commands, commandId),
    historyOf: async () => ({ seen: [] }),
  }
  const parts: Partial<DeskParts> = {
    desk: desk as Desk,
    whoIs: async () => ({ actor: { ...counsel, role }, organisationName: 'Cabinet Exemple' }),
    namesOf: async () => new Map([[counsel.account, counsel.name]]),
    today: () => localDate(today),
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    script: (_, island) => `/assets/${island}.js`,
  }
  // Only what these pages ask of a desk is there.
  return { state, parts: parts as DeskParts }
}

function fileOf(state: CaseState, caseId: string, today: string): CaseFile {
  const on = localDate(today)
  const round = ({ id, kind }: { readonly id: string; readonly kind: string }) => {
    const shown: Partial<ProcedureInFile> = { id, kind, title: kind, entries: [], lawOn: on }
    return shown as ProcedureInFile
  }
  const shown: Partial<CaseFile> = {
    caseId,
    version: state.version,
    on,
    may: [],
    state,
    people: [...state.persons.values()].map((person) => ({ person, lacks: [], mandates: [] })),
    procedures: [...state.procedures.values()].map(round),
    agenda: [],
    risks: [],
  }
  // The rest of a file is for other pages.
  return shown as CaseFile
}

/** An invented family whose request is being written: one argument is proved, one is not. */
export const FAMILY: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'Famille Exemple', language: 'fr' },
  person('p1', 'applicant', 'N.', '1990-01-01'),
  person('p2', 'child', 'E.', '2015-04-01'),
  { type: 'procedure-opened', procedure: 'r1', kind: 'article-9bis' },
  stated('asile.stade', 'close'),
  stated('fond.enfant-scolarise', true),
  stated('fond.sejour-ininterrompu-depuis', '2019-05-01'),
  stated('demande.aupres-de', 'bourgmestre'),
  stated('residence.effective', true),
  stated('procedures.demande-anterieure', true),
  exhibit('e1', 'Attestation scolaire 2024', 'attestation-scolaire', {
    coversFrom: localDate('2023-09-01'),
    coversUntil: localDate('2024-06-30'),
  }),
  exhibit('e2', 'Témoignage d’une voisine', 'temoignage', { language: 'sq' }),
  {
    type: 'argument-added',
    argument: {
      id: 'a1',
      procedure: 'r1',
      side: 'circumstances',
      kind: 'scolarite',
      text: 'Les enfants vont à l’école depuis quatre ans.',
      persons: ['p2'],
      answers: {
        'invoquee-asile': false,
        'relevait-asile': false,
        'invoquee-demande-anterieure': true,
        'issue-demande-anterieure': 'refusee',
      },
    },
  },
  {
    type: 'argument-added',
    argument: { id: 'a2', procedure: 'r1', side: 'merits', kind: 'vie-familiale' },
  },
  { type: 'exhibit-linked', exhibit: 'e1', proves: { kind: 'argument', argument: 'a1' } },
]

function person(
  id: string,
  relation: 'applicant' | 'child',
  givenName: string,
  birthDate: string,
): CaseEvent {
  const details = { givenName, familyName: 'Exemple', birthDate: localDate(birthDate) }
  return { type: 'person-added', person: { id, relation, ...details } }
}

function stated(fact: string, value: boolean | string): CaseEvent {
  const statedOn = localDate('2025-03-03')
  return { type: 'fact-recorded', fact: { fact, value, statedBy: 'person', statedOn } }
}

function exhibit(id: string, title: string, kind: string, more: object): CaseEvent {
  return { type: 'exhibit-added', exhibit: { id, title, kind, ...more } }
}
