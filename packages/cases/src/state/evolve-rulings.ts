import type { CaseRuling, CaseState, Evolve } from './case-state.ts'
import type { EventOf, Stamp } from './stamp.ts'
import { withChanges, without, withUpdated, withValue } from './values.ts'

/** Events about rulings that are prepared. */
export type RulingEvent = EventOf<
  | 'ruling-begun'
  | 'ruling-changed'
  | 'reason-given'
  | 'ruling-submitted'
  | 'ruling-recalled'
  | 'ruling-reviewed'
  | 'ruling-signed'
  | 'ruling-withdrawn'
>

/** The case after a ruling was prepared, read, signed or withdrawn. */
export const evolveRulings: Evolve<RulingEvent> = (state, event, stamp) => {
  if (event.type === 'ruling-begun') {
    const { ruling } = event
    const begun: CaseRuling = {
      ...ruling,
      recorded: stamp,
      status: 'drafting',
      writtenBy: [stamp.by],
      reasons: new Map(),
    }
    return { ...state, rulings: withValue(state.rulings, ruling.id, begun) }
  }
  return updated(state, event.ruling, (ruling) => changed(ruling, event, stamp))
}

function changed(
  ruling: CaseRuling,
  event: Exclude<RulingEvent, EventOf<'ruling-begun'>>,
  stamp: Stamp,
): CaseRuling {
  switch (event.type) {
    case 'ruling-changed':
      return { ...withChanges(ruling, event.changes), ...written(ruling, stamp) }
    case 'reason-given': {
      const { point, text } = event
      const { reasons } = ruling
      const kept =
        text === null ? without(reasons, point) : withValue(reasons, point, { ...stamp, text })
      return { ...ruling, reasons: kept, ...written(ruling, stamp) }
    }
    case 'ruling-submitted':
      return {
        ...ruling,
        status: 'submitted',
        submitted: stamp,
        writtenBy: withHand(ruling, stamp),
      }
    case 'ruling-recalled':
      return { ...ruling, status: 'drafting' }
    case 'ruling-reviewed': {
      const { verdict, remark } = event
      const reviewed = { ...stamp, verdict, ...(remark !== undefined && { remark }) }
      return { ...ruling, status: verdict, reviewed }
    }
    case 'ruling-signed': {
      const { on, signer, conclusion } = event
      const signed = { ...stamp, on, signer, ...(conclusion !== undefined && { conclusion }) }
      return { ...ruling, status: 'signed', signed }
    }
    case 'ruling-withdrawn':
      return {
        ...ruling,
        status: 'withdrawn',
        withdrawn: { ...stamp, on: event.on, why: event.why },
      }
  }
}

function written(ruling: CaseRuling, stamp: Stamp): Pick<CaseRuling, 'changed' | 'writtenBy'> {
  return { changed: stamp, writtenBy: withHand(ruling, stamp) }
}

function withHand({ writtenBy }: CaseRuling, { by }: Stamp): CaseRuling['writtenBy'] {
  return writtenBy.includes(by) ? writtenBy : [...writtenBy, by]
}

function updated(
  state: CaseState,
  id: string,
  update: (ruling: CaseRuling) => CaseRuling,
): CaseState {
  return { ...state, rulings: withUpdated(state.rulings, id, update) }
}
