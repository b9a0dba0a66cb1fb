import { factKey, type CaseState } from '../state/case-state.ts'
import {
  isEmpty,
  mustBeNew,
  mustKnow,
  mustKnowPersons,
  realChanges,
  saysTheSame,
} from './checks.ts'
import { eventOf, type CommandOf } from './command.ts'
import { nothing, refused, unless, type Decided, type Situation } from './decided.ts'

/** Commands about what is stated, argued and concluded. */
export type ArgumentCommand = CommandOf<
  | 'record-fact'
  | 'withdraw-fact'
  | 'add-argument'
  | 'change-argument'
  | 'withdraw-argument'
  | 'record-conclusion'
>

export function decideArgument({ state }: Situation, command: ArgumentCommand): Decided {
  switch (command.type) {
    case 'record-fact': {
      const { fact } = command
      const before = state.facts.get(factKey(fact.fact, fact.person))
      if (before && saysTheSame(before, fact, ['recorded', 'earlier'])) return nothing
      return unless([mustKnow(state.persons, 'unknown-person', fact.person)], eventOf(command))
    }
    case 'withdraw-fact': {
      const key = factKey(command.fact, command.person)
      if (!state.facts.has(key)) return refused('unknown-fact', command.fact)
      return { events: [eventOf(command)] }
    }
    case 'add-argument': {
      const { argument } = command
      return unless(
        [
          mustBeNew(argument.id, state.arguments, state.withdrawnArguments),
          mustKnow(state.procedures, 'unknown-procedure', argument.procedure),
          mustKnowPersons(state, argument.persons),
        ],
        eventOf(command),
      )
    }
    case 'change-argument':
      return changeArgument(state, command)
    case 'withdraw-argument':
      return unless(
        [mustKnow(state.arguments, 'unknown-argument', command.argument)],
        eventOf(command),
      )
    case 'record-conclusion': {
      const { conclusion } = command
      return unless(
        [
          mustBeNew(conclusion.id, state.conclusions),
          mustKnow(state.procedures, 'unknown-procedure', conclusion.procedure),
        ],
        eventOf(command),
      )
    }
  }
}

function changeArgument(state: CaseState, command: CommandOf<'change-argument'>): Decided {
  const argument = state.arguments.get(command.argument)
  if (!argument) return refused('unknown-argument', command.argument)
  const changes = realChanges(argument, command.changes)
  if (isEmpty(changes)) return nothing
  return unless([mustKnowPersons(state, changes.persons)], eventOf({ ...command, changes }))
}
