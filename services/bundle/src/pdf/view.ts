import type { PDFPage } from '@cantoo/pdf-lib'

/** A page as it is looked at: turned upright, from its lower left corner, in points. */
export type View = {
  readonly width: number
  readonly height: number
  /** Operands of `cm` that lead from the page as looked at to the page as written. */
  readonly matrix: string
  /** The point of the written page at the middle of the foot as looked at. */
  readonly foot: readonly [number, number]
}

/** Where a page is looked at from: its box may start anywhere, and be turned. */
export function viewOf(page: PDFPage): View {
  const { x, y, width, height } = page.getMediaBox()
  const turn = ((page.getRotation().angle % 360) + 360) % 360
  const middle = [x + width / 2, y + height / 2] as const
  if (turn === 90) {
    return view(height, width, {
      matrix: [0, 1, -1, 0, x + width, y],
      foot: [x + width, middle[1]],
    })
  }
  if (turn === 180) {
    return view(width, height, {
      matrix: [-1, 0, 0, -1, x + width, y + height],
      foot: [middle[0], y + height],
    })
  }
  if (turn === 270) {
    return view(height, width, { matrix: [0, -1, 1, 0, x, y + height], foot: [x, middle[1]] })
  }
  return view(width, height, { matrix: [1, 0, 0, 1, x, y], foot: [middle[0], y] })
}

/** A number as PDF writes it. */
export const point = (value: number): string => String(Math.round(value * 1000) / 1000)

function view(
  width: number,
  height: number,
  {
    matrix,
    foot,
  }: { readonly matrix: readonly number[]; readonly foot: readonly [number, number] },
): View {
  return { width, height, matrix: matrix.map(point).join(' '), foot }
}
