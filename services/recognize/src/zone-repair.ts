import { countHolding, type Parsed, parseZone } from './zone-parse.ts'
import { ALIKE, byShape, fitLine, FORMATS, SHAPES, type ZoneFormat } from './zone-shape.ts'

/** A zone found among lines, as it was read and as the check digits prove it. */
export type FoundZone = {
  readonly format: ZoneFormat
  readonly read: readonly string[]
  readonly parsed: Parsed
}

/**
 * The zone among the lines of a picture: that of which most check digits hold. Absent when no lines
 * have the shape of one.
 */
export function findZone(lines: readonly string[]): FoundZone | undefined {
  const found = FORMATS.flatMap((format) => {
    const shapes = SHAPES[format]
    return lines.flatMap((_, at) => {
      const fitted = shapes.map((shape, row) => fitLine(lines[at + row] ?? '', shape))
      return combined(fitted).flatMap((read) => {
        const parsed = parseZone(
          format,
          read.map((line, row) => byShape(line, shapes[row] ?? '')),
        )
        return parsed ? [{ format, read, parsed }] : []
      })
    })
  })
  const best = found.toSorted(
    (one, other) => countHolding(other.parsed) - countHolding(one.parsed),
  )[0]
  return best && { ...best, parsed: repaired(best.format, best.parsed) }
}

function combined(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (all, ways) => all.flatMap((lines) => ways.map((way) => [...lines, way])),
    [[]],
  )
}

type Place = { readonly row: number; readonly from: number; readonly to: number }

// Where letters and digits both stand and a digit of its own proves what is read.
const PROVABLE: { readonly [format in ZoneFormat]: readonly Place[] } = {
  TD1: [{ row: 0, from: 5, to: 14 }],
  TD2: [{ row: 1, from: 0, to: 9 }],
  TD3: [
    { row: 1, from: 0, to: 9 },
    { row: 1, from: 28, to: 42 },
  ],
}

/**
 * Exchanges one character for another that looks alike where a check digit fails, and keeps it only
 * when every digit then holds and no other exchange does the same. Two exchanges at once would prove
 * nothing: one number in ten agrees with a digit by accident.
 */
function repaired(format: ZoneFormat, parsed: Parsed): Parsed {
  if (isProven(parsed)) return parsed
  const proven = changedOnce(parsed.lines, PROVABLE[format]).flatMap((lines) => {
    const one = parseZone(format, lines)
    return one && isProven(one) ? [one] : []
  })
  const [only] = proven
  return only !== undefined && proven.length === 1 ? only : parsed
}

const isProven = ({ holds }: Parsed) =>
  holds('compositeCheckDigit') === true &&
  holds('documentNumberCheckDigit') === true &&
  holds('birthDateCheckDigit') === true &&
  holds('expirationDateCheckDigit') === true &&
  holds('personalNumberCheckDigit') !== false

function changedOnce(
  lines: readonly string[],
  places: readonly Place[],
): readonly (readonly string[])[] {
  return places.flatMap(({ row, from, to }) => {
    const line = lines[row] ?? ''
    return Array.from(line.slice(from, to)).flatMap((character, index) =>
      (ALIKE[character] ?? []).map((other) =>
        lines.with(row, line.slice(0, from + index) + other + line.slice(from + index + 1)),
      ),
    )
  })
}
