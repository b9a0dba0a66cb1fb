import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { twips } from './measures.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Borders of a table that only sets things beside one another. */
export const NO_BORDERS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** What follows each cell, in twips. */
export const GAP = twips(4)

/** Widths of columns, in twips, from their shares. */
export function widthsOf(shares: readonly number[], width: number): readonly number[] {
  const sum = shares.reduce((one, other) => one + other, 0)
  return shares.map((share) => Math.round((share / sum) * width))
}

/** Cells beside one another, without lines, never split over two pages. */
export function sideBySide(
  cells: readonly (readonly (Paragraph | Table)[])[],
  { shares, width }: { readonly shares: readonly number[]; readonly width: number },
): Table {
  return rowsSideBySide([cells], { shares, width })
}

/** Rows of cells beside one another, without lines. */
export function rowsSideBySide(
  rows: readonly (readonly (readonly (Paragraph | Table)[])[])[],
  { shares, width }: { readonly shares: readonly number[]; readonly width: number },
): Table {
  const widths = widthsOf(shares, width)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: GAP },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  })
}
