import type { Device } from './device.ts'
import type { Line } from './line.ts'
import { pad, widthOf, wrap } from './wrap.ts'

/** Lays out an answer with its sources in the margin, as law books do. Ends with a line break. */
export function layOut(lines: readonly Line[], device: Device): string {
  const marginWidth = marginWidthOf(lines, device)
  const laid = lines.flatMap((line) => rowsOf(line, marginWidth, device))
  return `${laid.map((row) => row.trimEnd()).join('\n')}\n`
}

const MARGIN_FROM = 72
const RULE = ' │ '

/** How wide the margin is. None on a narrow screen, nor where nothing stands in it. */
function marginWidthOf(lines: readonly Line[], { width }: Device): number {
  const isNeeded = width >= MARGIN_FROM && lines.some(({ margin }) => margin !== undefined)
  return isNeeded ? Math.floor(width * 0.34) : 0
}

function rowsOf(line: Line, marginWidth: number, device: Device): readonly string[] {
  if (line.text === '' || line.style === 'verbatim') return [line.text]
  const before = ' '.repeat((line.depth ?? 0) * 2)
  const lead = line.lead === undefined ? '' : `${line.lead} `
  const hanging = before + ' '.repeat(widthOf(lead))
  const textWidth = device.width - (marginWidth > 0 ? marginWidth + RULE.length : 0)
  const isWide = line.style !== undefined && line.margin === undefined
  const width = isWide ? device.width : textWidth
  const text = wrap(line.text, Math.max(12, width - widthOf(hanging))).map(
    (row, index) => (index === 0 ? before + lead : hanging) + row,
  )
  const style = styleOf(line, device)
  if (line.margin === undefined) return text.map(style)
  if (marginWidth > 0) {
    return beside(text, wrap(line.margin, marginWidth), { textWidth, style, device })
  }
  // On a narrow screen the margin folds under its line.
  const under = wrap(line.margin, Math.max(12, device.width - widthOf(hanging) - 2))
  return [...text.map(style), ...under.map((row) => faint(`${hanging}  ${row}`, device))]
}

type Beside = {
  readonly textWidth: number
  readonly style: (row: string) => string
  readonly device: Device
}

function beside(
  text: readonly string[],
  margin: readonly string[],
  { textWidth, style, device }: Beside,
): readonly string[] {
  return Array.from({ length: Math.max(text.length, margin.length) }, (_, index) => {
    const left = style(pad(text[index] ?? '', textWidth))
    return left + faint(RULE + (margin[index] ?? ''), device)
  })
}

function styleOf({ style }: Line, device: Device): (row: string) => string {
  if (style === undefined) return (row) => row
  return (row) => (style === 'quiet' ? faint(row, device) : coded('1', row, device))
}

const faint = (row: string, device: Device): string => coded('2', row, device)

function coded(code: string, row: string, { styled }: Device): string {
  return styled ? `\u001B[${code}m${row}\u001B[0m` : row
}
