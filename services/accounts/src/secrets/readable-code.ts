import { randomInt } from 'node:crypto'

// Without 0 O 1 I L, 2 Z, 5 S, 8 B, U V: nobody mistakes one for another on paper.
const LETTERS = 'ACDEFGHJKMNPQRTWXY34679'

/** Groups of four letters and figures that can be read aloud: `K3AP-XH7D`. */
export function newReadableCode(groups: number): string {
  const letter = () => LETTERS[randomInt(LETTERS.length)]
  const group = () => Array.from({ length: 4 }, letter).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** A code as it was meant, whatever spaces, strokes and small letters it was typed with. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}
