import type { Block } from './document.ts'

/**
 * A document that opens with whom it goes to, or with the name of its first page, says that before
 * its title. The same in every writer.
 */
export function partsOf(blocks: readonly Block[]): {
  readonly before: readonly Block[]
  readonly after: readonly Block[]
} {
  const first = blocks.findIndex(({ kind }) => kind !== 'address' && kind !== 'page')
  const end = first === -1 ? blocks.length : first
  return { before: blocks.slice(0, end), after: blocks.slice(end) }
}
