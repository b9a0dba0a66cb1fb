import { findVersionOn } from '@sejour/engine/cite'
import { moyensParJour } from '@sejour/law/visiteurs'
import type { GuaranteeFound } from './guarantee.ts'
import { daysOf, type VisitFacts } from './facts.ts'
import type { Draft, VisitFinding } from './statement.ts'

/** What a visitor has to show, in cents. The higher rate stands in for an unknown lodging. */
export type MeansFound = {
  readonly perDay?: number
  readonly days?: number
  readonly required?: number
  readonly finding: VisitFinding
  readonly drafts: readonly Draft[]
}

/** Means per day times days of stay, both ends counted; an accepted guarantee replaces them. */
export function findMeans(facts: VisitFacts, { replaces }: GuaranteeFound): MeansFound {
  const version = facts.entry && findVersionOn(facts.entry, moyensParJour)
  if (!version) {
    return {
      finding: replaces ? 'met' : 'unknown',
      drafts: [{ id: 'means.no-rate', finding: replaces ? 'met' : 'unknown' }],
    }
  }
  const rates = version.value
  const least =
    facts.lodging === 'private'
      ? rates.private
      : facts.lodging === 'hotel'
        ? rates.paid
        : Math.min(rates.private, rates.paid)
  const perDay = facts.lodging === 'private' ? rates.private : rates.paid
  const days = daysOf(facts)
  const finding = replaces ? 'met' : findingOf(facts.means, days, { least, perDay })
  const sources = [version.source].flat()
  return {
    perDay,
    ...(days === undefined ? {} : { days, required: days * perDay }),
    finding,
    drafts: [
      days === undefined
        ? { id: 'means.rate', detail: { perDay }, finding, sources }
        : {
            id: 'means.required',
            detail: { perDay, days, cents: days * perDay },
            finding,
            sources,
          },
      ...(least === perDay
        ? []
        : [{ id: 'means.lodging-unknown', detail: { cents: least }, sources } as const]),
      ...(replaces ? [{ id: 'means.replaced', sources } as const] : []),
      { id: 'means.not-rechecked', detail: { day: version.from }, sources },
    ],
  }
}

function findingOf(
  means: number | undefined,
  days: number | undefined,
  { least, perDay }: { readonly least: number; readonly perDay: number },
): VisitFinding {
  if (means === undefined || days === undefined) return 'unknown'
  if (means >= days * perDay) return 'met'
  return means < days * least ? 'not-met' : 'unknown'
}
