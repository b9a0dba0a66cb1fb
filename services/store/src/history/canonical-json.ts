/** A value that has no canonical form: a number that is not finite, a function, a pit of brackets. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical'

  constructor() {
    super('not-canonical')
  }
}

// Deeper than any event; a hostile archive must not exhaust the stack.
const DEEPEST = 64

/**
 * JSON with one spelling only (RFC 8785): no spaces, names in the order of their UTF-16 units.
 * Absent members are left out.
 *
 * @throws NotCanonical
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw new NotCanonical()
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value)
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`
  if (typeof value !== 'object') throw new NotCanonical()
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${write(member, depth + 1)}`)
  return `{${members.join(',')}}`
}
