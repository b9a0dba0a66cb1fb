import {
  type CaseEntry,
  type CaseState,
  type Condition,
  inTime,
  type ProcedureId,
  type StepDetails,
} from '@sejour/cases'
import type { LocalDate } from '@sejour/calendar'
import { CHECK_RESULTS } from './decision-kinds.ts'

/** What somebody noted of one condition. */
export type CheckResult = (typeof CHECK_RESULTS)[number]

/** The conditions of a stay, looked at again because it is asked to be prolonged. */
export type RenewalChecks = {
  /** The ruling that set them. */
  readonly ruling: string
  readonly signedOn?: LocalDate
  readonly until?: LocalDate
  readonly conditions: readonly {
    readonly condition: Condition
    /** Absent: nobody noted anything. */
    readonly noted?: CheckResult
  }[]
  /** The last time somebody noted all of them, with what they found together. */
  readonly checked?: StepTaken
}

type StepTaken = Extract<CaseEntry, { readonly kind: 'step-taken' }>

/** Name under which a step keeps what was noted of a condition. */
export const checkName = (condition: string): string => `condition.${condition}`

/**
 * The checks of a renewal: one for each condition of the last limited stay that was granted and
 * stands. Nothing where no such ruling is kept here.
 */
export function renewalChecks(state: CaseState, procedure: ProcedureId): RenewalChecks | undefined {
  const ruling = [...state.rulings.values()].findLast(
    ({ status, until, conditions }) =>
      status === 'signed' && (until !== undefined || conditions !== undefined),
  )
  if (!ruling) return undefined
  const since = ruling.signed?.version ?? 0
  const checked = inTime([...state.entries.values()]).findLast(
    (entry): entry is StepTaken =>
      entry.kind === 'step-taken' &&
      entry.step === 'conditions-checked' &&
      entry.procedure === procedure &&
      entry.recorded.version > since,
  )
  return {
    ruling: ruling.id,
    ...(ruling.signed && { signedOn: ruling.signed.on }),
    ...(ruling.until && { until: ruling.until }),
    conditions: (ruling.conditions ?? []).map((condition) => {
      const noted = notedIn(checked?.details, condition.id)
      return { condition, ...(noted && { noted }) }
    }),
    ...(checked && { checked }),
  }
}

function notedIn(details: StepDetails | undefined, condition: string): CheckResult | undefined {
  const said = details?.[checkName(condition)]
  return CHECK_RESULTS.find((one) => one === said)
}
