import type { PDFPage, PDFRef } from '@cantoo/pdf-lib'
import { writeInvisibly } from '../pdf/text-layer.ts'
import { point } from '../pdf/view.ts'
import type { RecognizedPage } from './host.ts'

type Box = RecognizedPage['words'][number]['box']

/** Writes what was read over the picture on which it was read, in the direction of its lines. */
export function writeWords(
  page: PDFPage,
  { words, width, height, turn = 0 }: RecognizedPage,
  at: {
    /** Where the picture stands, in points of what the matrix leads to. */
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly matrix: string
    readonly font: PDFRef
  },
): void {
  const isLying = turn === 90 || turn === 270
  const across = at.width / width
  const up = at.height / height
  const [scaleX, scaleY] = isLying ? [up, across] : [across, up]
  const top = isLying ? at.width : at.height
  const placed = words.map(({ text, box }) => {
    const { x0, y0, x1, y1 } = TURNED[turn](box, { width, height })
    return {
      text,
      x: x0 * scaleX,
      y: top - y1 * scaleY,
      width: (x1 - x0) * scaleX,
      height: (y1 - y0) * scaleY,
    }
  })
  const back = BACK[turn](at).map(point).join(' ')
  const matrix = `${at.matrix} cm 1 0 0 1 ${point(at.x)} ${point(at.y)} cm ${back}`
  writeInvisibly(page, matrix, { words: placed, font: at.font })
}

type Size = { readonly width: number; readonly height: number }
type Turns<Value> = { readonly [turn in 0 | 90 | 180 | 270]: Value }

/** A box of the picture as given, in the picture turned upright. */
const TURNED: Turns<(box: Box, size: Size) => Box> = {
  0: (box) => box,
  90: ({ x0, y0, x1, y1 }, { height }) => ({ x0: height - y1, y0: x0, x1: height - y0, y1: x1 }),
  180: ({ x0, y0, x1, y1 }, { width, height }) => ({
    x0: width - x1,
    y0: height - y1,
    x1: width - x0,
    y1: height - y0,
  }),
  270: ({ x0, y0, x1, y1 }, { width }) => ({ x0: y0, y0: width - x1, x1: y1, y1: width - x0 }),
}

/** Leads from the picture turned upright back to the picture as given. */
const BACK: Turns<(size: Size) => readonly number[]> = {
  0: () => [1, 0, 0, 1, 0, 0],
  90: ({ width }) => [0, 1, -1, 0, width, 0],
  180: ({ width, height }) => [-1, 0, 0, -1, width, height],
  270: ({ height }) => [0, -1, 1, 0, 0, height],
}
