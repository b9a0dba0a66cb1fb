import type { ExhibitId } from '../ids.ts'
import type { CaseExhibit, CaseState, Evolve } from './case-state.ts'
import { isAbout } from './proves.ts'
import type { EventOf } from './stamp.ts'
import { withChanges, without, withUpdated, withValue } from './values.ts'

/** Events about pieces. */
export type ExhibitEvent = EventOf<
  | 'exhibit-added'
  | 'exhibit-described'
  | 'exhibit-file-replaced'
  | 'exhibit-placed'
  | 'exhibit-withdrawn'
  | 'exhibit-linked'
  | 'exhibit-unlinked'
>

/** The case after something happened to its pieces. */
export const evolveExhibits: Evolve<ExhibitEvent> = (state, event, stamp) => {
  const changeExhibit = (id: ExhibitId, change: (exhibit: CaseExhibit) => CaseExhibit) => ({
    ...state,
    exhibits: withUpdated(state.exhibits, id, (exhibit) => ({
      ...change(exhibit),
      changed: stamp,
    })),
  })
  switch (event.type) {
    case 'exhibit-added': {
      const exhibit = { ...event.exhibit, recorded: stamp, proves: [], earlierFiles: [] }
      const last = state.exhibitOrder.at(-1) ?? null
      return {
        ...state,
        exhibits: withValue(state.exhibits, exhibit.id, exhibit),
        exhibitOrder: placed(
          state.exhibitOrder,
          exhibit.id,
          event.after === undefined ? last : event.after,
        ),
      }
    }
    case 'exhibit-described':
      return changeExhibit(event.exhibit, (exhibit) => ({
        ...withChanges(exhibit, event.changes),
        title: event.changes.title ?? exhibit.title,
      }))
    case 'exhibit-file-replaced':
      return changeExhibit(event.exhibit, (exhibit) => ({
        ...exhibit,
        file: event.file,
        earlierFiles: exhibit.file ? [...exhibit.earlierFiles, exhibit.file] : [],
      }))
    case 'exhibit-placed':
      if (!state.exhibits.has(event.exhibit)) return state
      return { ...state, exhibitOrder: placed(state.exhibitOrder, event.exhibit, event.after) }
    case 'exhibit-withdrawn':
      return withdrawn(state, event.exhibit, { ...stamp, why: event.why })
    case 'exhibit-linked':
      return changeExhibit(event.exhibit, (exhibit) => ({
        ...exhibit,
        proves: [...exhibit.proves.filter(isOther(event.proves)), event.proves],
      }))
    case 'exhibit-unlinked':
      return changeExhibit(event.exhibit, (exhibit) => ({
        ...exhibit,
        proves: exhibit.proves.filter(isOther(event.proves)),
      }))
  }
}

/** The order with a piece right after another one; first after null, last after one unknown. */
export function placed(
  order: readonly ExhibitId[],
  exhibit: ExhibitId,
  after: ExhibitId | null,
): readonly ExhibitId[] {
  const others = order.filter((id) => id !== exhibit)
  if (after === null) return [exhibit, ...others]
  const index = others.indexOf(after)
  return index === -1 ? [...others, exhibit] : others.toSpliced(index + 1, 0, exhibit)
}

const isOther = (proves: CaseExhibit['proves'][number]) => {
  const same = isAbout(proves)
  return (other: CaseExhibit['proves'][number]) => !same(other)
}

function withdrawn(
  state: CaseState,
  id: ExhibitId,
  mark: CaseState['opened'] & { readonly why: string },
): CaseState {
  const exhibit = state.exhibits.get(id)
  if (!exhibit) return state
  return {
    ...state,
    exhibits: without(state.exhibits, id),
    exhibitOrder: state.exhibitOrder.filter((other) => other !== id),
    withdrawnExhibits: withValue(state.withdrawnExhibits, id, { ...exhibit, withdrawn: mark }),
  }
}
