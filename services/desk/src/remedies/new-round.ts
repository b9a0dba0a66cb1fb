import {
  type Argument,
  type CaseEntry,
  type CaseProcedure,
  type CaseState,
  type Command,
  electedDomicileOn,
  peopleOfProcedureOn,
  type ProcedureId,
} from '@sejour/cases'
import type { LocalDate } from '@sejour/calendar'
import { mustBeTakenAgain } from '../agenda/decision-of.ts'

type Judgment = Extract<CaseEntry, { readonly kind: 'judgment-notified' }>

/** A judgment that gives a request back to the authority, and the round that follows it. */
export type NewRound = {
  readonly judgment: Judgment
  readonly procedure: CaseProcedure
  /** The round that was opened after it; absent: nobody opened one. */
  readonly opened?: ProcedureId
}

/** What goes over into the round that follows: nothing is asked a second time. */
export type CarriedOver = {
  readonly people: number
  readonly pieces: number
  readonly arguments: number
  /** Each adult of the round has an elected domicile on that day. */
  readonly hasDomicile: boolean
}

/** Every annulment of a decision that has to be taken again. */
export function newRoundsOf(state: CaseState): readonly NewRound[] {
  return [...state.entries.values()].flatMap((entry): readonly NewRound[] => {
    if (entry.kind !== 'judgment-notified' || entry.result !== 'annulled') return []
    const procedure = state.procedures.get(entry.procedure)
    if (!procedure || !givesBack(state, entry)) return []
    const next = [...state.procedures.values()].find(({ follows }) => follows === procedure.id)
    return [{ judgment: entry, procedure, ...(next && { opened: next.id }) }]
  })
}

function givesBack(state: CaseState, { answers }: Judgment): boolean {
  const remedy = state.entries.get(answers)
  if (remedy?.kind !== 'remedy-filed' || remedy.remedy === 'cassation') return false
  const attacked = state.entries.get(remedy.against)
  return attacked?.kind === 'decision-notified' && mustBeTakenAgain(attacked.decision)
}

/** What a new round after an annulment finds in the case already. */
export function carriedOver(state: CaseState, procedure: ProcedureId, on: LocalDate): CarriedOver {
  const people = peopleOfProcedureOn(state, procedure, on)
  return {
    people: people.length,
    pieces: state.exhibits.size,
    arguments: argumentsOf(state, procedure).length,
    hasDomicile: people.every(({ id }) => electedDomicileOn(state, id, on) !== undefined),
  }
}

/**
 * Opens the round that follows an annulment. The request stays the same: people, pieces and domiciles
 * are those of the case, and every argument with its proofs stands in the new round too, where it has
 * to be answered again. `newId` is told of what each is made: whoever opens the round of a judgment,
 * in whichever case, gives it the same ids.
 */
export function openNewRound(
  state: CaseState,
  { procedure: { id: follows, kind, persons } }: NewRound,
  newId: (from: string) => string,
): readonly Command[] {
  const procedure = newId(follows)
  const copies = argumentsOf(state, follows).map((argument) => ({
    from: argument.id,
    argument: { ...bare(argument), id: newId(argument.id), procedure },
  }))
  return [
    { type: 'open-procedure', procedure, kind, follows, ...(persons && { persons }) },
    ...copies.map(({ argument }) => ({ type: 'add-argument', argument }) as const),
    ...copies.flatMap(({ from, argument }) =>
      provenBy(state, from).map(
        (exhibit) =>
          ({
            type: 'link-exhibit',
            exhibit,
            proves: { kind: 'argument', argument: argument.id },
          }) as const,
      ),
    ),
  ]
}

const argumentsOf = (state: CaseState, procedure: ProcedureId) =>
  [...state.arguments.values()].filter((argument) => argument.procedure === procedure)

const provenBy = (state: CaseState, argument: string): readonly string[] =>
  [...state.exhibits.values()]
    .filter(({ proves }) =>
      proves.some((one) => one.kind === 'argument' && one.argument === argument),
    )
    .map(({ id }) => id)

/** An argument without what the case added to it. */
function bare({
  recorded: _recorded,
  changed: _changed,
  ...argument
}: ReturnType<typeof argumentsOf>[number]): Argument {
  return argument
}
