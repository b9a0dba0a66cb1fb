import { localDate } from '@sejour/calendar'
import {
  type CaseEvent,
  type CaseState,
  type Entry,
  type StepDetails,
  stateOf,
} from '@sejour/cases'
import { type UnionRound, unionRound } from './union-round.ts'

type Asking = { readonly kind?: string; readonly nationality?: string }

/** A case of an invented person who moves freely, or whose family does. */
export function unionCase(
  { kind = 'citoyen-union', nationality = 'FR' }: Asking,
  ...events: readonly CaseEvent[]
): CaseState {
  const before: readonly CaseEvent[] = [
    { type: 'case-opened', title: 'U. Beispiel', language: 'fr' },
    {
      type: 'person-added',
      person: {
        id: 'u',
        relation: 'applicant',
        familyName: 'Beispiel',
        givenName: 'Ute',
        birthDate: localDate('1995-05-05'),
        nationality,
      },
    },
    { type: 'procedure-opened', procedure: 'p1', kind },
  ]
  return stateOf(
    [...before, ...events].map((event, index) => ({
      version: index + 1,
      at: '2026-01-05T09:00:00.000Z',
      by: 'officer',
      event,
    })),
  )
}

const noted = (entry: Entry): CaseEvent => ({ type: 'entry-recorded', entry })

export const filed = (on: string): CaseEvent =>
  noted({ id: 'f', procedure: 'p1', kind: 'request-filed', on: localDate(on), by: 'hand' })

export const handed = (paper: string, on: string): CaseEvent =>
  noted({ id: 'h', procedure: 'p1', kind: 'receipt-given', on: localDate(on), paper })

export const refused = (decision: string, on: string): CaseEvent =>
  noted({
    id: 'd',
    procedure: 'p1',
    kind: 'decision-notified',
    decision,
    notification: { by: 'hand', on: localDate(on) },
  })

export const granted = (title: string, from: string, until?: string): CaseEvent =>
  noted({
    id: `t-${title}-${from}`,
    procedure: 'p1',
    kind: 'title-granted',
    title,
    from: localDate(from),
    ...(until !== undefined && { until: localDate(until) }),
  })

export const step = (
  name: string,
  on: string,
  details: StepDetails = {},
  about?: string,
): CaseEvent =>
  noted({
    id: `${name}-${on}`,
    procedure: 'p1',
    kind: 'step-taken',
    step: name,
    on: localDate(on),
    details,
    ...(about !== undefined && { about }),
  })

/** The round of such a case. */
export function roundOfCase(asking: Asking, ...events: readonly CaseEvent[]): UnionRound {
  const state = unionCase(asking, ...events)
  const [procedure] = state.procedures.values()
  if (!procedure) throw new Error('a case of a test has a procedure')
  return unionRound(state, procedure)
}
