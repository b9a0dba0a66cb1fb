import { addDays, earliest, longestStay, overstay, type LocalDate } from '@sejour/calendar'
import { regle90180 } from '@sejour/law/court-sejour'
import { daysOf, type VisitFacts } from './facts.ts'
import type { Draft } from './statement.ts'
import type { VisaFound } from './visa.ts'

/** Until when the visit is lawful, and what follows. */
export type StayFound = {
  /** At the latest: a sticker that was not read, or an earlier stay, may end it sooner. */
  readonly lastLawfulDay?: LocalDate
  readonly firstUnlawfulDay?: LocalDate
  readonly overstays: 'yes' | 'no' | 'unknown'
  /** Days above 90 in the fullest window, for a visit whose end is known. */
  readonly excessDays?: number
  readonly drafts: readonly Draft[]
  readonly needsPerson: boolean
}

const [rule] = regle90180

/** The smallest of the 90 days in 180, the window of the visa and its days. @law art. 6 */
export function findStay(facts: VisitFacts, visa: VisaFound): StayFound {
  const { entry } = facts
  if (visa.regime === 'free-movement') {
    return {
      overstays: 'unknown',
      drafts: visa.isBelgian ? [] : [{ id: 'stay.union' }, { id: 'stay.long-stay' }],
      needsPerson: false,
    }
  }
  const limits = entry ? limitsOf(facts, entry) : undefined
  const overstays = limits ? overstaysOf(facts, limits, visa) : 'unknown'
  const excess =
    entry && facts.leave
      ? overstay(
          [...(facts.earlierStays ?? []), { from: entry, to: facts.leave }],
          facts.leave,
          rule.value,
        )
      : undefined
  return {
    ...limits,
    overstays,
    ...(excess ? { excessDays: excess.overstayDays } : {}),
    drafts: draftsOf(facts, visa, { limits, overstays }),
    needsPerson: entry !== undefined && entry < rule.from,
  }
}

type Limits = { readonly lastLawfulDay?: LocalDate; readonly firstUnlawfulDay: LocalDate }

function limitsOf({ visa, earlierStays = [] }: VisitFacts, entry: LocalDate): Limits {
  const before = earlierStays.filter(({ from }) => from < entry)
  const { maxDays, lastDay } = longestStay(before, entry, rule.value)
  const isTooEarly = visa?.from !== undefined && entry < visa.from
  const ends = [
    maxDays === 0 ? addDays(entry, -1) : lastDay,
    visa?.until,
    visa?.days === undefined ? undefined : addDays(entry, visa.days - 1),
    isTooEarly ? addDays(entry, -1) : undefined,
  ].filter((day) => day !== undefined)
  const last = earliest(ends) ?? addDays(entry, rule.value.max - 1)
  return last < entry
    ? { firstUnlawfulDay: entry }
    : { lastLawfulDay: last, firstUnlawfulDay: addDays(last, 1) }
}

function overstaysOf(
  { leave, on, earlierStays, visa: sticker }: VisitFacts,
  { firstUnlawfulDay }: Limits,
  visa: VisaFound,
) {
  const until = leave ?? on
  if (until === undefined) return 'unknown'
  if (until >= firstUnlawfulDay) return leave ? 'yes' : 'unknown'
  const isStickerKnown =
    visa.regime === 'exempt' || (sticker?.until !== undefined && sticker.days !== undefined)
  return leave !== undefined && earlierStays !== undefined && isStickerKnown ? 'no' : 'unknown'
}

type Seen = { readonly limits: Limits | undefined; readonly overstays: StayFound['overstays'] }

function draftsOf(
  facts: VisitFacts,
  visa: VisaFound,
  { limits, overstays }: Seen,
): readonly Draft[] {
  const { entry, earlierStays, visa: sticker } = facts
  const last = limits?.lastLawfulDay
  const source = [rule.source].flat()
  const days = daysOf(facts)
  return [
    ...(limits
      ? [
          last
            ? ({
                id: 'stay.last-day',
                detail: { day: last, other: limits.firstUnlawfulDay },
                sources: source,
              } as const)
            : ({
                id: 'stay.no-day',
                detail: { day: limits.firstUnlawfulDay },
                sources: source,
              } as const),
        ]
      : []),
    ...(earlierStays === undefined
      ? [{ id: 'stay.earlier-unknown', sources: source } as const]
      : []),
    { id: 'stay.ninety-days' },
    { id: 'stay.other-days' },
    ...(visa.regime === 'required' && (sticker?.until === undefined || sticker.days === undefined)
      ? [{ id: 'sticker.window' } as const]
      : []),
    ...(entry !== undefined && entry < rule.from ? [{ id: 'stay.before-rule' } as const] : []),
    ...(days !== undefined && days > rule.value.max ? [{ id: 'stay.long-stay' } as const] : []),
    ...(overstays === 'no' ? [] : [{ id: 'overstay.illegal' } as const]),
    ...(overstays === 'no' ? [] : [{ id: 'overstay.order', finding: 'discretionary' } as const]),
    { id: 'stay.bilateral' },
  ]
}
