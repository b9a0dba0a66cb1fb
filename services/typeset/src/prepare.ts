import { type Block, depthsOf, type Document, drawCode, partsOf, said } from '@sejour/documents'

/**
 * How a document is kept on its sheets. `tight`: 1, closer lines; 2, smaller letters too. `runOn`: a
 * part that has a page of its own follows on the page before, where it fits whole.
 */
export type Fit = { readonly tight?: 1 | 2; readonly runOn?: true }

/** A document as the template takes it: with the words of its language, and its codes drawn. */
export function prepare(document: Document, how: Fit = {}): string {
  const { before, after } = partsOf(document.blocks)
  return JSON.stringify({
    ...document,
    ...how,
    blocks: [],
    before: prepareBlocks(before),
    after: prepareBlocks(after),
    words: said[document.lang],
  })
}

function prepareBlocks(blocks: readonly Block[]): readonly unknown[] {
  const depths = depthsOf(blocks)
  return blocks.map((block, index) =>
    block.kind === 'heading' ? { ...block, depth: depths[index] } : prepareBlock(block),
  )
}

function prepareBlock(block: Block): unknown {
  if (block.kind === 'code') return { ...block, svg: svgOf(block.to) }
  if (block.kind !== 'boxes') return block
  const items = block.items.map((item) =>
    item.more ? { ...item, more: prepareBlocks(item.more) } : item,
  )
  return { ...block, items }
}

function svgOf(to: string): string {
  const { size, path } = drawCode(to)
  // The paper around it is the quiet border.
  const inner = size - 8
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="4 4 ${inner} ${inner}"><path d="${path}"/></svg>`
}
