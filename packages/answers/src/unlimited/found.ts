import { findVersionOn } from '@sejour/engine/cite'
import type { LocalDate } from '@sejour/calendar'
import type { Finding } from '@sejour/engine'
import {
  absencesQuiPerdent,
  chemins,
  ressourcesLuesJusque,
  ressourcesResident,
  type Chemin,
  type Cible,
} from '@sejour/law/sejour-illimite'
import { addMonths } from '@sejour/calendar'
import { countFromEvent, countYears, type Count } from './counting.ts'
import type { ToldPeriod, UnlimitedFacts } from './input.ts'
import type { EventName, UnlimitedNote } from './wording/wording.ts'

/** What is found of one card, not yet in words. */
export type Found = Partial<Count> & {
  readonly finding: Finding
  readonly chemin: Chemin | undefined
  readonly notes: readonly UnlimitedNote[]
}

/** Looks at one card: the years first, then what stands in their way, then who decides. */
export function findTarget(facts: UnlimitedFacts, cible: Cible): Found {
  const chemin = chemins[facts.basis][cible]
  if (chemin === undefined) return closed(facts, cible)
  const counted = countOf(facts, cible, chemin)
  const years = yearsFinding(facts, counted, chemin)
  const barred = barriers(facts, cible, chemin)
  const findings = [years.finding, ...barred.map(({ finding }) => finding)]
  const holds = cible === 'B' && holdsUnlimited(facts)
  const gone = lost(facts, cible)
  const isFavour = chemin.nature === 'discretionary'
  return {
    ...counted.count,
    chemin,
    // An absence that may have ended the right leaves the card in hand, and nothing sure.
    finding: holds ? (gone.length > 0 ? 'unknown' : 'met') : combined(findings, chemin),
    notes: [
      ...(holds ? [{ kind: 'held' } as const] : []),
      ...barred.map(({ note }) => note),
      ...(isFavour && !holds ? [{ kind: 'discretionary' } as const] : []),
      ...years.notes,
      ...(isFavour || holds ? [] : [{ kind: chemin.nature } as const]),
      ...(cible === 'L' ? [resources(facts)] : []),
      ...gone,
      ...(holds || isFavour ? [] : [{ kind: 'other-conditions' } as const]),
    ],
  }
}

function closed({ basis }: UnlimitedFacts, cible: Cible): Found {
  const isStudies = basis === 'student' && (cible === 'B' || cible === 'L')
  return {
    chemin: undefined,
    finding: 'not-met',
    notes: [{ kind: isStudies ? 'studies-alone' : 'not-open' }],
  }
}

type Counted = {
  readonly count: Count | undefined
  readonly unknownEvent?: EventName
  readonly isDoubtful?: boolean
}

function countOf(facts: UnlimitedFacts, cible: Cible, chemin: Chemin): Counted {
  const { start, years } = chemin
  if (years === undefined || start === 'legal-stay' || start === 'union-request') {
    return { count: countYears(facts, cible, chemin) }
  }
  if (start === 'first-card') return { count: countYears(facts, cible, chemin) }
  const told = eventDay(facts, start)
  if (told !== undefined) {
    const { isDoubtful, ...count } = countFromEvent(facts, told, years)
    return { count, isDoubtful }
  }
  // The request came before the card that it led to: counting from the card is never too early.
  const card = facts.periods.find(({ kind }) => kind === 'limited-card')
  if (card === undefined) return { count: undefined, unknownEvent: start }
  const { isDoubtful, ...count } = countFromEvent(facts, card.from, years)
  return { count: { ...count, reachedOn: undefined }, isDoubtful, unknownEvent: start }
}

function eventDay(facts: UnlimitedFacts, start: EventName): LocalDate | undefined {
  switch (start) {
    case 'protection-request':
      return (
        facts.protectionRequestedOn ??
        facts.periods.find(({ kind }) => kind === 'protection-procedure')?.from
      )
    case 'request-9ter':
      return facts.requested9terOn
    case 'grant':
      return facts.grantedOn
  }
}

type Years = { readonly finding: Finding; readonly notes: readonly UnlimitedNote[] }

