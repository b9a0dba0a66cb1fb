import { degrees, PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'
import type { Document } from '@sejour/documents'
import { LIMITS, type Remark, Unreadable } from '../faults.ts'
import { cleanPage } from '../pdf/clean.ts'
import { surround } from '../pdf/content.ts'
import { addPicturePage, type Jpeg } from '../pdf/place-picture.ts'
import type { PDFiumLibrary } from '../pdf/pdfium.ts'
import { invisibleFont } from '../pdf/text-layer.ts'
import type { BundleWords } from '../words/index.ts'
import type { Host } from './host.ts'
import { writeWords } from './write-words.ts'

/** The pages of one piece while they are made. */
export type Pages = {
  readonly pdf: PDFDocument
  readonly words: BundleWords
  readonly host: Host
  readonly library: () => Promise<PDFiumLibrary>
  readonly remarks: Set<Remark>
  /** Pages on which words were looked for already, or that we set ourselves. */
  readonly known: Set<PDFPage>
  readonly invisible: () => PDFRef
}

export async function openPages(given: Pick<Pages, 'words' | 'host' | 'library'>): Promise<Pages> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  let font: PDFRef | undefined
  return {
    ...given,
    pdf,
    remarks: new Set(),
    known: new Set(),
    invisible: () => (font ??= invisibleFont(pdf)),
  }
}

/** Sets a document and adds its pages. Letters that no font draws leave a remark. */
export async function addDocument(pages: Pages, document: Document): Promise<void> {
  const { pdf, isWhole } = await pages.host.typeset(document)
  if (!isWhole) pages.remarks.add('letters-missing')
  const set = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity })
  refuseTooMany(pages, set.getPageCount())
  for (const page of set.getPages()) {
    cleanPage(page)
    surround(page, 'q', 'Q')
  }
  for (const page of await pages.pdf.copyPages(set, set.getPageIndices())) {
    pages.known.add(pages.pdf.addPage(page))
  }
}

const SURE = 10

/** Adds pictures, a page each, and the words that can be read on them. */
export async function addPictures(pages: Pages, pictures: AsyncIterable<Jpeg>): Promise<void> {
  for await (const jpeg of pictures) {
    refuseTooMany(pages, 1)
    const { page, place } = addPicturePage(pages.pdf, jpeg)
    pages.known.add(page)
    const read = await pages.host.recognize?.(jpeg.bytes)
    if (!read) pages.remarks.add('not-searchable')
    else {
      writeWords(page, read, { ...place, matrix: '1 0 0 1 0 0', font: pages.invisible() })
      // A paper photographed on its side is shown upright, if enough was read to be sure.
      if (read.turn && read.words.length >= SURE) page.setRotation(degrees(read.turn))
    }
  }
}

/** @throws Unreadable when the piece would have more pages than any piece has */
export function refuseTooMany(pages: Pages, more: number): void {
  if (pages.pdf.getPageCount() + more > LIMITS.pages) throw new Unreadable('too-many-pages')
}
