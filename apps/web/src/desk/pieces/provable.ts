import type { Proves } from '@sejour/cases'

/** Something in a case that a piece can prove. */
export type Provable = {
  /** The same for two links to the same thing. */
  readonly key: string
  readonly proves: Proves
  readonly label: string
  readonly day?: string
  /** Argued, stated or recorded: not merely something that could be asked. */
  readonly isKnown: boolean
}

/** The name of the tick of a thing in the form of a piece. */
export function proveTick(key: string): string {
  return `proves-${key.replaceAll(/[^\w.-]+/g, '-')}`
}

/** The name of the tick of a person in the form of a piece. */
export function concernsTick(person: string): string {
  return `person-${person}`
}