function yearsFinding(facts: UnlimitedFacts, of: Counted, { years, yearsAreUsage }: Chemin): Years {
  const { on } = facts
  const { count, unknownEvent, isDoubtful } = of
  if (years === undefined) return { finding: 'unknown', notes: [{ kind: 'no-years' }] }
  const event: readonly UnlimitedNote[] = unknownEvent
    ? [{ kind: 'event-unknown', event: unknownEvent }]
    : []
  if (count?.from === undefined) {
    const nothing: UnlimitedNote = { kind: count?.isInterrupted ? 'broken' : 'nothing-counted' }
    const notes: readonly UnlimitedNote[] = event.length > 0 ? event : [nothing]
    return { finding: facts.periods.length === 0 ? 'unknown' : 'not-met', notes }
  }
  const { reachedOn, safeDay } = count
  const usage: readonly UnlimitedNote[] = yearsAreUsage ? [{ kind: 'usage', years }] : []
  const doubt: readonly UnlimitedNote[] = isDoubtful ? [{ kind: 'event-doubtful' }] : []
  const tail = [...doubt, ...event, ...usage]
  if (safeDay !== undefined && safeDay <= on) {
    const finding = isDoubtful ? 'unknown' : 'met'
    return { finding, notes: [{ kind: 'reached', years, day: safeDay }, ...tail] }
  }
  if (reachedOn !== undefined && reachedOn <= on) {
    const later: UnlimitedNote = safeDay
      ? { kind: 'safe-later', day: safeDay }
      : { kind: 'no-safe-day' }
    return {
      finding: 'unknown',
      notes: [{ kind: 'maybe-reached', years, day: reachedOn }, later, ...tail],
    }
  }
  const finding = unknownEvent ? 'unknown' : 'not-met'
  const favourable: readonly UnlimitedNote[] =
    reachedOn !== undefined && reachedOn !== safeDay ? [{ kind: 'favourable', day: reachedOn }] : []
  if (safeDay === undefined) {
    return { finding, notes: [{ kind: 'no-safe-day' }, ...favourable, ...tail] }
  }
  return { finding, notes: [{ kind: 'will-reach', years, day: safeDay }, ...favourable, ...tail] }
}

type Barrier = { readonly finding: Finding; readonly note: UnlimitedNote }

function barriers(
  facts: UnlimitedFacts,
  _cible: Cible,
  { needsUnlimited, needsSponsorUnlimited }: Chemin,
): readonly Barrier[] {
  const { sponsorUnlimited } = facts
  return [
    ...(needsUnlimited && !holdsUnlimited(facts)
      ? [{ finding: 'not-met', note: { kind: 'needs-unlimited' } } as const]
      : []),
    ...(needsSponsorUnlimited && sponsorUnlimited === false
      ? [{ finding: 'not-met', note: { kind: 'sponsor-limited' } } as const]
      : []),
    ...(needsSponsorUnlimited && sponsorUnlimited === undefined
      ? [{ finding: 'unknown', note: { kind: 'sponsor-unknown' } } as const]
      : []),
  ]
}

const holdsUnlimited = (facts: UnlimitedFacts): boolean => unlimitedCard(facts) !== undefined

function unlimitedCard({ periods, on }: UnlimitedFacts): ToldPeriod | undefined {
  return periods.find(
    ({ from, to, kind }) =>
      kind === 'unlimited-card' && from <= on && (to === undefined || to >= on),
  )
}

// What the law leaves to the Office is never settled by years; what bars the way settles it.
function combined(findings: readonly Finding[], { nature }: Chemin): Finding {
  if (nature === 'discretionary') return 'discretionary'
  return (['not-met', 'unknown'] as const).find((one) => findings.includes(one)) ?? 'met'
}

function resources({ on, dependants }: UnlimitedFacts): UnlimitedNote {
  const version = findVersionOn(on, ressourcesResident) ?? ressourcesResident[0]
  const { own, perDependant } = version.value
  return {
    kind: 'resources',
    own,
    perDependant,
    total: dependants === undefined ? undefined : own + dependants * perDependant,
    year: version.from.slice(0, 4),
    isOld: on > ressourcesLuesJusque || on < version.from,
  }
}

/** An absence so long that the right itself may be gone. */
function lost(facts: UnlimitedFacts, cible: Cible): readonly UnlimitedNote[] {
  const { months } = absencesQuiPerdent[cible]
  if (months === undefined) return []
  // An absence before the unlimited stay was given was known when it was given.
  const since = unlimitedCard(facts)?.from
  const isLong = facts.absences.some(
    ({ from, to, reason }) =>
      reason !== 'prison' &&
      (since === undefined || to > since) &&
      to > addMonths(from, months, 'last-day'),
  )
  return isLong ? [{ kind: 'right-lost', months }] : []
}
