import { answerEuStay, euStayFr, euStayNl, type EuStayAnswer } from '@sejour/answers/eu-stay'
import { sayEachSourceOnce, type SaidSource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { CaseEntry, CaseState, PersonId } from '@sejour/cases'
import { peopleOf } from '../facts/round.ts'
import type { DeskLang } from '../agenda/agenda-item.ts'
import { kindTitle } from '../views/kind-title.ts'
import { type Competence, competencesFor } from './competence.ts'
import { extraMonth, type ExtraMonth } from './extra-month.ts'
import { groundsFor, type GroundOffered } from './grounds-offered.ts'
import { type NextOfUnion, nextOfUnion } from './next-of-union.ts'
import { proofsIn, type ProofsInFile } from './proofs-of.ts'
import { isUnion, type UnionRound, unionRound } from './union-round.ts'

/** One request of free movement with everything that a desk shows of it. */
export type UnionView = {
  readonly round: UnionRound
  readonly title: string
  readonly persons: readonly PersonId[]
  /** Days, papers and registers by the law of the day of filing. Absent: not enough is known. */
  readonly answer?: EuStayAnswer
  /** Why there is no answer: what must be known first. */
  readonly needs?: 'filing' | 'request' | 'older-law'
  readonly proofs?: ProofsInFile
  /** What an annex 20 could say today. */
  readonly grounds: readonly GroundOffered[]
  /** The month that a delivery today would leave, or why it would leave none. */
  readonly month: ExtraMonth
  readonly monthSources: readonly SaidSource[]
  readonly competences: readonly Competence[]
  readonly next: NextOfUnion
  /** Of this request, oldest first. */
  readonly entries: readonly CaseEntry[]
}

const WORDINGS = { fr: euStayFr, nl: euStayNl }

type How = { readonly today: LocalDate; readonly lang: DeskLang }

/** Every request of free movement in a case, the oldest first. */
export function unionViews(state: CaseState, how: How): readonly UnionView[] {
  return [...state.procedures.values()]
    .filter(isUnion)
    .map((procedure) => unionView(state, unionRound(state, procedure), how))
}

function unionView(state: CaseState, round: UnionRound, { today, lang }: How): UnionView {
  const { procedure, request, filedOn, entries } = round
  const found = answerOn(round, lang)
  const proofs = proofsIn(state, round, lang)
  const month = extraMonth({
    request,
    filedOn,
    ground: 'citizen-not-proved',
    withOrder: false,
    deliveredOn: today,
    today,
    givenBefore: round.decision?.monthUntil !== undefined,
  })
  return {
    round,
    title: kindTitle(procedure.kind, lang),
    persons: peopleOf(state, procedure),
    ...('answer' in found ? { answer: found.answer } : { needs: found.needs }),
    ...(proofs && { proofs }),
    grounds: request && filedOn ? groundsFor(round, today) : [],
    month,
    monthSources: sayEachSourceOnce(month.source, lang),
    competences: competencesFor(round, lang),
    next: nextOfUnion(round, today),
    entries,
  }
}

/** The calendar of a request, as the public tool counts it. */
function answerOn(
  round: UnionRound,
  lang: DeskLang,
): { readonly answer: EuStayAnswer } | { readonly needs: NonNullable<UnionView['needs']> } {
  const { request, filedOn, arrivedOn, otherFamily, check, completeOn, decision } = round
  if (filedOn === undefined) return { needs: 'filing' }
  if (request === undefined) return { needs: 'request' }
  const answered = answerEuStay(
    {
      request,
      filedOn,
      arrivedOn: arrivedOn !== undefined && arrivedOn <= filedOn ? arrivedOn : null,
      otherFamily,
      // A check or a decision that came before the request is not of this one.
      residenceCheck: check && check.on >= filedOn ? { result: check.outcome, on: check.on } : null,
      documentsCompleteOn: completeOn ?? null,
      decision:
        decision && (decision.on === undefined || decision.on >= filedOn)
          ? {
              document: decision.document,
              notifiedOn: decision.on ?? null,
              extraMonth: decision.document === 'annexe-20' ? monthOf(round) : null,
            }
          : null,
    },
    WORDINGS[lang],
  )
  return answered.ok ? { answer: answered.value } : { needs: 'older-law' }
}

// The month is recorded at the delivery: where nothing was, the paper itself must be looked at.
function monthOf({ decision }: UnionRound): boolean | null {
  return decision?.monthUntil === undefined ? null : true
}
