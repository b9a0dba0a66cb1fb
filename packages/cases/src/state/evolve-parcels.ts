import type { Evolve } from './case-state.ts'
import type { EventOf } from './stamp.ts'
import { withUpdated, withValue } from './values.ts'

/** Events about what organisations send each other. */
export type ParcelEvent = EventOf<'parcel-sent' | 'parcel-answered' | 'parcel-received'>

/** The case after a parcel left, was answered or arrived. */
export const evolveParcels: Evolve<ParcelEvent> = (state, event, stamp) => {
  switch (event.type) {
    case 'parcel-sent':
    case 'parcel-received': {
      const direction = event.type === 'parcel-sent' ? ('out' as const) : ('in' as const)
      const parcel = { ...event.parcel, recorded: stamp, direction }
      return { ...state, parcels: withValue(state.parcels, parcel.id, parcel) }
    }
    case 'parcel-answered': {
      const { type: _type, parcel: id, ...answer } = event
      const parcels = withUpdated(state.parcels, id, (parcel) => ({
        ...parcel,
        answered: { ...answer, ...stamp },
      }))
      return { ...state, parcels }
    }
  }
}
