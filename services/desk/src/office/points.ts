import type { CaseRuling, CaseState, ExhibitId, ProcedureId, Stamp } from '@sejour/cases'
import { type NumberedPiece, numberedPieces } from '../argument-map/argument-map.ts'
import { argumentsOf } from '../argument-map/file-told.ts'

/** An argument that was raised, and how a ruling answers it. */
export type PointOfRuling = {
  /** The id of the argument. */
  readonly id: string
  readonly side: 'circumstances' | 'merits'
  /** An id of the catalogue of arguments; absent: its kind was not said. */
  readonly kind?: string
  readonly text?: string
  readonly persons: readonly string[]
  /** Pieces that were handed in for it. */
  readonly exhibits: readonly NumberedPiece[]
  /** Pieces that whoever answers says were seen, by id. */
  readonly seen: readonly ExhibitId[]
  readonly reason?: Stamp & { readonly text: string }
}

/** Where a ruling keeps which pieces were seen for a point, and why it stops at a ground. */
export const seenPoint = (point: string): string => `${point}.seen`
export const groundPoint = (ground: string): string => `ground.${ground}`

/** Every argument of a procedure with what a ruling answers to it, in the order in which they came. */
export function pointsOf(
  state: CaseState,
  procedure: ProcedureId,
  ruling: CaseRuling | undefined,
): readonly PointOfRuling[] {
  const pieces = numberedPieces(state)
  return argumentsOf(state, procedure).map(({ id, side, kind, text, persons = [] }) => {
    const reason = ruling?.reasons.get(id)
    return {
      id,
      side,
      ...(kind !== undefined && { kind }),
      ...(text !== undefined && { text }),
      persons,
      exhibits: pieces.filter((piece) =>
        state.exhibits
          .get(piece.id)
          ?.proves.some((one) => one.kind === 'argument' && one.argument === id),
      ),
      seen: seenIn(ruling, id),
      ...(reason && { reason }),
    }
  })
}

/** Pieces that were seen for a point, by id. */
export function seenIn(ruling: CaseRuling | undefined, point: string): readonly ExhibitId[] {
  return ruling?.reasons.get(seenPoint(point))?.text.split(' ') ?? []
}

/** Grounds that a ruling gives, with the reason of each. */
export function groundsIn(
  ruling: CaseRuling | undefined,
  among: readonly string[],
): readonly { readonly ground: string; readonly text: string }[] {
  return among.flatMap((ground) => {
    const reason = ruling?.reasons.get(groundPoint(ground))
    return reason ? [{ ground, text: reason.text }] : []
  })
}

/** Why a ruling cannot be submitted yet, and what it waits for; several may hold at once. */
export type Blocked = {
  readonly why:
    | 'nothing-decided'
    | 'argument-unanswered'
    | 'ground-missing'
    | 'stage-not-open'
    | 'duration-missing'
  /** The argument that has no reason. */
  readonly about?: string
}
