import { localDate } from '@sejour/calendar'
import {
  type CaseEvent,
  type CaseState,
  type Entry,
  stateOf,
  type StepDetails,
} from '@sejour/cases'
import { findMachine } from '../machines/index.ts'
import { standingsOf } from '../order.ts'
import type { Standing } from '../standing.ts'
import type { Taker } from '../step.ts'

export const day = localDate

type Of<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>

const PROCEDURE = 'round'
const of = (id: string) => ({ id, procedure: PROCEDURE })

/** Entries of an invented case, in a word each. */
export const filed = (on: string, id = `filed ${on}`): Of<'request-filed'> => ({
  ...of(id),
  kind: 'request-filed',
  on: day(on),
  by: 'registered',
})

export function step(
  name: string,
  on: string,
  details?: StepDetails,
  about?: string,
): Of<'step-taken'> {
  return {
    ...of(`${name} ${on}`),
    kind: 'step-taken',
    step: name,
    on: day(on),
    ...(details && { details }),
    ...(about !== undefined && { about }),
  }
}

export const given = (paper: string, on: string): Of<'receipt-given'> => ({
  ...of(`${paper} ${on}`),
  kind: 'receipt-given',
  paper,
  on: day(on),
})

/** `on` absent: nobody knows when it arrived. */
export const decided = (decision: string, on?: string): Of<'decision-notified'> => ({
  ...of(`${decision} ${on ?? 'some day'}`),
  kind: 'decision-notified',
  decision,
  notification: { by: 'registered', ...(on !== undefined && { on: day(on) }) },
})

export const appealed = (
  against: string,
  on: string,
  remedy = 'annulment',
): Of<'remedy-filed'> => ({
  ...of(`${remedy} ${on}`),
  kind: 'remedy-filed',
  remedy,
  against,
  on: day(on),
  by: 'registered',
})

export const judged = (
  answers: string,
  on: string,
  result: Of<'judgment-notified'>['result'],
): Of<'judgment-notified'> => ({
  ...of(`${result} ${on}`),
  kind: 'judgment-notified',
  answers,
  result,
  notification: { by: 'registered', on: day(on) },
})

export const titled = (title: string, from: string): Of<'title-granted'> => ({
  ...of(`${title} ${from}`),
  kind: 'title-granted',
  title,
  from: day(from),
})

/** A case of one procedure with these entries, recorded in this order. */
export function caseOf(
  kind: string,
  entries: readonly Entry[],
  persons: readonly string[] = ['p'],
): CaseState {
  const events: readonly CaseEvent[] = [
    { type: 'case-opened', title: 'N. Exemple', language: 'fr' },
    ...persons.map((id): CaseEvent => ({
      type: 'person-added',
      person: { id, familyName: 'Exemple', relation: 'applicant' },
    })),
    { type: 'procedure-opened', procedure: PROCEDURE, kind },
    ...entries.map((entry): CaseEvent => ({ type: 'entry-recorded', entry })),
  ]
  return historyOf(events)
}

/** A case after these events, a minute apart. */
export function historyOf(events: readonly CaseEvent[]): CaseState {
  return stateOf(
    events.map((event, index) => ({
      version: index + 1,
      at: `2026-01-05T${String(9 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00.000Z`,
      by: 'clerk',
      event,
    })),
  )
}

/** Where one machine of the case stands; the first, where it has several subjects. */
export function standing(
  state: CaseState,
  machine: string,
  strict: readonly Taker[] = [],
): Standing {
  const found = standingsOf(state, strict).find((one) => one.machine.id === machine)
  if (!found)
    throw new Error(`no standing of ${machine} (${findMachine(machine) ? 'known' : 'unknown'})`)
  return found
}

/** A request under article 9bis up to the Office, with every step told. */
export const toTheOffice: readonly Entry[] = [
  filed('2026-01-05'),
  step('request-registered', '2026-01-07', { channel: 'registered-post' }),
  step('fee-checked', '2026-01-07', { result: 'paid' }),
  step('residence-check-asked', '2026-01-08'),
  step('residence-visited', '2026-01-12', { outcome: 'absent' }),
  step('residence-visited', '2026-01-14', { outcome: 'met' }),
  step('residence-check-concluded', '2026-01-15', { outcome: 'positive' }),
  given('circulaire-annexe-3', '2026-01-15'),
  step('mayor-opinion', '2026-01-15', { opinion: 'none' }),
  step('transmitted', '2026-01-16'),
  step('transmission-received', '2026-01-20', { number: '9999999' }),
]

/** Refused, annulled, granted, renewed: the first journey. */
export const refusedThenGranted: readonly Entry[] = [
  ...toTheOffice,
  step('admissibility-examined', '2026-02-02', { result: 'admissible' }),
  decided('article-9bis.non-fondee', '2026-02-10'),
  appealed('article-9bis.non-fondee 2026-02-10', '2026-03-02'),
  judged('annulment 2026-03-02', '2026-06-01', 'annulled'),
  step('admissibility-examined', '2026-06-15', { result: 'admissible' }),
  decided('article-9bis.octroi-limite', '2026-06-20'),
  titled('A', '2026-06-20'),
  step('renewal-received', '2027-05-10', undefined, 'A 2026-06-20'),
  given('annexe-15', '2027-06-19'),
  decided('article-9bis.prolongation-accordee', '2027-06-25'),
  titled('A', '2027-06-26'),
]
