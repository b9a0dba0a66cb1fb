import type { Block, Inline } from '@sejour/documents'
import { LIMITS, Unreadable } from '../faults.ts'
import type { Draft } from '../kinds/draft.ts'
import { identify } from '../kinds/identify.ts'
import { readPicture } from '../kinds/picture.ts'
import { addDocument, addPictures, type Pages } from './pages.ts'

/** Adds what a word processor’s file says, and the pictures it shows, one a page after the words. */
export async function addDraft(pages: Pages, kind: 'docx' | 'odt', draft: Draft): Promise<void> {
  const blocks = bounded(draft.blocks)
  const { lang, draft: words } = pages.words
  pages.remarks.add('simplified')
  await addDocument(pages, { lang, title: words.title[kind], blocks })
  for (const picture of draft.pictures) {
    // A drawing of the word processor itself is no picture that others read.
    if ((await identify(picture)) === 'picture') await addPictures(pages, readPicture(picture))
  }
}

/** Adds a text as it stands, with its lines. */
export async function addText(pages: Pages, text: string): Promise<void> {
  const { lang, textTitle } = pages.words
  await addDocument(pages, { lang, title: textTitle, blocks: linesOf(text) })
}

const LINES_A_BLOCK = 200

/**
 * The lines of a text as they stand, many in one paragraph.
 *
 * @throws Unreadable `too-large`
 */
export function linesOf(text: string): readonly Block[] {
  const lines = text.trim().split('\n')
  if (text.length > LIMITS.letters || lines.length > LIMITS.lines) throw new Unreadable('too-large')
  const starts = Array.from({ length: Math.ceil(lines.length / LINES_A_BLOCK) }, (_, at) => at)
  return starts
    .map((at) => lines.slice(at * LINES_A_BLOCK, (at + 1) * LINES_A_BLOCK).join('\n'))
    .filter((block) => block.trim())
    .map((block) => ({ kind: 'paragraph', text: block }))
}

/** No more blocks than can be set in a breath: of a long text, neighbouring paragraphs become one. */
function bounded(blocks: readonly Block[]): readonly Block[] {
  const merged = blocks.length > LIMITS.blocks ? merge(blocks) : blocks
  const cells = merged.reduce((sum, block) => sum + cellsOf(block), 0)
  const letters = JSON.stringify(merged).length
  if (merged.length > LIMITS.blocks || cells > LIMITS.cells || letters > 2 * LIMITS.letters) {
    throw new Unreadable('too-large')
  }
  return merged
}

function merge(blocks: readonly Block[]): readonly Block[] {
  const merged: Block[] = []
  let run: Inline[] = []
  const close = () => {
    if (run.length > 0) merged.push({ kind: 'paragraph', text: run })
    run = []
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      run.push(...(typeof block.text === 'string' ? [block.text] : block.text), '\n\n')
      if (run.length > LINES_A_BLOCK) close()
    } else {
      close()
      merged.push(block)
    }
  }
  close()
  return merged
}

function cellsOf(block: Block): number {
  if (block.kind === 'list') return block.items.length
  return block.kind === 'table' ? block.rows.length * block.head.length : 0
}
