import type { EntryId, ExhibitId } from '../ids.ts'
import type { CaseExhibit, CaseState } from '../state/case-state.ts'

/** A piece under the number that it bears. */
export type NumberedExhibit = {
  readonly exhibit: CaseExhibit
  /** From 1. */
  readonly number: number
  /** The number was filed, and is final. */
  readonly isFinal: boolean
}

/** Pieces that count, by their number. */
export function numberedExhibits(state: CaseState): readonly NumberedExhibit[] {
  const filed = filedNumbers(state)
  const numbers = numbersOf(state)
  return [...state.exhibits.values()]
    .map((exhibit) => ({
      exhibit,
      number: numbers.get(exhibit.id) ?? 0,
      isFinal: filed.has(exhibit.id),
    }))
    .sort((one, other) => one.number - other.number)
}

/**
 * The number of each piece that counts. What was filed keeps its number; the others follow the
 * highest number ever filed, in the order that counsel gave, so a piece that comes between them
 * shifts those after it and nobody else.
 */
export function numbersOf(state: CaseState): ReadonlyMap<ExhibitId, number> {
  const filed = filedNumbers(state)
  const highest = Math.max(0, ...filed.values())
  const unfiled = state.exhibitOrder.filter((id) => !filed.has(id))
  return new Map([
    ...[...filed].filter(([id]) => state.exhibits.has(id)),
    ...unfiled.map((id, index) => [id, highest + index + 1] as const),
  ])
}

/** The numbers that filings made final, those of pieces that were withdrawn since included. */
export function filedNumbers(
  state: CaseState,
  leavingOut?: EntryId,
): ReadonlyMap<ExhibitId, number> {
  const filings = [...state.entries.values()].filter(({ id }) => id !== leavingOut)
  return new Map(
    filings.flatMap((entry) =>
      entry.kind === 'request-filed'
        ? (entry.consigned ?? []).map(({ exhibit, number }) => [exhibit, number] as const)
        : [],
    ),
  )
}
