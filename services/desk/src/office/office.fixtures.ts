import { localDate } from '@sejour/calendar'
import { type CaseEvent, type CaseState, type Entry, stateOf } from '@sejour/cases'

/** A request of an invented person, as the Office keeps it. */
export const HANDLER = 'handler'
export const COLLEAGUE = 'colleague'
export const day = localDate

/** What happens in a case of a test; who did it, where it was not the handler. */
export type Happening = CaseEvent | { readonly by: string; readonly event: CaseEvent }

/** The state after these events, a minute apart; each may say who did it. */
export function officeCase(...events: readonly Happening[]): CaseState {
  const all = [...OPENED, ...events]
  return stateOf(
    all.map((one, index) => ({
      version: index + 1,
      at: `2026-02-0${1 + Math.floor(index / 60)}T09:${String(index % 60).padStart(2, '0')}:00.000Z`,
      by: 'event' in one ? one.by : HANDLER,
      event: 'event' in one ? one.event : one,
    })),
  )
}

const OPENED: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
  { type: 'person-added', person: { id: 'p1', familyName: 'Exemple', relation: 'applicant' } },
  { type: 'procedure-opened', procedure: 'r1', kind: 'article-9bis' },
]

export const opened = (procedure: string, more: object = {}): CaseEvent => ({
  type: 'procedure-opened',
  procedure,
  kind: 'article-9bis',
  ...more,
})

export const happened = (entry: Entry): CaseEvent => ({ type: 'entry-recorded', entry })

export const filed = (on: string, procedure = 'r1'): CaseEvent =>
  happened({ id: `filed-${procedure}`, kind: 'request-filed', procedure, on: day(on), by: 'hand' })

export const step = (
  id: string,
  on: string,
  { procedure = 'r1', ...more }: { procedure?: string; about?: string; details?: object } = {},
): CaseEvent =>
  happened({
    id: `${id}-${on}`,
    kind: 'step-taken',
    procedure,
    step: id,
    on: day(on),
    ...more,
  } as Entry)

export const decided = (
  decision: string,
  on: string | undefined,
  {
    procedure = 'r1',
    ...more
  }: {
    procedure?: string
    decidedOn?: string
    ruling?: string
    persons?: readonly string[]
    circumstances?: object
  } = {},
): CaseEvent =>
  happened({
    id: `decided-${decision}`,
    kind: 'decision-notified',
    procedure,
    decision,
    notification: { by: 'hand', ...(on !== undefined && { on: day(on) }) },
    ...more,
  } as Entry)

export const appealed = (against: string, on: string, procedure = 'r1'): CaseEvent =>
  happened({
    id: `appeal-${against}`,
    kind: 'remedy-filed',
    procedure,
    remedy: 'annulment',
    against,
    on: day(on),
    by: 'registered',
  })

export const judged = (
  answers: string,
  result: 'annulled' | 'rejected' | 'suspended',
  on: string,
): CaseEvent =>
  happened({
    id: `judged-${answers}`,
    kind: 'judgment-notified',
    procedure: 'r1',
    answers,
    result,
    notification: { by: 'registered', on: day(on) },
  })

export const argued = (id: string, procedure = 'r1'): CaseEvent => ({
  type: 'argument-added',
  argument: { id, procedure, side: 'circumstances', text: `Argument ${id}` },
})

export const begun = (id = 'd1', more: object = {}): CaseEvent => ({
  type: 'ruling-begun',
  ruling: { id, procedure: 'r1', ...more },
})

export const reasoned = (point: string, ruling = 'd1'): CaseEvent => ({
  type: 'reason-given',
  ruling,
  point,
  text: `Because of ${point}.`,
})

export const submitted = (ruling = 'd1'): CaseEvent => ({ type: 'ruling-submitted', ruling })
export const approved = (ruling = 'd1'): CaseEvent => ({
  type: 'ruling-reviewed',
  ruling,
  verdict: 'approved',
})
export const signed = (ruling = 'd1', on = '2026-02-01'): CaseEvent => ({
  type: 'ruling-signed',
  ruling,
  on: day(on),
  signer: 'N. Exemple, attachée',
})
