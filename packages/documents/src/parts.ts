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

/**
 * How deep each heading stands under the title, by the index of its block. A heading may look smaller
 * than that: whoever jumps from heading to heading never meets a level that has no parent.
 */
export function depthsOf(blocks: readonly Block[]): readonly (1 | 2 | 3)[] {
  let above: readonly number[] = []
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      above = [...above.filter((level) => level < block.level), block.level]
    }
    return above.length === 3 ? 3 : above.length === 2 ? 2 : 1
  })
}
