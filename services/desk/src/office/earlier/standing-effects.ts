import { type Lang, sayEachSourceOnce } from '@sejour/answers/say'
import { addYears, findLocalDate, type LocalDate } from '@sejour/calendar'
import type { CaseEntry } from '@sejour/cases'
import { appealStops } from '@sejour/chain'
import { article } from '@sejour/law'
import { interdictionCourt, interdictionEnVigueur } from '@sejour/law/eloignement'
import { remedies } from '@sejour/law/recours'
import { titres } from '@sejour/law/titres'
import { isStep } from '../ruling-view.ts'
import type { Effect } from './effect.ts'
import type { RoundTold } from './round-told.ts'

type How = { readonly on: LocalDate; readonly lang: Lang }
type Notified = Extract<CaseEntry, { readonly kind: 'decision-notified' }>
type Filed = Extract<CaseEntry, { readonly kind: 'remedy-filed' }>

const about = (round: RoundTold, entry: CaseEntry) => ({
  case: round.case,
  procedure: round.procedure.id,
  entry: entry.id,
})

/** Whether an appeal that waits for the court stops removal, for each that was filed. */
export function appealEffects(rounds: readonly RoundTold[], { lang }: How): readonly Effect[] {
  return rounds.flatMap((round) =>
    round.entries.flatMap((entry): readonly Effect[] => {
      if (entry.kind !== 'remedy-filed' || isOver(round, entry)) return []
      const against = round.entries.find(({ id }) => id === entry.against)
      const isKnown = remedies.some(({ id }) => id === entry.remedy)
      if (!isKnown || against?.kind !== 'decision-notified') return []
      // With what is noted of the decision: national security, another family member, the day.
      const found = appealStops(against, entry)
      const base = {
        id: `appeal.${entry.id}`,
        kind: 'appeal',
        ...about(round, entry),
        on: entry.on,
        what: entry.remedy,
        toConfirm: found.effect === 'unknown',
        sources: sayEachSourceOnce(found.sources, lang),
      } as const
      return found.effect === 'unknown'
        ? [{ ...base, found: 'unknown', because: 'law-unread' }]
        : [{ ...base, found: found.effect }]
    }),
  )
}

function isOver({ entries }: RoundTold, { id }: Filed): boolean {
  return entries.some(
    (entry) =>
      isStep(entry, 'desisted', id) ||
      (entry.kind === 'judgment-notified' &&
        entry.answers === id &&
        entry.result !== 'suspended' &&
        entry.result !== 'other'),
  )
}

/** Annulled by the court, or withdrawn by the authority: nothing of it is left. */
function isGone({ entries, state }: RoundTold, decision: Notified): boolean {
  const filed = entries.filter(
    (entry) => entry.kind === 'remedy-filed' && entry.against === decision.id,
  )
  const ruling = decision.ruling === undefined ? undefined : state.rulings.get(decision.ruling)
  return (
    ruling?.status === 'withdrawn' ||
    entries.some(
      (entry) =>
        isStep(entry, 'order-withdrawn', decision.id) ||
        isStep(entry, 'decision-withdrawn', decision.id) ||
        (entry.kind === 'judgment-notified' &&
          entry.result === 'annulled' &&
          filed.some(({ id }) => id === entry.answers)),
    )
  )
}

const BAN = 'annexe-13sexies'

/**
 * Entry bans: they bind from their notification, and their years run from the departure. While
 * nobody left, none of it has run.
 */
export function banEffects(rounds: readonly RoundTold[], { on, lang }: How): readonly Effect[] {
  const departed = rounds
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.kind === 'step-taken' && isStep(entry, 'departed') ? [entry.on] : [],
    )
  return rounds.flatMap((round) =>
    round.entries.flatMap((entry): readonly Effect[] => {
      if (entry.kind !== 'decision-notified' || entry.decision !== BAN) return []
      const from = entry.notification.on
      const base = {
        id: `ban.${entry.id}`,
        kind: 'ban',
        ...about(round, entry),
        ...(from && { on: from }),
        what: BAN,
        toConfirm:
          isUnreadOn(interdictionEnVigueur.readUntil, on) ||
          interdictionCourt.certainty === 'unverified' ||
          interdictionCourt.certainty === 'low',
        sources: sayEachSourceOnce([interdictionEnVigueur, interdictionCourt], lang),
      } as const
      if (isGone(round, entry)) return [{ ...base, found: 'no' }]
      if (from === undefined)
        return [{ ...base, found: 'unknown', because: 'notification-unknown' }]
      const left = departed.find((day) => day >= from)
      if (left === undefined) return [{ ...base, found: 'yes', because: 'departure-unknown' }]
      const years = Number(entry.circumstances?.['years'] ?? Number.NaN)
      if (!Number.isInteger(years))
        return [{ ...base, found: 'unknown', because: 'duration-unknown' }]
      const until = addYears(left, years, 'last-day')
      return [{ ...base, until, found: until >= on ? 'yes' : 'no' }]
    }),
  )
}

