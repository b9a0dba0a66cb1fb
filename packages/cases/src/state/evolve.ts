import type { CaseEvent, Recorded } from '../case-event.ts'
import type { CaseState } from './case-state.ts'
import { evolveActs } from './evolve-acts.ts'
import { evolveArgument } from './evolve-argument.ts'
import { evolveExhibits } from './evolve-exhibits.ts'
import { evolveLife, opened } from './evolve-life.ts'
import { evolveParcels } from './evolve-parcels.ts'
import { evolvePeople } from './evolve-people.ts'
import { evolveProcedure } from './evolve-procedure.ts'
import { evolveRulings } from './evolve-rulings.ts'
import { evolveLinks, evolveWork } from './evolve-work.ts'
import { stampOf, type Stamp } from './stamp.ts'

/** A history that does not begin with the opening of a case. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory'

  constructor() {
    super('broken-history')
  }
}

/**
 * The case that a history makes. The same events always make the same case.
 *
 * @throws BrokenHistory when the first event does not open a case
 */
export function stateOf(history: readonly Recorded[]): CaseState {
  const state = findState(history)
  if (!state) throw new BrokenHistory()
  return state
}

/**
 * The case that a history makes, absent when there is no history.
 *
 * @throws BrokenHistory when the first event does not open a case
 */
export function findState(history: readonly Recorded[] | undefined): CaseState | undefined {
  return history?.reduce<CaseState | undefined>(evolve, undefined)
}

/**
 * The case after one more event. What an event says of something that is not there changes nothing:
 * notes stay behind when a case changes hands, and the rest must still be readable.
 *
 * @throws BrokenHistory when the first event does not open a case
 */
export function evolve(state: CaseState | undefined, recorded: Recorded): CaseState {
  const stamp = stampOf(recorded)
  if (!state) {
    if (recorded.event.type !== 'case-opened') throw new BrokenHistory()
    return opened(recorded.event, stamp)
  }
  return { ...evolved(state, recorded.event, stamp), version: stamp.version, changed: stamp }
}

function evolved(state: CaseState, event: CaseEvent, stamp: Stamp): CaseState {
  switch (event.type) {
    case 'case-opened':
    case 'case-titled':
    case 'case-closed':
    case 'case-reopened':
    case 'case-handed-over':
    case 'case-taken-over':
      return evolveLife(state, event, stamp)
    case 'person-added':
    case 'person-described':
    case 'person-left':
    case 'person-returned':
    case 'address-recorded':
    case 'address-ended':
    case 'mandate-given':
    case 'mandate-ended':
      return evolvePeople(state, event, stamp)
    case 'procedure-opened':
    case 'procedure-ended':
    case 'entry-recorded':
    case 'entry-withdrawn':
      return evolveProcedure(state, event, stamp)
    case 'fact-recorded':
    case 'fact-withdrawn':
    case 'argument-added':
    case 'argument-changed':
    case 'argument-withdrawn':
    case 'conclusion-recorded':
      return evolveArgument(state, event, stamp)
    case 'exhibit-added':
    case 'exhibit-described':
    case 'exhibit-file-replaced':
    case 'exhibit-placed':
    case 'exhibit-withdrawn':
    case 'exhibit-linked':
    case 'exhibit-unlinked':
      return evolveExhibits(state, event, stamp)
    case 'note-written':
    case 'note-changed':
    case 'note-removed':
    case 'task-added':
    case 'task-changed':
    case 'task-done':
    case 'task-reopened':
    case 'limit-handled':
    case 'limit-reopened':
    case 'alert-read':
      return evolveWork(state, event, stamp)
    case 'act-drafted':
    case 'act-redrafted':
    case 'act-written':
    case 'act-discarded':
      return evolveActs(state, event, stamp)
    case 'ruling-begun':
    case 'ruling-changed':
    case 'reason-given':
    case 'ruling-submitted':
    case 'ruling-recalled':
    case 'ruling-reviewed':
    case 'ruling-signed':
    case 'ruling-withdrawn':
      return evolveRulings(state, event, stamp)
    case 'parcel-sent':
    case 'parcel-answered':
    case 'parcel-received':
      return evolveParcels(state, event, stamp)
    case 'link-proposed':
    case 'link-confirmed':
    case 'link-refused':
    case 'link-undone':
      return evolveLinks(state, event, stamp)
  }
}
