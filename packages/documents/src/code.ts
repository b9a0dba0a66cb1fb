import { encode } from 'uqr'

/**
 * An address as a code that a telephone reads: the outline of its dark squares, for an SVG whose
 * view box is `size` units wide and high, quiet border included.
 */
export function drawCode(to: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(to, { border: 4, ecc: 'M' })
  const rows = data.map((row, y) => {
    let drawn = ''
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x += 1
      drawn += `M${from} ${y}h${x + 1 - from}v1H${from}z`
    }
    return drawn
  })
  return { size, path: rows.join('') }
}
