import { type Block, depthsOf, type Said } from '@sejour/documents'
import { HeadingLevel, Paragraph, type Table } from 'docx'
import { boxesOf, codeOf, labelsOf, marksOf, pageOf, signaturesOf } from './form-blocks.ts'
import { LIST_INDENT, MARGIN, twips } from './measures.ts'
import { keeping, linesOf, runsOf } from './runs.ts'
import { rowsSideBySide, sideBySide } from './side-by-side.ts'
import { tableOf } from './table.ts'

/** What the blocks of one file share. */
export type Writing = {
  readonly words: Said
  readonly large: boolean
  /** Of the column they stand in, in twips. */
  readonly width: number
  /** A number that no other picture or list of the file has. */
  readonly ids: () => number
  /** Under a box: set in. */
  readonly under?: true
  /** Some lines have a source in the margin: every line keeps clear of it. */
  readonly clearOfMargin?: true
  /** Before the title, where no page ends: about how much stands above it, in twips, when it is the first. */
  readonly opensAt?: number | 'after'
}

/** Blocks as paragraphs and tables of a word processor. */
export function writeBlocks(
  blocks: readonly Block[],
  writing: Writing,
): readonly (Paragraph | Table)[] {
  const depths = depthsOf(blocks)
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    if (endsPage(block) && next?.kind === 'heading') return []
    if (block.kind !== 'heading') return blockOf(block, writing, next?.kind === 'signatures')
    const opensPage = endsPage(blocks[index - 1])
    return [headingOf(block, { depth: depths[index] ?? 1, opensPage })]
  })
}

// A break of its own would stand alone on the next page when the one before is full: a heading brings it.
function endsPage(block: Block | undefined): boolean {
  return block?.kind === 'page' && block.name === undefined
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

// The style follows the level that was asked for; the place in the outline never skips one.
function headingOf(
  { level, text }: Extract<Block, { kind: 'heading' }>,
  { depth, opensPage }: { readonly depth: 1 | 2 | 3; readonly opensPage: boolean },
): Paragraph {
  const outline = depth === level ? {} : { outlineLevel: depth - 1 }
  const page = opensPage ? { pageBreakBefore: true } : {}
  return new Paragraph({ heading: HEADINGS[level], ...outline, ...page, text })
}

// `keepNext`: places to sign never stand alone on a page.
function blockOf(
  one: Exclude<Block, { kind: 'heading' }>,
  writing: Writing,
  keepNext: boolean,
): readonly (Paragraph | Table)[] {
  switch (one.kind) {
    case 'paragraph':
      return paragraphOf(one, writing, keepNext)
    case 'list': {
      const instance = writing.ids()
      const reference = one.ordered ? 'numbers' : 'bullets'
      return one.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference, level: 0, instance },
            ...(writing.clearOfMargin && { indent: { ...LIST_INDENT, right: MARGIN } }),
            ...keeping(keepNext),
            children: runsOf(item),
          }),
      )
    }
    case 'terms':
      return termsOf(one, writing)
    case 'table':
      return tableOf(one, writing)
    case 'note':
      return [new Paragraph({ style: 'Note', ...keeping(keepNext), children: runsOf(one.text) })]
    case 'statement':
      return [new Paragraph({ style: 'Statement', children: runsOf(one.text) })]
    case 'boxes':
      return boxesOf(one, writing, writeBlocks)
    case 'address':
      return [addressOf(one, writing)]
    case 'signatures':
      return signaturesOf(one, writing)
    case 'marks':
      return marksOf(one)
    case 'code':
      return codeOf(one, writing)
    case 'labels':
      return labelsOf(one, writing)
    case 'page':
      return pageOf(one, writing)
  }
}

function paragraphOf(
  { text, margin }: Extract<Block, { kind: 'paragraph' }>,
  { width, large, under, clearOfMargin }: Writing,
  keepNext: boolean,
): readonly (Paragraph | Table)[] {
  const style = under ? 'UnderBox' : 'Normal'
  const clear = clearOfMargin && !under && margin === undefined ? { indent: { right: MARGIN } } : {}
  const paragraph = new Paragraph({
    style,
    ...clear,
    ...keeping(keepNext),
    children: runsOf(text),
  })
  if (margin === undefined) return [paragraph]
  const beside = new Paragraph({ style: 'Margin', text: margin })
  return large
    ? [paragraph, beside]
    : [sideBySide([[paragraph], [beside]], { shares: [3, 1], width })]
}

// The window of a Belgian envelope shows what stands 50 mm under the top of the sheet.
function addressOf(
  { lines }: Extract<Block, { kind: 'address' }>,
  { opensAt }: Writing,
): Paragraph {
  const isFirst = typeof opensAt === 'number'
  const before = isFirst ? Math.max(twips(50 - 16) - opensAt, twips(8)) : twips(8)
  return new Paragraph({
    style: 'Address',
    spacing: { before, after: twips(12) },
    children: linesOf(lines),
  })
}

function termsOf(
  { items }: Extract<Block, { kind: 'terms' }>,
  { width, large }: Writing,
): readonly (Paragraph | Table)[] {
  const rows = items.map(({ term, is }) => [
    [new Paragraph({ style: 'Term', ...keeping(large), children: runsOf(term) })],
    [new Paragraph({ style: 'TableText', children: runsOf(is) })],
  ])
  if (large || rows.length === 0) return rows.flat(2)
  return [rowsSideBySide(rows, { shares: [1, 2], width }), new Paragraph({ style: 'AfterTable' })]
}
