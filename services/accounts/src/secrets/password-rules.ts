import { COMMON_WORDS } from './common-words.ts'

/** Letters that a password has at least, and at most. */
export const SHORTEST_PASSWORD = 12
const LONGEST = 200

/** Why a password cannot be taken. Nothing is asked of it but length and not being guessed first. */
export type PasswordRefusal = 'too-short' | 'too-long' | 'common' | 'like-you'

/** What is wrong with a password; nothing when it can be taken. `about`: name and mail of its owner. */
export function findPasswordFault(
  password: string,
  about: readonly string[] = [],
): PasswordRefusal | undefined {
  const letters = Array.from(password.normalize('NFC'))
  if (letters.length < SHORTEST_PASSWORD) return 'too-short'
  if (letters.length > LONGEST) return 'too-long'
  if (isCommon(password.toLowerCase())) return 'common'
  const own = about.flatMap((text) => text.toLowerCase().split(/[\s@.]+/)).filter(isLong)
  const left = own.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase())
  if (own.length > 0 && left.length < SHORTEST_PASSWORD / 2) return 'like-you'
  return undefined
}

const isLong = (word: string) => word.length > 3

/** A common word drawn out with figures or repeated is guessed as early as the word itself. */
function isCommon(password: string): boolean {
  const bare = password.replaceAll(/[\d\W_]/g, '')
  if (new Set(password).size < 5) return true
  if (COMMON_WORDS.includes(password) || COMMON_WORDS.includes(bare)) return true
  if (bare === '') return isRow(password.replaceAll(/\D/g, ''))
  const half = bare.slice(0, bare.length / 2)
  return half + half === bare && COMMON_WORDS.includes(half)
}

/** Figures that follow one another: 123456789012. */
function isRow(figures: string): boolean {
  const step = (at: number) => (Number(figures[at + 1]) - Number(figures[at]) + 10) % 10
  const first = step(0)
  return Array.from(figures).every((_, at) => at > figures.length - 2 || step(at) === first)
}
