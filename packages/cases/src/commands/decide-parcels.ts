import type { Parcel } from '../parcel.ts'
import type { CaseState } from '../state/case-state.ts'
import { isSame } from '../state/values.ts'
import { mustBeNew, mustKnow, mustSay } from './checks.ts'
import { eventOf, type CommandOf } from './command.ts'
import {
  nothing,
  refused,
  refusedIf,
  unless,
  type Decided,
  type Refused,
  type Situation,
} from './decided.ts'

/** Commands about what organisations send each other. */
export type ParcelCommand = CommandOf<'send-parcel' | 'answer-parcel' | 'receive-parcel'>

/** What a command about parcels changes, or why it may not. */
export function decideParcels({ state }: Situation, command: ParcelCommand): Decided {
  switch (command.type) {
    case 'send-parcel':
      return unless(
        [mustBeParcel(state, command.parcel), mayGoAlong(state, command.parcel)],
        eventOf(command),
      )
    case 'receive-parcel':
      return unless([mustBeParcel(state, command.parcel)], eventOf(command))
    case 'answer-parcel': {
      const parcel = state.parcels.get(command.parcel)
      if (!parcel || parcel.direction === 'in') return refused('unknown-parcel', command.parcel)
      if (parcel.answered) {
        const { version: _version, at: _at, by: _by, ...answered } = parcel.answered
        const { type: _type, parcel: _parcel, ...answer } = command
        return isSame(answered, answer) ? nothing : refused('parcel-settled', parcel.id)
      }
      return unless(
        [command.answer === 'received' ? undefined : mustSay(command.why ?? null)],
        eventOf(command),
      )
    }
  }
}

function mustBeParcel(state: CaseState, parcel: Parcel): Refused | undefined {
  return (
    mustBeNew(parcel.id, state.parcels) ??
    mustKnow(state.procedures, 'unknown-procedure', parcel.procedure) ??
    refusedIf(parcel.contents.length === 0, 'parcel-empty', parcel.id) ??
    mustSay(parcel.otherName)
  )
}

/** Only what is in the case goes along, and never what counsel keeps back. */
function mayGoAlong(state: CaseState, { contents }: Parcel): Refused | undefined {
  const of = (kind: Parcel['contents'][number]['kind']): readonly string[] =>
    contents.filter((item) => item.kind === kind).map(({ id }) => id)
  const kept = of('exhibit').find((id) => state.exhibits.get(id)?.confidential === true)
  return (
    mustKnow(state.exhibits, 'unknown-exhibit', ...of('exhibit')) ??
    mustKnow(state.acts, 'unknown-act', ...of('act')) ??
    mustKnow(state.entries, 'unknown-entry', ...of('entry')) ??
    refusedIf(kept !== undefined, 'exhibit-confidential', kept)
  )
}
