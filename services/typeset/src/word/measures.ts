/** Millimetres as twips, the unit of word processors. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** Width of the text of an A4 page between our margins, in twips. */
export const TEXT_WIDTH = twips(166)
