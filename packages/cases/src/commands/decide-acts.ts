import { isSame } from '../state/values.ts'
import { isEmpty, mustBeNew, mustKnow, realChanges } from './checks.ts'
import { eventOf, type CommandOf } from './command.ts'
import { nothing, unless, type Decided, type Situation } from './decided.ts'

/** Commands about acts and letters that are being written. */
export type ActCommand = CommandOf<'draft-act' | 'redraft-act' | 'write-act' | 'discard-act'>

export function decideActs({ state }: Situation, command: ActCommand): Decided {
  if (command.type === 'draft-act') {
    return unless([mustBeNew(command.draft.id, state.acts)], eventOf(command))
  }
  const act = state.acts.get(command.act)
  const known = mustKnow(state.acts, 'unknown-act', command.act)
  if (command.type === 'redraft-act') {
    // Only what changed is kept: a long act is saved often, a field at a time.
    const changes = realChanges(act?.data ?? {}, command.changes)
    if (act?.lang === command.lang && isEmpty(changes)) return nothing
    return unless([known], eventOf({ ...command, changes }))
  }
  if (command.type === 'write-act') {
    const { written, changed } = act ?? {}
    const isThere =
      written !== undefined &&
      isSame({ ...written, ...command.written }, written) &&
      // What was typed since may have changed the act, even if its files look alike.
      (changed === undefined || changed.version < written.version)
    return isThere ? nothing : unless([known], eventOf(command))
  }
  return unless([known], eventOf(command))
}
