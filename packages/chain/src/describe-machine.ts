import { type SaidSource, saySource } from '@sejour/answers/say'
import type { Holder, Machine, Transition } from './machine.ts'
import { type ChainLang, sayHolder, sayMachine, sayState, sayTaker } from './say-chain.ts'

/** A machine as data with its words: for programs, and for whoever reads it in a terminal. */
export type DescribedMachine = Pick<Machine, 'id' | 'of' | 'initial'> & {
  readonly name: string
  readonly states: readonly {
    readonly id: string
    readonly name: string
    readonly holder: Holder
    readonly holderName: string
    /** Nothing is expected any more. */
    readonly isEnd: boolean
  }[]
  readonly transitions: readonly (Omit<Transition, 'source' | 'mustBeTold'> & {
    readonly byName: string
    readonly source: SaidSource
  })[]
}

/** A machine in one of the four languages, with the source of every move. */
export function describeMachine(machine: Machine, lang: ChainLang): DescribedMachine {
  const { id, of, initial, states, transitions } = machine
  return {
    id,
    name: sayMachine(id, lang),
    of,
    initial,
    states: states.map((state) => ({
      id: state.id,
      name: sayState(id, state.id, lang),
      holder: state.holder,
      holderName: sayHolder(state.holder, lang),
      isEnd: state.isEnd === true,
    })),
    transitions: transitions.map(({ source, mustBeTold: _mustBeTold, ...transition }) => ({
      ...transition,
      byName: sayTaker(transition.by, lang),
      source: saySource(source, lang),
    })),
  }
}
