import { createHash } from 'node:crypto'

/** An id that is always the same for the same words. */
export function idFrom(words: string): string {
  const hex = createHash('sha256').update(`parcel ${words}`).digest('hex')
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)]
  return `${a}-${b}-8${c}-8${d}-${hex.slice(20, 32)}`
}
