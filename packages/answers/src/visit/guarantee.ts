import { addMonths, addYears, type LocalDate } from '@sejour/calendar'
import { findVersionOn } from '@sejour/engine/cite'
import { garants, priseEnCharge, revenuDuGarant } from '@sejour/law/visiteurs'
import type { VisitFacts } from './facts.ts'
import type { Draft, VisitFinding } from './statement.ts'

/** What a guarantee is worth. */
export type GuaranteeFound = {
  /** Absent: none was told. */
  readonly finding?: VisitFinding
  /** Takes the place of own means. */
  readonly replaces: boolean
  readonly enterBy?: LocalDate
  readonly liableUntil?: LocalDate
  readonly drafts: readonly Draft[]
}

/** Who can stand surety, until when one may enter with the form, and for how long it binds. */
export function findGuarantee(facts: VisitFacts): GuaranteeFound {
  const { guarantee, entry } = facts
  if (guarantee === undefined) return { replaces: false, drafts: [] }
  const { status, signedOn, accepted } = guarantee
  if (status !== undefined && !garants[status].can) {
    const { sources } = garants[status]
    return {
      finding: 'not-met',
      replaces: false,
      drafts: [{ id: 'guarantee.cannot', finding: 'not-met', sources }],
    }
  }
  const enterBy = signedOn && addMonths(signedOn, priseEnCharge.entry.months, 'last-day')
  const liableUntil = entry && addYears(entry, priseEnCharge.liability.years, 'last-day')
  const isLate = enterBy !== undefined && entry !== undefined && entry > enterBy
  const finding = findingOf({
    isKnown: status !== undefined,
    accepted,
    isLate,
    isDated: enterBy !== undefined && entry !== undefined,
  })
  return {
    finding,
    replaces: finding === 'met',
    ...(enterBy ? { enterBy } : {}),
    ...(liableUntil ? { liableUntil } : {}),
    drafts: [
      {
        id: status === undefined ? 'guarantee.who' : 'guarantee.can',
        finding,
        sources: garants[status ?? 'belgian'].sources,
      },
      {
        id: isLate ? 'guarantee.late' : 'guarantee.enter',
        ...(enterBy ? { detail: { day: enterBy } } : {}),
        sources: priseEnCharge.entry.sources,
      },
      {
        id: 'guarantee.liability',
        ...(liableUntil ? { detail: { day: liableUntil } } : {}),
        sources: priseEnCharge.liability.sources,
      },
      { id: 'guarantee.signature' },
      ...incomeDrafts(facts),
    ],
  }
}

type Told = {
  readonly isKnown: boolean
  readonly accepted: boolean | undefined
  readonly isLate: boolean
  readonly isDated: boolean
}

// Only a guarantee that the Office accepted, and that is known to be in time, takes the place of means.
function findingOf({ isKnown, accepted, isLate, isDated }: Told): VisitFinding {
  if (accepted === false || isLate) return 'not-met'
  return isKnown && accepted === true && isDated ? 'met' : 'unknown'
}

function incomeDrafts({ entry, on, guarantee }: VisitFacts): readonly Draft[] {
  const day = guarantee?.signedOn ?? entry ?? on
  const version = day && findVersionOn(day, revenuDuGarant)
  if (!version) return [{ id: 'guarantee.income-unknown', finding: 'unknown' }]
  return [
    {
      id: 'guarantee.income',
      detail: { cents: version.value, day: version.from },
      // The amount was indexed since, and rises with the household.
      finding:
        guarantee?.income !== undefined && guarantee.income < version.value ? 'not-met' : 'unknown',
      sources: [version.source].flat(),
    },
  ]
}
