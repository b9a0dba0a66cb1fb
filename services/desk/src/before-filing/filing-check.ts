import { checkBeforeFiling, type BeforeFiling } from '@sejour/answers/before-filing'
import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { CaseProcedure, CaseState, PersonId } from '@sejour/cases'
import { FINDINGS, NotInForce } from '@sejour/engine'
import { answerableOf, fileToldOf } from '../argument-map/file-told.ts'
import { type NumberedPiece, numberedPieces } from '../argument-map/argument-map.ts'
import { adultsOf, type ForAdults, mergedFor } from './each-adult.ts'

/** What stands between a round of a case and its filing, as the desk shows it. */
export type FilingCheckOfCase = {
  readonly procedure: string
  /** Where several adults take part, each line says whom it is about. */
  readonly check: Omit<BeforeFiling, keyof ForAdults> & ForAdults
  readonly pieces: readonly NumberedPiece[]
  /** The texts of tasks that are still to do: what is among them is already asked for. */
  readonly openTasks: readonly string[]
  /** The request was filed: the check looks at another filing, or at what may be completed. */
  readonly filedOn?: LocalDate
}

type How = {
  readonly on: LocalDate
  readonly lang: Lang
  /** What somebody of the case is called. */
  readonly nameOf: (person: PersonId) => string
}

/**
 * The check before filing of a round on a day; nothing where no rules of it are kept, or none were
 * in force on that day.
 */
export function filingCheck(
  state: CaseState,
  procedure: CaseProcedure,
  how: How,
): FilingCheckOfCase | undefined {
  const check = whereInForce(() => checkOf(state, procedure, how))
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

function checkOf(
  state: CaseState,
  procedure: CaseProcedure,
  { on, lang, nameOf }: How,
): FilingCheckOfCase['check'] | undefined {
  const of = (person?: PersonId) => {
    const told = fileToldOf(state, procedure, { on, ...(person !== undefined && { person }) })
    return told && checkBeforeFiling(told, lang)
  }
  const check = of()
  const adults = adultsOf(state, procedure, on)
  if (!check || adults.length < 2) return check
  const lists = mergedFor(
    adults.flatMap((person) => {
      const own = of(person)
      return own ? [{ name: nameOf(person), check: own }] : []
    }),
  )
  const counts = { ...check.counts }
  for (const finding of FINDINGS) {
    counts[finding] = lists.inadmissible.filter(({ lastKnown }) => lastKnown === finding).length
  }
  return { ...check, ...lists, counts }
}

/** The rounds that can be checked, those not ended first; the last opened first. */
export function checkableRounds(state: CaseState): readonly CaseProcedure[] {
  return [...state.procedures.values()]
    .filter((procedure) => answerableOf(procedure) !== undefined)
    .toReversed()
    .toSorted((one, other) => Number(Boolean(one.ended)) - Number(Boolean(other.ended)))
}

function whereInForce<Check>(check: () => Check): Check | undefined {
  try {
    return check()
  } catch (error) {
    if (error instanceof NotInForce) return undefined
    throw error
  }
}
