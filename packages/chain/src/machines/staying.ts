import type { Transition } from '../machine.ts'

/** Something that may happen in several states and changes none of them. */
export function staying(
  states: readonly string[],
  what: Omit<Transition, 'from' | 'to'>,
): readonly Transition[] {
  return states.map((state) => ({ ...what, id: `${what.id}@${state}`, from: [state], to: state }))
}
