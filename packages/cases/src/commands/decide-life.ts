import type { AccountId } from '../ids.ts'
import type { CaseState } from '../state/case-state.ts'
import { mustSay } from './checks.ts'
import { eventOf, type CommandOf } from './command.ts'
import { nothing, refused, unless, type Decided, type Situation } from './decided.ts'

/** Commands about the life of the case as a whole. */
export type LifeCommand = CommandOf<
  'open-case' | 'title-case' | 'close-case' | 'reopen-case' | 'hand-over-case' | 'take-over-case'
>

/** The first event of a case. */
export function openCase(
  { state }: { readonly state: CaseState | undefined; readonly by: AccountId },
  command: CommandOf<'open-case'>,
): Decided {
  if (state) return refused('case-exists')
  return unless([mustSay(command.title)], eventOf(command))
}

export function decideLife({ state }: Situation, command: LifeCommand): Decided {
  switch (command.type) {
    case 'open-case':
      return refused('case-exists')
    case 'title-case':
      if (command.title === state.title) return nothing
      return unless([mustSay(command.title)], eventOf(command))
    case 'reopen-case':
      return state.status === 'open' ? nothing : { events: [eventOf(command)] }
    case 'take-over-case': {
      const { takenOver, status } = state
      const isSo = takenOver?.from === command.from && takenOver.on === command.on
      return isSo && status === 'open' ? nothing : { events: [eventOf(command)] }
    }
    case 'close-case':
    case 'hand-over-case':
      return { events: [eventOf(command)] }
  }
}
