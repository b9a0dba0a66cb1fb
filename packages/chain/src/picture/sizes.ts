/** How wide a picture is: for a telephone, or for a screen and for paper. */
export type PictureWidth = 'narrow' | 'wide'

/** Pixels of a picture; `letters` is what fits on a line of a card. */
export type Size = {
  readonly columns: number
  readonly card: number
  readonly letters: number
  /** Between two columns, and to the right of the last one. */
  readonly gutter: number
  readonly edge: number
}

export const SIZES: { readonly [width in PictureWidth]: Size } = {
  narrow: { columns: 2, card: 148, letters: 20, gutter: 36, edge: 30 },
  wide: { columns: 3, card: 226, letters: 33, gutter: 58, edge: 48 },
}

export const LINE = 16
export const ROW_GAP = 20
export const MARGIN = 2
/** Between two lines beside each other. */
export const LANE = 9
/** What would run further up or down is named instead, unless it is the only way drawn to a state. */
export const LONGEST = 420
