import type { Evolve } from './case-state.ts'
import type { EventOf } from './stamp.ts'
import { withChanges, withUpdated, withValue, without } from './values.ts'

/** Events about acts and letters that are being written. */
export type ActEvent = EventOf<'act-drafted' | 'act-redrafted' | 'act-written' | 'act-discarded'>

/** The case after an act was drafted, changed, written or put away. */
export const evolveActs: Evolve<ActEvent> = (state, event, stamp) => {
  switch (event.type) {
    case 'act-drafted': {
      const act = { ...event.draft, recorded: stamp }
      return { ...state, acts: withValue(state.acts, act.id, act) }
    }
    case 'act-redrafted':
      return {
        ...state,
        acts: withUpdated(state.acts, event.act, (act) => ({
          ...act,
          lang: event.lang,
          data: withChanges(act.data, event.changes),
          changed: stamp,
        })),
      }
    case 'act-written':
      return {
        ...state,
        acts: withUpdated(state.acts, event.act, (act) => ({
          ...act,
          written: { ...event.written, ...stamp },
        })),
      }
    case 'act-discarded':
      return { ...state, acts: without(state.acts, event.act) }
  }
}
