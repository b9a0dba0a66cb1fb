import { localDate, type LocalDate } from '@sejour/calendar'
import { decisions } from '@sejour/law/decisions'
import { remedies, type LimitFacts, type NotificationMode } from '@sejour/law/recours'
import type { Answered } from '../input/code.ts'
import { readInput, refused } from '../input/read-input.ts'
import { limitInput, type LimitInput } from './input.ts'
import type { LimitWording } from './wording.ts'

export type KnownRemedy = (typeof remedies)[number]
export type KnownDecision = (typeof decisions)[number]

/** The limit that the paper itself names. */
export type Printed = { readonly days: number } | { readonly lastDay: LocalDate }

/** What is asked, read and found consistent. Absent means unknown. */
export type LimitQuestion = {
  readonly remedy: KnownRemedy
  readonly decision?: KnownDecision
  readonly by: NotificationMode
  /** The day that opens the limit. */
  readonly on?: LocalDate
  readonly facts: LimitFacts
  readonly otherFamilyMember?: boolean
  readonly nationalSecurity?: boolean
  readonly printed?: Printed
  readonly filedOn?: LocalDate
}

/** Reads a question, and refuses what cannot be: a wrong remedy, a day before the one it follows. */
export function readQuestion(raw: unknown, wording: LimitWording): Answered<LimitQuestion> {
  const read = readInput(limitInput, raw, wording.input)
  if (!read.ok) return read
  const input = withoutNulls(read.value)
  const decision = decisions.find(({ id }) => id === input.decision)
  const remedyId = input.remedy ?? decision?.remedies[0]
  const remedy = remedies.find(({ id }) => id === remedyId)
  if (remedy === undefined) return refused('required', { field: 'remedy' }, wording.input)

  const question: LimitQuestion = {
    remedy,
    ...(decision && { decision }),
    by: input.notification.by ?? 'unknown',
    ...(input.notification.on && { on: input.notification.on }),
    facts: factsOf(input, decision),
    ...(input.otherFamilyMember47_1 !== undefined && {
      otherFamilyMember: input.otherFamilyMember47_1,
    }),
    ...(input.nationalSecurity !== undefined && { nationalSecurity: input.nationalSecurity }),
    ...printedOf(input),
    ...(input.filedOn && { filedOn: input.filedOn }),
  }
  return findContradiction(question, input, wording) ?? { ok: true, value: question }
}

const LAW_IN_FORCE = localDate('1981-07-01')
const LAST_COUNTED = localDate('2099-12-31')

type Known = { readonly [Key in keyof LimitInput]?: NonNullable<LimitInput[Key]> } & {
  readonly notification: LimitInput['notification']
}

function findContradiction(
  { remedy, decision, on, filedOn }: LimitQuestion,
  { decidedOn, printedLastDay }: Known,
  wording: LimitWording,
): Answered<never> | undefined {
  const notified = 'notification.on'
  if (decision && !decision.remedies.some((id) => id === remedy.id)) {
    const message = wording.remedyNotOpen(
      wording.remedy(remedy),
      wording.decision(decision),
      decision.remedies,
    )
    return { ok: false, problems: [{ code: 'remedy-not-open', path: 'remedy', message }] }
  }
  const days = [
    { field: notified, day: on },
    { field: 'decidedOn', day: decidedOn },
    { field: 'filedOn', day: filedOn },
    { field: 'printedLastDay', day: printedLastDay },
  ]
  const early = days.find(({ day }) => day !== undefined && day < LAW_IN_FORCE)
  if (early) return refused('before-1981', { field: early.field }, wording.input)
  const late = days.find(({ day }) => day !== undefined && day > LAST_COUNTED)
  if (late) return refused('after-2099', { field: late.field }, wording.input)

  // A title is renewed before the day that is given here, so nothing has to follow that day.
  if (on === undefined || remedy.openedBy === 'expiry') return undefined
  if (decidedOn && on < decidedOn) {
    return refused('before-decision', { field: notified, other: 'decidedOn' }, wording.input)
  }
  if (filedOn && filedOn < on) {
    return refused('before-notification', { field: 'filedOn', other: notified }, wording.input)
  }
  if (printedLastDay && printedLastDay < on) {
    const detail = { field: 'printedLastDay', other: notified }
    return refused('before-notification', detail, wording.input)
  }
  return undefined
}

// What the person says goes before what the paper lets suppose.
function factsOf(input: Known, decision: KnownDecision | undefined): LimitFacts {
  const settled: LimitFacts = decision && 'settles' in decision ? decision.settles : {}
  return {
    ...settled,
    ...(input.detained !== undefined && { detained: input.detained }),
    ...(input.removalMeasure && { removalMeasure: input.removalMeasure }),
    ...(input.cgraGround && { cgraGround: input.cgraGround }),
    ...(input.heldAtApplication !== undefined && { heldAtApplication: input.heldAtApplication }),
    ...(input.unionCitizenOrFamily !== undefined && {
      unionCitizenOrFamily: input.unionCitizenOrFamily,
    }),
  }
}

function printedOf({ printedDays, printedLastDay }: Known): { readonly printed?: Printed } {
  if (printedLastDay) return { printed: { lastDay: printedLastDay } }
  return printedDays ? { printed: { days: printedDays } } : {}
}

function withoutNulls(input: LimitInput): Known {
  const known = Object.entries(input).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(known) as Known
}
