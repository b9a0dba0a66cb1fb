import { type PDFDocument, PDFHexString, PDFName, PDFNull, type PDFRef } from '@cantoo/pdf-lib'

/** A line of the outline; `page`: index in the file. */
export type Bookmark = {
  readonly title: string
  readonly page: number
  readonly inside?: readonly Bookmark[]
}

/** Writes the outline that readers show beside the pages. */
export function writeOutline(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const root = pdf.context.nextRef()
  writeLevel(pdf, root, { bookmarks, entry: { Type: 'Outlines' } })
  pdf.catalog.set(PDFName.of('Outlines'), root)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

type Entry = {
  readonly [key: string]:
    | string
    | number
    | PDFRef
    | PDFHexString
    | (PDFRef | PDFName | typeof PDFNull)[]
}

function writeLevel(
  pdf: PDFDocument,
  own: PDFRef,
  { bookmarks, entry }: { readonly bookmarks: readonly Bookmark[]; readonly entry: Entry },
): void {
  const refs = bookmarks.map(() => pdf.context.nextRef())
  for (const [at, { title, page, inside = [] }] of bookmarks.entries()) {
    const [ref, before, after] = [refs[at], refs[at - 1], refs[at + 1]]
    if (!ref) continue
    writeLevel(pdf, ref, {
      bookmarks: inside,
      entry: {
        Title: PDFHexString.fromText(title),
        Parent: own,
        ...(before ? { Prev: before } : {}),
        ...(after ? { Next: after } : {}),
        Dest: [pdf.getPage(page).ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull],
      },
    })
  }
  const [first, last] = [refs[0], refs.at(-1)]
  const children = first && last ? { First: first, Last: last, Count: countOf(bookmarks) } : {}
  pdf.context.assign(own, pdf.context.obj({ ...entry, ...children }))
}

// All levels stand open: a count below zero would fold them.
function countOf(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { inside = [] }) => sum + 1 + countOf(inside), 0)
}
