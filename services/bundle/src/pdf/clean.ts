import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'

/** All that a page keeps. Scripts, actions, links, threads and what was attached stay behind. */
const KEPT_OF_A_PAGE = new Set([
  '/Type',
  '/Parent',
  '/MediaBox',
  '/Rotate',
  '/Resources',
  '/Contents',
  '/Group',
  '/UserUnit',
])

/** Leaves of a page what is seen on paper; its box becomes the part of it that is shown. */
export function cleanPage(page: PDFPage): void {
  const { node } = page
  const shown = intersection(page.getMediaBox(), page.getCropBox())
  const turn = page.getRotation().angle
  const resources = node.Resources()
  if (resources) node.set(PDFName.of('Resources'), resources)
  for (const key of node.keys()) if (!KEPT_OF_A_PAGE.has(key.toString())) node.delete(key)
  page.setMediaBox(shown.x, shown.y, shown.width, shown.height)
  node.set(PDFName.of('Rotate'), page.doc.context.obj(turn % 90 === 0 ? turn : 0))
}

/** Keys that carry files, scripts, other programs or private data wherever they stand. */
const CARRIERS = [
  'AF',
  'EF',
  'JS',
  'JavaScript',
  'AA',
  'OpenAction',
  'OPI',
  'Metadata',
  'PieceInfo',
  'StructParent',
  'StructParents',
  'LastModified',
]

/** Removes from a whole file what a picture, a font or a drawing may still carry. */
export function scrub(pdf: PDFDocument): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) scrubObject(object, 0)
}

function scrubObject(object: PDFObject, depth: number): void {
  if (depth > 6) return
  if (object instanceof PDFRawStream) {
    // A drawing that points to a page of another file.
    object.dict.delete(PDFName.of('Ref'))
    scrubObject(object.dict, depth)
  } else if (object instanceof PDFDict) {
    for (const key of CARRIERS) {
      if (!isDrawn(object.lookup(PDFName.of(key)))) object.delete(PDFName.of(key))
    }
    for (const value of object.values()) scrubObject(value, depth + 1)
  } else if (object instanceof PDFArray && object.size() < 100) {
    for (const value of object.asArray()) scrubObject(value, depth + 1)
  }
}

const DRAWN = /^\/(?:Font|XObject|Pattern|ExtGState|Image|Form)$/

// A font or a picture may bear any name, also one of these.
function isDrawn(value: PDFObject | undefined): boolean {
  const dict = value instanceof PDFRawStream ? value.dict : value
  if (!(dict instanceof PDFDict)) return false
  return dict.values().some((word) => word instanceof PDFName && DRAWN.test(word.toString()))
}

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const A4: Box = { x: 0, y: 0, width: 595.28, height: 841.89 }

function intersection(media: Box, crop: Box): Box {
  const x = Math.max(media.x, crop.x)
  const y = Math.max(media.y, crop.y)
  const width = Math.min(media.x + media.width, crop.x + crop.width) - x
  const height = Math.min(media.y + media.height, crop.y + crop.height) - y
  if (width > 10 && height > 10) return { x, y, width, height }
  return media.width > 10 && media.height > 10 ? media : A4
}
