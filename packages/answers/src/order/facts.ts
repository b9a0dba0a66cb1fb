import { localDate, type LocalDate } from '@sejour/calendar'
import type { DecisionId } from '@sejour/law/decisions'
import { actes, type DemandeId } from '@sejour/law/eloignement'
import type { NotificationMode } from '@sejour/law/recours'
import type { Answered, InputWording } from '../input/code.ts'
import { readInput, refused } from '../input/read-input.ts'
import { APPEALS, MOTIVES, orderInput, type Ground, type OrderInput } from './input.ts'

type KnownActe = (typeof actes)[number]

/** A request under way beside the order. Absent means unknown. */
export type PendingRequest = {
  readonly kind: DemandeId
  readonly beforeOrder?: boolean
  readonly provisionalPaper?: boolean
  readonly subsequent?: boolean
}

export type KnownAppeal = {
  readonly kind: (typeof APPEALS)[number]
  readonly filedOn?: LocalDate
  readonly against?: DecisionId
  /** The day of notification of what is attacked. */
  readonly notifiedOn?: LocalDate
  readonly rejectedOn?: LocalDate
}

export type KnownBan = {
  readonly years?: number
  readonly notifiedOn?: LocalDate
  readonly left?: boolean
  readonly departedOn?: LocalDate
  readonly motive?: (typeof MOTIVES)[number]
  readonly liftingFiledOn?: LocalDate
}

/** What is known of an order, read and found consistent. Absent means unknown. */
export type OrderFacts = {
  readonly acte?: KnownActe
  /** The decision of the catalogue that the paper is, if it has one. */
  readonly decision?: DecisionId
  readonly by: NotificationMode
  readonly notifiedOn?: LocalDate
  readonly on?: LocalDate
  readonly termDays?: number
  readonly leaveBy?: LocalDate
  readonly shortStay?: boolean
  readonly union?: boolean
  readonly otherFamily?: boolean
  readonly nationalSecurity?: boolean
  readonly detained?: boolean
  readonly grounds?: readonly Ground[]
  readonly earlierOrder?: boolean
  readonly fraud?: boolean
  readonly pending: readonly PendingRequest[]
  readonly refusal?: { readonly decision: DecisionId; readonly notifiedOn?: LocalDate }
  readonly appeal?: KnownAppeal
  readonly ban?: KnownBan
}

/** Reads untrusted JSON as an order, and refuses days that cannot follow one another. */
export function readOrder(raw: unknown, wording: InputWording): Answered<OrderFacts> {
  const read = readInput(orderInput, raw, wording)
  if (!read.ok) return read
  return findContradiction(read.value, wording) ?? { ok: true, value: factsOf(read.value) }
}

function factsOf(input: OrderInput): OrderFacts {
  const acte = actes.find(({ id }) => id === input.document)
  const settled = acte && 'settles' in acte ? acte.settles : {}
  const notifiedOn = input.notification.on ?? undefined
  const refusal = input.refusal && known(input.refusal)
  return known({
    acte,
    decision: acte && 'decision' in acte ? acte.decision : undefined,
    by: input.notification.by ?? 'unknown',
    notifiedOn,
    on: input.on,
    termDays: input.termDays,
    leaveBy: input.leaveBy,
    shortStay: input.shortStay,
    union: input.unionCitizenOrFamily ?? ('union' in settled ? true : undefined),
    otherFamily: input.otherFamilyMember47_1,
    nationalSecurity: input.nationalSecurity,
    detained: input.detained ?? ('detained' in settled ? true : undefined),
    grounds: input.grounds,
    earlierOrder: input.earlierOrderNotExecuted,
    fraud: input.fraud,
    pending: (input.pending ?? []).map((request) =>
      known({
        kind: request.kind,
        beforeOrder:
          request.filedOn && notifiedOn ? request.filedOn < notifiedOn : request.beforeOrder,
        provisionalPaper: request.provisionalPaper,
        subsequent: request.subsequent,
      }),
    ),
    refusal,
    appeal: input.appeal && appealOf(input, input.appeal),
    ban: input.entryBan && known(input.entryBan),
  })
}

function appealOf(input: OrderInput, appeal: NonNullable<OrderInput['appeal']>): KnownAppeal {
  const against = appeal.againstListedDecision ?? undefined
  const ofOrder = against === undefined || against === input.document
  const ofRefusal = against !== undefined && against === input.refusal?.decision
  const day = ofRefusal ? input.refusal?.notifiedOn : ofOrder ? input.notification.on : undefined
  return known({
    kind: appeal.kind,
    filedOn: appeal.filedOn,
    against,
    notifiedOn: appeal.notifiedOn ?? day,
    rejectedOn: appeal.rejectedOn,
  })
}

const LAW_IN_FORCE = localDate('1981-07-01')
const LAST_COUNTED = localDate('2099-12-31')

function findContradiction(input: OrderInput, wording: InputWording): Answered<never> | undefined {
  const { notification, appeal, entryBan } = input
  const days = {
    'notification.on': notification.on,
    on: input.on,
    leaveBy: input.leaveBy,
    'refusal.notifiedOn': input.refusal?.notifiedOn,
    'appeal.notifiedOn': appeal?.notifiedOn,
    'appeal.filedOn': appeal?.filedOn,
    'appeal.rejectedOn': appeal?.rejectedOn,
    'entryBan.notifiedOn': entryBan?.notifiedOn,
    'entryBan.departedOn': entryBan?.departedOn,
    'entryBan.liftingFiledOn': entryBan?.liftingFiledOn,
  }
  for (const [field, day] of Object.entries(days)) {
    if (day && day < LAW_IN_FORCE) return refused('before-1981', { field }, wording)
    if (day && day > LAST_COUNTED) return refused('after-2099', { field }, wording)
  }
  const wrong = [
    { field: 'on', day: input.on, other: 'notification.on', after: notification.on },
    { field: 'leaveBy', day: input.leaveBy, other: 'notification.on', after: notification.on },
    {
      field: 'appeal.rejectedOn',
      day: appeal?.rejectedOn,
      other: 'appeal.filedOn',
      after: appeal?.filedOn,
    },
    {
      field: 'entryBan.liftingFiledOn',
      day: entryBan?.liftingFiledOn,
      other: 'entryBan.departedOn',
      after: entryBan?.departedOn,
    },
  ].find(({ day, after }) => day && after && day < after)
  if (wrong) {
    return refused('wrong-order', { field: wrong.field, other: wrong.other }, wording)
  }
  if (entryBan?.left === false && entryBan.departedOn) {
    return refused(
      'contradiction',
      { field: 'entryBan.departedOn', other: 'entryBan.left' },
      wording,
    )
  }
  return undefined
}

type Known<Of> = {
  [
    Key in keyof Of as undefined extends Of[Key] ? never : null extends Of[Key] ? never : Key
  ]: Of[Key]
} & {
  [
    Key in keyof Of as undefined extends Of[Key] ? Key : null extends Of[Key] ? Key : never
  ]?: NonNullable<Of[Key]>
}

// Null and absent both mean unknown: what is unknown is left out.
function known<Of extends object>(of: Of): Known<Of> {
  const kept = Object.entries(of).filter(([, value]) => value !== null && value !== undefined)
  // The type says exactly what the filter does.
  return Object.fromEntries(kept) as Known<Of>
}
