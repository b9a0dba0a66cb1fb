/** A run of prepared pages that is never cut: a piece, or a part of one larger than a volume. */
export type Part = {
  /** Index of the piece. */
  readonly piece: number
  readonly pages: number
  readonly bytes: number
}

/** Where everything stands, known before anything is drawn. */
export type Layout = {
  /** Parts of each volume. */
  readonly volumes: readonly (readonly Part[])[]
  /** Numbered pages of all pieces. */
  readonly pages: number
}

/** A stamp, a place in the outline and in the tables, at most. */
const BYTES_A_PAGE = 420
const BYTES_A_PIECE = 500

/**
 * Fills volumes in the order of the pieces, each up to `room` bytes. A part larger than that stands
 * alone.
 */
export function layOut(parts: readonly Part[], room: number): Layout {
  const volumes: Part[][] = [[]]
  let filled = 0
  for (const part of parts) {
    const needed = part.bytes + part.pages * BYTES_A_PAGE + BYTES_A_PIECE
    const volume = volumes.at(-1) ?? []
    if (filled + needed > room && volume.length > 0) {
      volumes.push([part])
      filled = needed
    } else {
      volume.push(part)
      filled += needed
    }
  }
  return { volumes, pages: parts.reduce((sum, { pages }) => sum + pages, 0) }
}

/** Where each piece starts, and the volumes that hold it. */
export function placesOf(layout: Layout): ReadonlyMap<number, Place> {
  const places = new Map<number, { firstPage: number; pages: number; volumes: number[] }>()
  let page = 1
  for (const [index, parts] of layout.volumes.entries()) {
    for (const part of parts) {
      const place = places.get(part.piece) ?? { firstPage: page, pages: 0, volumes: [] }
      place.pages += part.pages
      if (!place.volumes.includes(index + 1)) place.volumes.push(index + 1)
      places.set(part.piece, place)
      page += part.pages
    }
  }
  return places
}

export type Place = {
  readonly firstPage: number
  readonly pages: number
  readonly volumes: readonly number[]
}
