/** Millimetres as twips, the unit of word processors. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** Where the words of a list begin, in twips. */
export const LIST_INDENT = { left: twips(7), hanging: twips(5) }

/** Width of the text of an A4 page between our margins, in twips. */
export const TEXT_WIDTH = twips(166)

/** The column of what stands in the margin and the gap before it, in twips. */
export const MARGIN = Math.round(TEXT_WIDTH / 4) + twips(4)
