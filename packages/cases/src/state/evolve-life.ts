import type { CaseState, Evolve } from './case-state.ts'
import type { EventOf, Stamp } from './stamp.ts'

/** Events of the life of the case as a whole. */
export type LifeEvent = EventOf<
  | 'case-opened'
  | 'case-titled'
  | 'case-closed'
  | 'case-reopened'
  | 'case-handed-over'
  | 'case-taken-over'
>

/** A case of which nothing is known yet but its title. */
export function opened(event: EventOf<'case-opened'>, stamp: Stamp): CaseState {
  return {
    version: stamp.version,
    status: 'open',
    title: event.title,
    language: event.language,
    opened: stamp,
    changed: stamp,
    persons: new Map(),
    addresses: new Map(),
    facts: new Map(),
    procedures: new Map(),
    entries: new Map(),
    withdrawnEntries: new Map(),
    arguments: new Map(),
    withdrawnArguments: new Map(),
    exhibits: new Map(),
    exhibitOrder: [],
    withdrawnExhibits: new Map(),
    notes: new Map(),
    tasks: new Map(),
    acts: new Map(),
    rulings: new Map(),
    parcels: new Map(),
    mandates: new Map(),
    links: new Map(),
    handledLimits: new Map(),
    conclusions: new Map(),
    readAlerts: new Map(),
  }
}

/** The case after it was titled, closed, opened again or handed over. */
export const evolveLife: Evolve<LifeEvent> = (state, event, stamp) => {
  switch (event.type) {
    case 'case-opened':
      return { ...state, title: event.title, language: event.language }
    case 'case-titled':
      return { ...state, title: event.title }
    case 'case-closed':
      return { ...state, status: 'closed', closed: { ...stamp, why: event.why } }
    case 'case-reopened':
      return openAgain(state)
    case 'case-handed-over': {
      const { to, on, statement } = event
      return { ...state, status: 'handed-over', handedOver: { ...stamp, to, on, statement } }
    }
    case 'case-taken-over':
      return { ...openAgain(state), takenOver: { ...stamp, from: event.from, on: event.on } }
  }
}

function openAgain(state: CaseState): CaseState {
  const { closed: _closed, handedOver: _handedOver, ...rest } = state
  return { ...rest, status: 'open' }
}
