import { earliest, type LocalDate } from '@sejour/calendar'
import { regle90180, type PassportRemark } from '@sejour/law/court-sejour'
import type { ShortStayFacts } from './input.ts'
import type { PresenceOn } from './presence.ts'
import type { Visa } from './visa.ts'

/** A remark beside the answer; the sentence stands in the wording. */
export type ShortStayNote =
  | { readonly kind: 'over'; readonly firstOverstayDay: LocalDate; readonly days: number }
  | { readonly kind: 'going-on'; readonly day: LocalDate }
  | { readonly kind: 'no-entry' }
  | { readonly kind: 'free-movement' }
  | { readonly kind: 'biometric' }
  | { readonly kind: 'before-rule'; readonly from: LocalDate }
  | { readonly kind: Exclude<Visa['gap'], undefined> }
  | { readonly kind: PassportRemark }
  | { readonly kind: 'sliding-window' }
  | { readonly kind: 'both-days-count' }
  | { readonly kind: 'schengen-only' }
  | { readonly kind: 'title-days' }
  | { readonly kind: 'visa-shorter' }

/** What the remarks are about. */
export type Told = {
  readonly facts: ShortStayFacts
  readonly presence: PresenceOn | undefined
  /** Days open to the planned entry. Absent: none is planned. */
  readonly plannedDays: number | undefined
  readonly visa: Visa
}

/** Every remark: first what happened, then the passport, last how days are counted. */
export function notesOf({ facts, presence, plannedDays, visa }: Told): readonly ShortStayNote[] {
  return [
    ...presenceNotes(facts, presence),
    ...(plannedDays === 0 ? [{ kind: 'no-entry' } as const] : []),
    ...ruleNotes(facts),
    ...visaNotes(visa),
    { kind: 'sliding-window' },
    { kind: 'both-days-count' },
    { kind: 'schengen-only' },
    { kind: 'title-days' },
    ...(visa.regime === 'required' ? [{ kind: 'visa-shorter' } as const] : []),
  ]
}

function presenceNotes(
  { stays }: ShortStayFacts,
  presence: PresenceOn | undefined,
): readonly ShortStayNote[] {
  if (!presence) return []
  const { firstOverstayDay, overstayDays: days, day } = presence
  const isGoingOn = stays.some(({ from, to }) => to === undefined && from <= day)
  return [
    ...(firstOverstayDay ? [{ kind: 'over', firstOverstayDay, days } as const] : []),
    ...(isGoingOn ? [{ kind: 'going-on', day } as const] : []),
  ]
}

function ruleNotes({ on, plannedEntry }: ShortStayFacts): readonly ShortStayNote[] {
  const [{ from }] = regle90180
  const first = earliest([on, plannedEntry].filter((day) => day !== undefined))
  return first && first < from ? [{ kind: 'before-rule', from }] : []
}

function visaNotes({ regime, gap, remarks }: Visa): readonly ShortStayNote[] {
  return [
    ...(gap ? [{ kind: gap } as const] : []),
    ...(regime === 'free-movement' ? [{ kind: 'free-movement' } as const] : []),
    ...(regime === 'exempt-biometric' ? [{ kind: 'biometric' } as const] : []),
    ...remarks.map((kind) => ({ kind })),
  ]
}
