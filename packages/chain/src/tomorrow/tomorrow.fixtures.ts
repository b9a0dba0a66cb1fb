import { type LocalDate, localDate } from '@sejour/calendar'
import { type CaseState, type Entry, stateOf } from '@sejour/cases'

/** The person of these cases. */
export const N = 'n'

type Loose<Kind extends Entry['kind']> = Partial<Extract<Entry, { readonly kind: Kind }>>

const day = (text: string): LocalDate => localDate(text)

/** Entries as a test writes them: what does not matter there stands here. */
export const filed = (on: string): Entry => ({
  id: 'filed',
  procedure: 'r1',
  kind: 'request-filed',
  on: day(on),
  by: 'registered',
})

export const handed = (paper: string, on: string, id = `paper-${paper}-${on}`): Entry => ({
  id,
  procedure: 'r1',
  kind: 'receipt-given',
  on: day(on),
  paper,
})

export const refused = (
  decision: string,
  on: string,
  more: Loose<'decision-notified'> = {},
): Entry => ({
  id: `decision-${decision}`,
  procedure: 'r1',
  kind: 'decision-notified',
  decision,
  notification: { by: 'hand', on: day(on) },
  ...more,
})

export const appealed = (remedy: string, decision: string, on: string): Entry => ({
  id: `${remedy}-${decision}`,
  procedure: 'r1',
  kind: 'remedy-filed',
  remedy,
  against: `decision-${decision}`,
  on: day(on),
  by: 'electronic',
})

export const judged = (
  result: 'annulled' | 'suspended' | 'rejected',
  answers: string,
  on: string,
): Entry => ({
  id: `judgment-${answers}`,
  procedure: 'r1',
  kind: 'judgment-notified',
  answers,
  result,
  notification: { by: 'electronic', on: day(on) },
})

export const granted = (title: string, from: string, until?: string): Entry => ({
  id: `title-${from}`,
  procedure: 'r1',
  kind: 'title-granted',
  title,
  from: day(from),
  ...(until !== undefined && { until: day(until) }),
})

export const stepped = (step: string, on: string, more: Loose<'step-taken'> = {}): Entry => ({
  id: `${step}-${on}`,
  procedure: 'r1',
  kind: 'step-taken',
  step,
  on: day(on),
  ...more,
})

/** A case of one person and one procedure, with these entries. */
export function caseWith(entries: readonly Entry[], kind = 'article-9bis'): CaseState {
  const events = [
    { type: 'case-opened', title: 'T. Voorbeeld', language: 'nl' } as const,
    { type: 'person-added', person: { id: N, relation: 'applicant' } } as const,
    { type: 'procedure-opened', procedure: 'r1', kind } as const,
    ...entries.map((entry) => ({ type: 'entry-recorded' as const, entry })),
  ]
  return stateOf(
    events.map((event, index) => ({
      version: index + 1,
      at: '2026-01-01T09:00:00.000Z',
      by: 'a1',
      event,
    })),
  )
}
