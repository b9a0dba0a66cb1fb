import { localDate } from '@sejour/calendar'
import type { CaseEvent, Recorded } from '../case-event.ts'
import type { Command } from '../commands/command.ts'
import { decide } from '../commands/decide.ts'
import type { Decided } from '../commands/decided.ts'
import type { Entry } from '../entry.ts'
import type { Exhibit, StoredFile } from '../exhibit.ts'
import type { CaseState } from '../state/case-state.ts'
import { findState, stateOf } from '../state/evolve.ts'

/** A case of a lending library: readers, a card that is asked for, books that are refused. */
export const day = localDate

/** The librarian, and the colleague who looks a second time. */
export const librarian = 'librarian'
export const colleague = 'colleague'

/** A history of these events, a minute apart, by the librarian. */
export function recorded(...events: readonly CaseEvent[]): readonly Recorded[] {
  return events.map((event, index) => ({
    version: index + 1,
    at: `2026-01-05T09:${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}.000Z`,
    by: librarian,
    event,
  }))
}

/** The case after these events, the opening included. */
export function caseOf(...events: readonly CaseEvent[]): CaseState {
  return stateOf(recorded(opened, ...events))
}

/** Given events, when a command: then what is decided. */
export function when(given: readonly CaseEvent[], command: Command, by = librarian): Decided {
  return decide({ state: findState(recorded(...given)), by }, command)
}

export const opened: CaseEvent = { type: 'case-opened', title: 'Card of R. Reader', language: 'fr' }

export const reader = (id: string): CaseEvent => ({
  type: 'person-added',
  person: { id, familyName: 'Reader', relation: 'applicant' },
})

export const cardAsked = (procedure: string): CaseEvent => ({
  type: 'procedure-opened',
  procedure,
  kind: 'card',
})

export const file = (content: string): StoredFile => ({
  address: `kept/${content}`,
  sha256: content,
  size: 12,
  mediaType: 'application/pdf',
  name: `${content}.pdf`,
})

export const piece = (id: string, details: Partial<Exhibit> = {}): CaseEvent => ({
  type: 'exhibit-added',
  exhibit: { id, title: `Receipt ${id}`, ...details },
})

export const happened = (entry: Entry, replaces?: string): CaseEvent => ({
  type: 'entry-recorded',
  entry,
  ...(replaces === undefined ? {} : { replaces }),
})

type Filing = Extract<Entry, { readonly kind: 'request-filed' }>

/** The card is asked for, with these pieces under these numbers. */
export const filing = (id: string, consigned: Filing['consigned'] = [], on = '2026-02-02') =>
  ({
    id,
    kind: 'request-filed',
    procedure: 'card',
    on: day(on),
    by: 'hand',
    consigned,
  }) satisfies Entry

export const refusal = (id: string, on = '2026-03-02', procedure = 'card') =>
  ({
    id,
    kind: 'decision-notified',
    procedure,
    decision: 'card-refused',
    notification: { by: 'hand', on: day(on) },
  }) satisfies Entry

export const complaint = (id: string, against: string, on = '2026-03-09') =>
  ({
    id,
    kind: 'remedy-filed',
    procedure: 'card',
    remedy: 'complaint',
    against,
    on: day(on),
    by: 'registered',
  }) satisfies Entry

export const answer = (id: string, answers: string, on = '2026-04-07') =>
  ({
    id,
    kind: 'judgment-notified',
    procedure: 'card',
    answers,
    result: 'annulled',
    notification: { by: 'registered', on: day(on) },
  }) satisfies Entry
