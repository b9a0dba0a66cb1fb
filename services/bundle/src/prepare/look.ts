import { PDFDict, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { fromPoints } from '../kinds/picture.ts'
import { surround } from '../pdf/content.ts'
import { type Corner, freeCorner, STAMP } from '../pdf/corner.ts'
import { type Drawer, openDrawer } from '../pdf/pdfium.ts'
import { point, viewOf } from '../pdf/view.ts'
import type { Pages } from './pages.ts'
import { writeWords } from './write-words.ts'

const LOOKED_AT = 29
const READ_AT = 200

/**
 * Looks at the finished pages as a person would: where a stamp covers nothing, and which pages have no
 * text. Where no corner is free the page is drawn a little smaller; pages without text are read.
 */
export async function lookAtPages(pages: Pages, saved: Uint8Array): Promise<Look> {
  const all = pages.pdf.getPages()
  if (all.every((page) => pages.known.has(page))) {
    return { corners: all.map(() => 'tr'), hasChanged: false }
  }
  const drawer = await openDrawer(await pages.library(), saved)
  try {
    const corners: Corner[] = []
    let hasChanged = false
    for (const [index, page] of all.entries()) {
      const looked = pages.known.has(page)
        ? { corner: 'tr' as const, hasChanged: false }
        : await lookAt(pages, page, { drawer, index })
      corners.push(looked.corner)
      hasChanged ||= looked.hasChanged
    }
    return { corners, hasChanged }
  } finally {
    drawer.close()
  }
}

export type Look = {
  readonly corners: readonly Corner[]
  /** The pages were changed after they were saved. */
  readonly hasChanged: boolean
}

async function lookAt(
  pages: Pages,
  page: PDFPage,
  { drawer, index }: { readonly drawer: Drawer; readonly index: number },
): Promise<{ readonly corner: Corner; readonly hasChanged: boolean }> {
  const seen = await drawer.draw(index, LOOKED_AT, 'grey')
  const isBlank = seen.data.every((value) => value > 200)
  const letters = lettersOf(drawer.textOf(index))
  const needsReading = !isBlank && letters < (hasPicture(page) ? FEW_LETTERS : 1)
  const wasRead = needsReading && (await readWords(pages, page, { drawer, index }))
  const corner = freeCorner(seen)
  if (!corner) makeRoom(page)
  return { corner: corner ?? 'tr', hasChanged: wasRead || !corner }
}

// A scan may bear a stamp of a few letters: its page is without text all the same.
const FEW_LETTERS = 16
const lettersOf = (text: string) => text.replaceAll(/\s/g, '').length

function hasPicture(page: PDFPage): boolean {
  const drawn = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)
  return drawn !== undefined && drawn.keys().length > 0
}

async function readWords(
  pages: Pages,
  page: PDFPage,
  { drawer, index }: { readonly drawer: Drawer; readonly index: number },
): Promise<boolean> {
  const { recognize } = pages.host
  const read = recognize && (await recognize(await pictureOf(drawer, index)))
  if (!read) {
    pages.remarks.add('not-searchable')
    return false
  }
  const view = viewOf(page)
  writeWords(page, read, {
    x: 0,
    y: 0,
    width: view.width,
    height: view.height,
    matrix: view.matrix,
    font: pages.invisible(),
  })
  return true
}

async function pictureOf(drawer: Drawer, index: number): Promise<Uint8Array> {
  const { data, width, height } = await drawer.draw(index, READ_AT, 'grey')
  return (await fromPoints(data, { width, height, channels: 1 }, { longest: 2_600 })).bytes
}

/** Draws the page smaller towards the middle of its foot, so that a strip at the top is free. */
function makeRoom(page: PDFPage): void {
  const { height, foot } = viewOf(page)
  const scale = 1 - (STAMP.height + 2 * STAMP.margin) / height
  if (scale < 0.5) return
  const [x, y] = foot
  const matrix = [scale, 0, 0, scale, x * (1 - scale), y * (1 - scale)].map(point).join(' ')
  surround(page, `q ${matrix} cm`, 'Q')
}
