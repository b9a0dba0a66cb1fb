import { procedures } from '@sejour/answers/procedures'
import {
  type CaseState,
  type ExhibitId,
  filedNumbers,
  type NumberedExhibit,
  type ProcedureId,
} from '@sejour/cases'
import { groupOf, openPieces } from '../acts/known-pieces.ts'

/** Which pieces of a case a bundle holds. Never one that counsel keeps back, however it is asked for. */
export type PiecesWanted =
  | { readonly which: 'all' }
  /** Those that no authority has yet. */
  | { readonly which: 'unfiled' }
  | { readonly which: 'procedure'; readonly procedure: ProcedureId }
  | { readonly which: 'ticked'; readonly ticked: readonly ExhibitId[] }

/** By their numbers, or in the groups of the inventory of an act and there by their numbers. */
export type PiecesOrder = 'numbers' | 'groups'

/** A piece with the letter of its group; absent: it is in none. */
export type ChosenPiece = NumberedExhibit & { readonly group?: PieceGroup }

const PIECE_GROUPS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
type PieceGroup = (typeof PIECE_GROUPS)[number]

/** The pieces, in the order of the bundle. `round`: the procedure whose arguments group them. */
export function choosePieces(
  state: CaseState,
  wanted: PiecesWanted,
  { order, round }: { readonly order: PiecesOrder; readonly round: ProcedureId | undefined },
): readonly ChosenPiece[] {
  const isWanted = wantedIn(state, wanted)
  const place = { state, round: round === undefined ? undefined : state.procedures.get(round) }
  const chosen = openPieces({ state })
    .filter(isWanted)
    .map((piece): ChosenPiece => {
      const letter = groupOf(piece.exhibit, place)
      const group = PIECE_GROUPS.find((one) => one === letter)
      return { ...piece, ...(group && { group }) }
    })
  return order === 'numbers' ? chosen : chosen.toSorted((one, other) => rank(one) - rank(other))
}

/** Whether the groups of an inventory keep the numbers in their order. */
export function groupsKeepOrder(pieces: readonly ChosenPiece[]): boolean {
  return pieces.every((piece, at) => {
    const before = pieces[at - 1]
    return before === undefined || rank(before) <= rank(piece)
  })
}

const rank = ({ group }: ChosenPiece): number =>
  group === undefined ? PIECE_GROUPS.length : PIECE_GROUPS.indexOf(group)

function wantedIn(state: CaseState, wanted: PiecesWanted): (piece: NumberedExhibit) => boolean {
  switch (wanted.which) {
    case 'all':
      return () => true
    case 'unfiled': {
      const filed = filedNumbers(state)
      return ({ exhibit }) => !filed.has(exhibit.id)
    }
    case 'ticked':
      return ({ exhibit }) => wanted.ticked.includes(exhibit.id)
    case 'procedure':
      return servesProcedure(state, wanted.procedure)
  }
}

/** Filed in the procedure, or proving an entry, an argument or a fact of it. */
function servesProcedure(
  state: CaseState,
  procedure: ProcedureId,
): (piece: NumberedExhibit) => boolean {
  const kind = state.procedures.get(procedure)?.kind ?? ''
  const asked = Object.hasOwn(procedures, kind) ? procedures[kind] : undefined
  const facts = new Set<string>((asked?.prepared.procedure.facts ?? []).map(({ id }) => id))
  const entries = [...state.entries.values()].filter((entry) => entry.procedure === procedure)
  const own = new Set(entries.map(({ id }) => id))
  const named = new Set(
    entries.flatMap((entry) => [
      ...(entry.exhibits ?? []),
      ...(entry.kind === 'request-filed'
        ? (entry.consigned ?? []).map(({ exhibit }) => exhibit)
        : []),
    ]),
  )
  return ({ exhibit }) =>
    named.has(exhibit.id) ||
    exhibit.proves.some((one) => {
      if (one.kind === 'fact') return facts.has(one.fact)
      if (one.kind === 'entry') return own.has(one.entry)
      return state.arguments.get(one.argument)?.procedure === procedure
    })
}
