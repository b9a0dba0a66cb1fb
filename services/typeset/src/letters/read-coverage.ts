/**
 * The code points for which a font file (TrueType or OpenType) has a glyph.
 *
 * @throws UnreadableFont when the file has no table of Unicode characters
 */
export function readCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = findTable(view, 'cmap')
  const subtables = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const at = table + view.getUint32(table + 8 + 8 * index)
    return { at, format: view.getUint16(at) }
  })
  const covered = new Set<number>()
  for (const { at, format } of subtables) {
    if (format === 4) readSegments(view, at, covered)
    if (format === 12) readGroups(view, at, covered)
  }
  if (covered.size === 0) throw new UnreadableFont()
  return covered
}

/** A font without a table of Unicode characters. */
export class UnreadableFont extends Error {
  constructor() {
    super('the font has no table of Unicode characters')
    this.name = 'UnreadableFont'
  }
}

function findTable(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    if (tag === wanted) return view.getUint32(at + 8)
  }
  throw new UnreadableFont()
}

// Format 4: ranges of 16-bit characters, each with a shift to its glyphs or a place in a list of them.
function readSegments(view: DataView, at: number, covered: Set<number>): void {
  const count = view.getUint16(at + 6) / 2
  const [ends, starts] = [at + 14, at + 16 + 2 * count]
  const [shifts, places] = [starts + 2 * count, starts + 4 * count]
  for (let index = 0; index < count; index += 1) {
    const [start, end] = [view.getUint16(starts + 2 * index), view.getUint16(ends + 2 * index)]
    const shift = view.getUint16(shifts + 2 * index)
    const place = view.getUint16(places + 2 * index)
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = places + 2 * index + place + 2 * (code - start)
      const glyph = place === 0 ? code : view.getUint16(listed)
      if (place === 0 ? (glyph + shift) % 0x10000 !== 0 : glyph !== 0) covered.add(code)
    }
  }
}

// Format 12: ranges of any characters.
function readGroups(view: DataView, at: number, covered: Set<number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index += 1) {
    const group = at + 16 + 12 * index
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1) {
      covered.add(code)
    }
  }
}
