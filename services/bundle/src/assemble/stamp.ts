import type { PDFFont, PDFPage, PDFRef } from '@cantoo/pdf-lib'
import { addResource, append } from '../pdf/content.ts'
import { type Corner, STAMP } from '../pdf/corner.ts'
import { point, viewOf } from '../pdf/view.ts'

const LARGEST = 9

/** Puts a small white box with a hairline in a corner, and in it the piece and the page. */
export function stamp(
  page: PDFPage,
  text: string,
  how: { readonly corner: Corner; readonly font: PDFFont },
): void {
  const { corner, font } = how
  const view = viewOf(page)
  const room = Math.min(STAMP.width, view.width - 2 * STAMP.margin) - 10
  const size = Math.min(LARGEST, (LARGEST * room) / font.widthOfTextAtSize(text, LARGEST))
  const width = font.widthOfTextAtSize(text, size) + 10
  const isLeft = corner === 'tl' || corner === 'bl'
  const isLow = corner === 'br' || corner === 'bl'
  const x = isLeft ? STAMP.margin : view.width - STAMP.margin - width
  const y = isLow ? STAMP.margin : view.height - STAMP.margin - STAMP.height
  addResource(page, { kind: 'Font', name: 'SjS', ref: font.ref })
  const box = `${point(x)} ${point(y)} ${point(width)} ${STAMP.height} re`
  const words = `BT /SjS ${point(size)} Tf 1 0 0 1 ${point(x + 5)} ${point(y + 5.4)} Tm ${font.encodeText(text).toString()} Tj ET`
  append(page, `q ${view.matrix} cm 1 g 0.35 G 0.5 w ${box} B 0.1 g ${words} Q`)
}

const WATERMARK_SIZE = 15
const TURN = Math.PI / 6
const APART = 150

/** Writes a sentence across the whole page, again and again, through which the page stays readable. */
export function watermark(
  page: PDFPage,
  sentence: string,
  how: { readonly font: PDFFont; readonly pale: PDFRef },
): void {
  const { font, pale } = how
  const view = viewOf(page)
  const size = (WATERMARK_SIZE * Math.min(view.width, view.height)) / 595
  const once = `${sentence}   ·   `
  const long = Math.hypot(view.width, view.height)
  const times = Math.ceil((long * 1.5) / font.widthOfTextAtSize(once, size))
  const code = font.encodeText(once.repeat(times)).toString()
  const [cos, sin] = [Math.cos(TURN), Math.sin(TURN)]
  const turned = `${point(cos)} ${point(sin)} ${point(-sin)} ${point(cos)}`
  const apart = (APART * size) / WATERMARK_SIZE
  const rows = Math.ceil((view.height + view.width * Math.tan(TURN)) / apart)
  const lines = Array.from({ length: rows }, (_, row) => {
    // Each row starts elsewhere on its line, so that no band of the page stays free.
    const back = (row % 3) * 110
    const y = view.height - (row + 0.4) * apart - back * sin
    return `${turned} ${point(-20 - back * cos)} ${point(y)} Tm ${code} Tj`
  })
  addResource(page, { kind: 'Font', name: 'SjS', ref: font.ref })
  addResource(page, { kind: 'ExtGState', name: 'SjW', ref: pale })
  append(
    page,
    `q ${view.matrix} cm /SjW gs 0.25 g BT /SjS ${point(size)} Tf ${lines.join(' ')} ET Q`,
  )
}
