import { localDate as dayOf, type LocalDate } from '@sejour/calendar'
import { regimesUnion, type DemandeUnionId } from '@sejour/law/union'
import type { Answered } from '../input/code.ts'
import { knownOrNot, object, unknownable } from '../input/compound.ts'
import { localDate, option } from '../input/plain.ts'
import { readInput, refused } from '../input/read-input.ts'
import type { EuStayWording } from './wording/wording.ts'

/** What can be known of a decision: the paper that came. */
export const EU_STAY_DOCUMENTS = ['annexe-20', 'annexe-21', 'annexe-19quinquies', 'card'] as const

export type EuStayDocument = (typeof EU_STAY_DOCUMENTS)[number]

/** What is asked of a request. Null and absent mean unknown. */
export const euStayInput = object({
  request: option(['annexe-19', 'annexe-19ter']),
  filedOn: localDate,
  arrivedOn: unknownable(localDate),
  otherFamily: knownOrNot,
  residenceCheck: unknownable(
    object({ result: unknownable(option(['positive', 'negative'])), on: unknownable(localDate) }),
  ),
  documentsCompleteOn: unknownable(localDate),
  decision: unknownable(
    object({
      document: option(EU_STAY_DOCUMENTS),
      notifiedOn: unknownable(localDate),
      extraMonth: knownOrNot,
    }),
  ),
})

/** A request as it was told. Absent means unknown. */
export type EuStayFacts = {
  readonly request: DemandeUnionId
  readonly filedOn: LocalDate
  readonly arrivedOn: LocalDate | undefined
  /** A family member outside the narrow circle, who has no suspensive appeal. */
  readonly otherFamily: boolean | undefined
  readonly residence: {
    readonly result: 'positive' | 'negative' | undefined
    readonly on: LocalDate | undefined
  }
  readonly documentsCompleteOn: LocalDate | undefined
  readonly decision:
    | {
        readonly document: EuStayDocument
        readonly notifiedOn: LocalDate | undefined
        /** The annex 20 itself leaves one more month. */
        readonly extraMonth: boolean | undefined
      }
    | undefined
}

/** Reads untrusted JSON as a request, and refuses days that cannot follow one another. */
export function readEuStay(value: unknown, wording: EuStayWording): Answered<EuStayFacts> {
  const read = readInput(euStayInput, value, wording.input)
  if (!read.ok) return read
  const { request, filedOn, arrivedOn, otherFamily, residenceCheck, decision } = read.value
  const facts: EuStayFacts = {
    request,
    filedOn,
    arrivedOn: arrivedOn ?? undefined,
    otherFamily: otherFamily ?? undefined,
    residence: {
      result: residenceCheck?.result ?? undefined,
      on: residenceCheck?.on ?? undefined,
    },
    documentsCompleteOn: read.value.documentsCompleteOn ?? undefined,
    decision: decision
      ? {
          document: decision.document,
          notifiedOn: decision.notifiedOn ?? undefined,
          extraMonth: decision.extraMonth ?? undefined,
        }
      : undefined,
  }
  return findDisagreement(facts, wording) ?? { ok: true, value: facts }
}

const LAST_COUNTED = dayOf('2099-12-31')

function findDisagreement(facts: EuStayFacts, wording: EuStayWording): Answered<never> | undefined {
  const { filedOn, arrivedOn, residence, documentsCompleteOn, decision } = facts
  const [{ from }] = regimesUnion[facts.request]
  if (filedOn < from) {
    const message = wording.beforeRegimes(from)
    return { ok: false, problems: [{ code: 'before-regimes', path: 'filedOn', message }] }
  }
  const days = [
    ['arrivedOn', arrivedOn],
    ['filedOn', filedOn],
    ['residenceCheck.on', residence.on],
    ['documentsCompleteOn', documentsCompleteOn],
    ['decision.notifiedOn', decision?.notifiedOn],
  ] as const
  const late = days.find(([, day]) => day !== undefined && day > LAST_COUNTED)
  if (late) return refused('after-2099', { field: late[0] }, wording.input)
  const early = days.find(([, day]) => day !== undefined && day < FIRST_COUNTED)
  if (early) return refused('before-1981', { field: early[0] }, wording.input)
  if (arrivedOn && filedOn < arrivedOn) {
    return refused('wrong-order', { field: 'filedOn', other: 'arrivedOn' }, wording.input)
  }
  // Documents may have been ready before the request was made; a check or a decision follows it.
  const follows = days.filter(([field]) => field === 'residenceCheck.on' || field.startsWith('dec'))
  const before = follows.find(([, day]) => day !== undefined && day < filedOn)
  return before && refused('wrong-order', { field: before[0], other: 'filedOn' }, wording.input)
}

const FIRST_COUNTED = dayOf('1981-07-01')
