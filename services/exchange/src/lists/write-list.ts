import Papa from 'papaparse'
import writeExcelFile from 'write-excel-file/node'

/** A column of a list as it is written: its heading, and what each row has there. */
export type Column<Row> = {
  readonly heading: string
  /** Absent: an empty cell. A day is text, `2026-03-05`, so that no program reads it otherwise. */
  readonly value: (row: Row) => string | number | undefined
}

/** A list as CSV: UTF-8 with its mark and semicolons, as a Belgian spreadsheet opens it. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ value }) => harmless(value(row) ?? '')))
  const csv = Papa.unparse([columns.map(({ heading }) => heading), ...cells], {
    delimiter: ';',
    newline: '\r\n',
  })
  return `\u{FEFF}${csv}\r\n`
}

/** The same list as a workbook, its headings in bold and in view. */
export async function writeXlsx<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Uint8Array> {
  const headings = columns.map(({ heading }) => ({ value: heading, fontWeight: 'bold' as const }))
  const cells = rows.map((row) => columns.map(({ value }) => cellOf(value(row))))
  const widths = columns.map((column) => ({ width: widthOf(column, rows) }))
  const written = writeExcelFile([headings, ...cells], { columns: widths, stickyRowsCount: 1 })
  return new Uint8Array(await written.toBuffer())
}

// A cell that begins so is run as a formula by whoever opens the list.
const FORMULA = /^[=+\-@\t\r]/

function harmless(value: string | number): string | number {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value
}

function cellOf(value: string | number | undefined) {
  if (value === undefined || value === '') return null
  return typeof value === 'number' ? { value } : { value, type: String }
}

function widthOf<Row>({ heading, value }: Column<Row>, rows: readonly Row[]): number {
  const longest = Math.max(heading.length, ...rows.map((row) => String(value(row) ?? '').length))
  return Math.min(60, longest + 2)
}
