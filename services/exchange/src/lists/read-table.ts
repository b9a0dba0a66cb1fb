import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import { isModestZip } from '../zip/modest-zip.ts'

/** A cell as text; a day of a workbook comes as `2026-03-05`. */
export type Table = readonly (readonly string[])[]

/** `too-long`: more rows than a list of people has. */
export type TableRefusal = 'empty' | 'not-a-list' | 'too-long'

const MOST_ROWS = 5_000
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** Reads the first sheet of a workbook, or a CSV with any of the usual separators. */
export async function readTable(
  bytes: Uint8Array,
): Promise<{ readonly table: Table } | { readonly refused: TableRefusal }> {
  if (bytes.length === 0) return { refused: 'empty' }
  const rows = ZIP.every((byte, index) => bytes[index] === byte)
    ? await rowsOfWorkbook(bytes)
    : rowsOfCsv(bytes)
  if (rows === undefined) return { refused: 'not-a-list' }
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  if (filled.length === 0) return { refused: 'empty' }
  return filled.length > MOST_ROWS ? { refused: 'too-long' } : { table: filled }
}

// Far more than a list of people has; what unpacks to more than this is not read at all.
const LARGEST_WORKBOOK = 40 * 1024 * 1024

async function rowsOfWorkbook(bytes: Uint8Array): Promise<Table | undefined> {
  try {
    if (!(await isModestZip(bytes, LARGEST_WORKBOOK))) return undefined
    const rows = await readSheet(Buffer.from(bytes))
    return rows.map((row) => row.map(textOf))
  } catch {
    return undefined
  }
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  return typeof cell === 'string' ? cell.trim() : ''
}

function rowsOfCsv(bytes: Uint8Array): Table | undefined {
  const text = decode(bytes)
  // Pictures, old workbooks and PDF have these; a list never does.
  // oxlint-disable-next-line no-control-regex
  if (/[\0-\u{8}\u{E}-\u{1A}]|^%PDF/u.test(text)) return undefined
  const { data } = Papa.parse<string[]>(text.replace(/^\u{FEFF}/u, ''), {
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: 'greedy',
  })
  return data.map((row) => row.map((cell) => cell.trim()))
}

// Old spreadsheets write the alphabet of Windows, and say so nowhere.
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
