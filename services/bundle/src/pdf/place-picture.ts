import { type PDFDocument, PDFRawStream, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'
import { addResource } from './content.ts'
import { surround } from './content.ts'
import { point } from './view.ts'

/** A JPEG ready to stand on a page. */
export type Jpeg = {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly isGrey: boolean
}

/** Where the picture stands, in points from the lower left of the page. */
export type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const A4 = [595.28, 841.89] as const
/** Room at the edges: the stamp stands there and covers nothing. */
const MARGIN = 34

/** A page of A4, upright or lying as the picture is, with the picture in its middle. */
export function addPicturePage(
  pdf: PDFDocument,
  jpeg: Jpeg,
): { readonly page: PDFPage; readonly place: Place } {
  const isLying = jpeg.width > jpeg.height
  const [width, height] = isLying ? [A4[1], A4[0]] : A4
  const page = pdf.addPage([width, height])
  // A small picture is shown at 96 points an inch, not blown up over the page.
  const scale = Math.min(
    (width - 2 * MARGIN) / jpeg.width,
    (height - 2 * MARGIN) / jpeg.height,
    0.75,
  )
  const place = {
    x: (width - jpeg.width * scale) / 2,
    y: (height - jpeg.height * scale) / 2,
    width: jpeg.width * scale,
    height: jpeg.height * scale,
  }
  drawPicture(page, jpeg, place)
  return { page, place }
}

/** A page of the size given that is nothing but the picture. */
export function addFullPicture(
  pdf: PDFDocument,
  jpeg: Jpeg,
  { width, height }: { readonly width: number; readonly height: number },
): PDFPage {
  const page = pdf.addPage([width, height])
  drawPicture(page, jpeg, { x: 0, y: 0, width, height })
  return page
}

function drawPicture(page: PDFPage, jpeg: Jpeg, { x, y, width, height }: Place): void {
  addResource(page, { kind: 'XObject', name: 'SjP', ref: register(page, jpeg) })
  const box = [width, 0, 0, height, x, y].map(point).join(' ')
  surround(page, `q ${box} cm /SjP Do`, 'Q')
}

function register(page: PDFPage, { bytes, width, height, isGrey }: Jpeg): PDFRef {
  const { context } = page.doc
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: isGrey ? 'DeviceGray' : 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'DCTDecode',
    Length: bytes.length,
  })
  return context.register(PDFRawStream.of(dict, bytes))
}
