import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { CaseEntry, CaseId, CaseRuling, CaseState, ProcedureId } from '@sejour/cases'
import { type ArgumentMap, argumentMap } from '../../argument-map/argument-map.ts'
import { filedOn, stageOf } from '../../facts/round.ts'
import type { ProcedureStage } from '../../views/case-file.ts'
import { kindTitle } from '../../views/kind-title.ts'
import type { Effect } from './effect.ts'
import { languageEffect } from './language.ts'
import { type RoundTold, roundsTold } from './round-told.ts'
import { appealEffects, banEffects, orderEffects, titleEffects } from './standing-effects.ts'
import { appealWithdrawals, withdrawals } from './withdrawal.ts'

/** Every procedure of a person in one view, with what the law makes of them. */
export type EarlierView = {
  readonly rounds: readonly EarlierRound[]
  /** In the order of `EFFECT_KINDS`; those that hold come before those that are over. */
  readonly effects: readonly Effect[]
  /** What an exclusion of the law does to each argument, for each request that still waits. */
  readonly excluded: readonly ExcludedIn[]
}

type EarlierRound = {
  readonly case: CaseId
  /** Of another case that is linked to this one. */
  readonly elsewhere?: string
  readonly id: ProcedureId
  readonly kind: string
  readonly title: string
  readonly stage: ProcedureStage
  readonly filed?: LocalDate
  readonly entries: readonly CaseEntry[]
  readonly rulings: readonly CaseRuling[]
}

type ExcludedIn = {
  readonly procedure: ProcedureId
  readonly map: ArgumentMap
  /** Kinds of arguments that were raised in an earlier request of this person. */
  readonly raisedBefore: readonly RaisedBefore[]
}

type RaisedBefore = {
  /** The argument of the request that waits. */
  readonly argument: string
  readonly in: ProcedureId
  readonly title: string
  readonly filed?: LocalDate
}

/** A case that may be looked at: this one, and those that somebody confirmed to be of one person. */
export type CaseOfPerson = {
  readonly case: CaseId
  readonly state: CaseState
  /** The title of another case. */
  readonly title?: string
}

/**
 * The earlier rounds of a person on a day, and what of them has effect; the case at hand comes
 * first.
 */
export function earlierView(
  cases: readonly CaseOfPerson[],
  how: { readonly on: LocalDate; readonly lang: Lang },
): EarlierView {
  const rounds = roundsTold(cases)
  const [here] = cases
  return {
    rounds: rounds.map((round) => earlierRound(round, cases, how.lang)),
    effects: [
      ...withdrawals(rounds, how.lang),
      ...appealWithdrawals(rounds, how.lang),
      ...rounds
        .filter((round) => round.case === here?.case)
        .flatMap((round) => languageEffect(round, how.lang)),
      ...appealEffects(rounds, how),
      ...orderEffects(rounds, how),
      ...banEffects(rounds, how),
      ...titleEffects(rounds, how),
    ].toSorted((one, other) => rank(one) - rank(other)),
    excluded: here ? excludedIn(here, rounds, how) : [],
  }
}

const rank = ({ found }: Effect): number => (found === 'yes' ? 0 : found === 'unknown' ? 1 : 2)

function earlierRound(
  { case: caseId, state, procedure, filed, entries }: RoundTold,
  cases: readonly CaseOfPerson[],
  lang: Lang,
): EarlierRound {
  const title = cases.find((one) => one.case === caseId)?.title
  return {
    case: caseId,
    ...(title !== undefined && { elsewhere: title }),
    id: procedure.id,
    kind: procedure.kind,
    title: kindTitle(procedure.kind, lang),
    stage: stageOf(state, procedure),
    ...(filed && { filed }),
    entries,
    rulings: [...state.rulings.values()].filter((one) => one.procedure === procedure.id),
  }
}

function excludedIn(
  { case: caseId, state }: CaseOfPerson,
  rounds: readonly RoundTold[],
  { on, lang }: { readonly on: LocalDate; readonly lang: Lang },
): readonly ExcludedIn[] {
  return rounds
    .filter((round) => round.case === caseId && round.procedure.ended === undefined)
    .flatMap(({ procedure }): readonly ExcludedIn[] => {
      const map = argumentMap(state, procedure, { on: filedOn(state, procedure.id) ?? on, lang })
      if (!map || map.columns.every((column) => column.arguments.length === 0)) return []
      return [
        {
          procedure: procedure.id,
          map,
          raisedBefore: raisedBefore({ case: caseId, state }, procedure.id, { rounds, lang }),
        },
      ]
    })
}

/** A kind that stands in an earlier request too: whether it is the same element is for a person. */
function raisedBefore(
  { case: caseId, state }: CaseOfPerson,
  procedure: ProcedureId,
  { rounds, lang }: { readonly rounds: readonly RoundTold[]; readonly lang: Lang },
): readonly RaisedBefore[] {
  const place = rounds.findIndex(
    (round) => round.case === caseId && round.procedure.id === procedure,
  )
  return [...state.arguments.values()]
    .filter((argument) => argument.procedure === procedure && argument.kind !== undefined)
    .flatMap((argument) =>
      rounds.slice(0, Math.max(0, place)).flatMap((round): readonly RaisedBefore[] => {
        const isThere = [...round.state.arguments.values()].some(
          (one) => one.procedure === round.procedure.id && one.kind === argument.kind,
        )
        if (!isThere) return []
        return [
          {
            argument: argument.id,
            in: round.procedure.id,
            title: kindTitle(round.procedure.kind, lang),
            ...(round.filed && { filed: round.filed }),
          },
        ]
      }),
    )
}
