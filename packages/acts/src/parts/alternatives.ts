import type { Inline, Line } from '@sejour/documents'
import { strike } from '../words.ts'

/**
 * Alternatives of a form side by side, all struck but the one that is kept. `none` strikes them all;
 * nothing is struck while nobody has chosen.
 */
export function keepOne<Option extends string>(
  kept: Option | 'none' | '',
  alternatives: { readonly [option in Option]: Line },
  between = ' / ',
): readonly Inline[] {
  const lines = Object.entries<Line>(alternatives).map(([option, line]) =>
    kept === '' || option === kept ? runsOf(line) : strike(line),
  )
  return lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]))
}

/** A sentence that stands, or is struck. */
export function keepIf(kept: boolean, line: Line): readonly Inline[] {
  return kept ? runsOf(line) : strike(line)
}

function runsOf(line: Line): readonly Inline[] {
  return typeof line === 'string' ? [line] : line
}