const ORDERS = ['annexe-13', 'annexe-13quinquies', 'annexe-13septies', 'annexe-26quater']

/** Orders to leave that nobody took away; a request under article 9bis stops none of them. */
export function orderEffects(rounds: readonly RoundTold[], { on, lang }: How): readonly Effect[] {
  return rounds.flatMap((round) =>
    round.entries.flatMap((entry): readonly Effect[] => {
      if (entry.kind !== 'decision-notified' || !ORDERS.includes(entry.decision)) return []
      const from = entry.notification.on
      const left = round.entries.some((one) => isStep(one, 'departed', entry.id))
      const extended = round.entries.findLast((one) => isStep(one, 'term-extended', entry.id))
      const leaveBy =
        (extended?.kind === 'step-taken' ? extended.details?.['until'] : undefined) ??
        entry.circumstances?.['leaveBy']
      const until = typeof leaveBy === 'string' ? findLocalDate(leaveBy) : undefined
      const base = {
        id: `order.${entry.id}`,
        kind: 'order',
        ...about(round, entry),
        ...(from && { on: from }),
        ...(until && { until }),
        what: entry.decision,
        toConfirm: isUnreadOn(article('7').readUntil, on),
        sources: sayEachSourceOnce([article('7')], lang),
      } as const
      if (isGone(round, entry) || left) return [{ ...base, found: 'no' }]
      return from === undefined
        ? [{ ...base, found: 'unknown', because: 'notification-unknown' }]
        : [{ ...base, found: 'yes', ...(until ? {} : { because: 'term-unknown' as const }) }]
    }),
  )
}

/** Titles that were granted, and whether they still stand. */
export function titleEffects(rounds: readonly RoundTold[], { on, lang }: How): readonly Effect[] {
  return rounds.flatMap((round) =>
    round.entries.flatMap((entry): readonly Effect[] => {
      if (entry.kind !== 'title-granted') return []
      const isOut =
        round.entries.some((one) => isStep(one, 'title-withdrawn', entry.id)) ||
        round.entries.some((one) => isStep(one, 'right-lost', entry.id))
      // The day printed on an unlimited title is that of the card, not that of the right.
      const runs = LASTING.has(entry.title) || entry.until === undefined || entry.until >= on
      const stands = !isOut && entry.from <= on && runs
      const mayHaveEnded = stands && round.entries.some((one) => endsStay(round, one))
      return [
        {
          id: `title.${entry.id}`,
          kind: 'title',
          ...about(round, entry),
          on: entry.from,
          ...(entry.until && { until: entry.until }),
          what: entry.title,
          found: mayHaveEnded ? 'unknown' : stands ? 'yes' : 'no',
          toConfirm: mayHaveEnded,
          sources: sayEachSourceOnce([article('13')], lang),
        },
      ]
    }),
  )
}

const LASTING: ReadonlySet<string> = new Set(
  titres
    .filter(({ classe }) => classe === 'unlimited' || classe === 'permanent')
    .map(({ id }) => id),
)

const END_OF_STAY = ['annexe-21', 'annexe-14ter', 'annexe-14quater', 'etudiant.refus-ou-fin']

// Whether an appeal keeps the title meanwhile, and which title it ended, a person must look at.
const endsStay = (round: RoundTold, entry: CaseEntry): boolean =>
  entry.kind === 'decision-notified' &&
  END_OF_STAY.includes(entry.decision) &&
  !isGone(round, entry)

const isUnreadOn = (readUntil: LocalDate | undefined, on: LocalDate): boolean =>
  readUntil !== undefined && on > readUntil
