import { factKey, type Evolve, type KeptFact } from './case-state.ts'
import { isAbout } from './proves.ts'
import type { EventOf } from './stamp.ts'
import { withChanges, without, withUpdated, withValue } from './values.ts'

/** Events about what is stated, argued and concluded. */
export type ArgumentEvent = EventOf<
  | 'fact-recorded'
  | 'fact-withdrawn'
  | 'argument-added'
  | 'argument-changed'
  | 'argument-withdrawn'
  | 'conclusion-recorded'
>

/** The case after something was stated, argued or concluded. */
export const evolveArgument: Evolve<ArgumentEvent> = (state, event, stamp) => {
  switch (event.type) {
    case 'fact-recorded': {
      const key = factKey(event.fact.fact, event.fact.person)
      const before = state.facts.get(key)
      const fact = { ...event.fact, recorded: stamp, earlier: before ? earlierOf(before) : [] }
      return { ...state, facts: withValue(state.facts, key, fact) }
    }
    case 'fact-withdrawn':
      return { ...state, facts: without(state.facts, factKey(event.fact, event.person)) }
    case 'argument-added': {
      const argument = { ...event.argument, recorded: stamp }
      return { ...state, arguments: withValue(state.arguments, argument.id, argument) }
    }
    case 'argument-changed':
      return {
        ...state,
        arguments: withUpdated(state.arguments, event.argument, (argument) => ({
          ...withChanges(argument, event.changes),
          changed: stamp,
        })),
      }
    case 'argument-withdrawn': {
      const argument = state.arguments.get(event.argument)
      if (!argument) return state
      const gone = isAbout({ kind: 'argument', argument: event.argument })
      return {
        ...state,
        arguments: without(state.arguments, event.argument),
        withdrawnArguments: withValue(state.withdrawnArguments, event.argument, {
          ...argument,
          withdrawn: stamp,
        }),
        exhibits: new Map(
          [...state.exhibits].map(([id, exhibit]) => [
            id,
            { ...exhibit, proves: exhibit.proves.filter((proves) => !gone(proves)) },
          ]),
        ),
      }
    }
    case 'conclusion-recorded': {
      const conclusion = { ...event.conclusion, recorded: stamp }
      return { ...state, conclusions: withValue(state.conclusions, conclusion.id, conclusion) }
    }
  }
}

function earlierOf({ earlier, ...fact }: KeptFact): KeptFact['earlier'] {
  return [...earlier, fact]
}
