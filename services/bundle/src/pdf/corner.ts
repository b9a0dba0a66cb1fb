import type { Seen } from './pdfium.ts'

/** Where on a page, as looked at, nothing is written: top right, top left, bottom right, bottom left. */
export type Corner = 'tr' | 'tl' | 'br' | 'bl'

/** The room of a stamp, in points from the edges of the page. */
export const STAMP = { width: 150, height: 17, margin: 9 } as const

const CORNERS: readonly Corner[] = ['tr', 'tl', 'br', 'bl']

/** The first corner whose room is even: paper, or the grey edge of a scan. Undefined: none is. */
export function freeCorner(seen: Seen): Corner | undefined {
  return CORNERS.find((corner) => isEven(seen, corner))
}

const MOST_CONTRAST = 48

function isEven({ width, height, data, scale }: Seen, corner: Corner): boolean {
  const across = Math.min(Math.ceil((STAMP.width + STAMP.margin) * scale), width)
  const down = Math.min(Math.ceil((STAMP.height + STAMP.margin) * scale), height)
  const left = corner === 'tr' || corner === 'br' ? width - across : 0
  const top = corner === 'tr' || corner === 'tl' ? 0 : height - down
  let darkest = 255
  let lightest = 0
  for (let y = top; y < top + down; y += 1) {
    for (let x = left; x < left + across; x += 1) {
      const value = data[y * width + x] ?? 255
      if (value < darkest) darkest = value
      if (value > lightest) lightest = value
    }
  }
  return lightest - darkest <= MOST_CONTRAST
}
