import type { LocalDate } from '@sejour/calendar'
import type { OrderFacts } from './facts.ts'
import type { OrderRemedy } from './remedies.ts'
import type { Reason } from './suspension.ts'
import type { Term } from './term.ts'
import type { ActionId, OrderWording } from './wording/wording.ts'

/** Something to do, and by when. */
export type OrderAction = {
  readonly id: ActionId
  readonly text: string
  readonly by: LocalDate | null
  /** Whether its day is over on the day one looks; null where that cannot be told. */
  readonly past: boolean | null
}

type Due = { readonly id: ActionId; readonly by: LocalDate | undefined }

/** What was counted already. */
export type Counted = {
  readonly remedies: readonly OrderRemedy[]
  readonly addressBy: LocalDate | undefined
  readonly reasons: readonly Reason[]
}

/** Everything to do, the first day first. */
export function actionsOf(
  facts: OrderFacts,
  term: Term,
  { remedies, addressBy, reasons }: Counted,
  wording: OrderWording,
): readonly [OrderAction, ...OrderAction[]] {
  const { on, notifiedOn } = facts
  const dues = notifiedOn ? duesOf(facts, term, remedies, addressBy) : []
  const actions = dues
    .filter(({ by }) => by !== undefined)
    .toSorted((one, other) => ((one.by ?? '') < (other.by ?? '') ? -1 : 1))
    .map(({ id, by }) => toAction(id, by, on, wording))
  const proof = reasons.some(({ id, effect }) => effect === 'yes' && IN_HAND.has(id))
  const open = [
    ...(proof ? [toAction('carry-proof', undefined, on, wording)] : []),
    ...actions.filter((action) => action.past !== true),
  ]
  const [first, ...others] = open
  const past = actions.filter((action) => action.past === true)
  if (first) return [first, ...others, ...past]
  return [toAction(notifiedOn ? 'lawyer' : 'find-day', undefined, on, wording), ...past]
}

// What the person holds, and can show.
const IN_HAND: ReadonlySet<string> = new Set([
  'stops.appeal-yes',
  'stops.protection',
  'stops.request-paper',
])

function toAction(
  id: ActionId,
  by: LocalDate | undefined,
  on: LocalDate | undefined,
  wording: OrderWording,
): OrderAction {
  return {
    id,
    text: wording.actions[id](by ? { day: by } : {}),
    by: by ?? null,
    past: by && on ? by < on : null,
  }
}

function duesOf(
  facts: OrderFacts,
  { safeDay, lastDay, granted }: Term,
  remedies: readonly OrderRemedy[],
  addressBy: LocalDate | undefined,
): readonly Due[] {
  const { detained, on } = facts
  const safe = (act: OrderRemedy['act'], remedy?: OrderRemedy['remedy']) =>
    remedies.find((one) => one.act === act && (remedy === undefined || one.remedy === remedy))
  const isPressing =
    detained === true || granted === false || (on && lastDay ? on > lastDay : false)
  const ofOrder = safe('order', 'annulment')
  return [
    ...(isPressing ? [due('urgent', safe('order', 'extreme-urgency')?.safeLastDay)] : []),
    ...(ofOrder?.filedInTime ? [] : [due('appeal', ofOrder?.safeLastDay)]),
    due('appeal-ban', safe('ban')?.safeLastDay),
    due('appeal-refusal', safe('refusal')?.safeLastDay),
    due('address', addressBy),
    ...(granted === false ? [] : [due('leave', safeDay)]),
    ...(granted === false ? [] : [due('extension', safeDay)]),
  ]
}

const due = (id: ActionId, by: LocalDate | null | undefined): Due => ({ id, by: by ?? undefined })
