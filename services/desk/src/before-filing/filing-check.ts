import { checkBeforeFiling, type BeforeFiling } from '@sejour/answers/before-filing'
import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { CaseProcedure, CaseState } from '@sejour/cases'
import { NotInForce } from '@sejour/engine'
import { answerableOf, fileToldOf } from '../argument-map/file-told.ts'
import { type NumberedPiece, numberedPieces } from '../argument-map/argument-map.ts'

/** What stands between a round of a case and its filing, as the desk shows it. */
export type FilingCheckOfCase = {
  readonly procedure: string
  readonly check: BeforeFiling
  readonly pieces: readonly NumberedPiece[]
  /** The texts of tasks that are still to do: what is among them is already asked for. */
  readonly openTasks: readonly string[]
  /** The request was filed: the check looks at another filing, or at what may be completed. */
  readonly filedOn?: LocalDate
}

type How = { readonly on: LocalDate; readonly lang: Lang }

/**
 * The check before filing of a round on a day; nothing where no rules of it are kept, or none were
 * in force on that day.
 */
export function filingCheck(
  state: CaseState,
  procedure: CaseProcedure,
  { on, lang }: How,
): FilingCheckOfCase | undefined {
  const told = fileToldOf(state, procedure, on)
  if (!told) return undefined
  const check = whereInForce(() => checkBeforeFiling(told, lang))
  if (!check) return undefined
  const filed = [...state.entries.values()].find(
    (entry) => entry.kind === 'request-filed' && entry.procedure === procedure.id,
  )
  return {
    procedure: procedure.id,
    check,
    pieces: numberedPieces(state),
    openTasks: [...state.tasks.values()].flatMap(({ done, text }) => (done ? [] : [text])),
    ...(filed?.kind === 'request-filed' && { filedOn: filed.on }),
  }
}

/** The rounds that can be checked, those not ended first; the last opened first. */
export function checkableRounds(state: CaseState): readonly CaseProcedure[] {
  return [...state.procedures.values()]
    .filter((procedure) => answerableOf(procedure) !== undefined)
    .toReversed()
    .toSorted((one, other) => Number(Boolean(one.ended)) - Number(Boolean(other.ended)))
}

function whereInForce(check: () => BeforeFiling): BeforeFiling | undefined {
  try {
    return check()
  } catch (error) {
    if (error instanceof NotInForce) return undefined
    throw error
  }
}
