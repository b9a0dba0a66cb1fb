import {
  addDays,
  countTimeLimit,
  daysBetween,
  findDayOff,
  type DayOff,
  type LocalDate,
} from '@sejour/calendar'
import { isUnreadOn } from '@sejour/engine/cite'
import { declarations, type Declaration } from '@sejour/law/visiteurs'
import type { VisitFacts } from './facts.ts'
import type { Draft } from './statement.ts'
import type { VisaFound } from './visa.ts'

/** A day on the way to the limit. */
type CountedDay = {
  readonly day: LocalDate
  readonly kind: 'entry' | 'counted' | 'skipped'
  /** From 1, on a counted day. */
  readonly count?: number
  /** Why it was passed over. */
  readonly reason?: DayOff
}

/** The duty to report, its limit and how it was counted. */
export type DeclarationFound = {
  readonly duty: Declaration | undefined
  readonly due: 'yes' | 'no' | 'unknown'
  readonly lastDay?: LocalDate
  /** The same limit when the day of entry counts already, which is the shortest reading. */
  readonly safeDay?: LocalDate
  readonly past?: boolean
  readonly days: readonly CountedDay[]
  readonly drafts: readonly Draft[]
  readonly needsPerson: boolean
}

/**
 * The declaration of arrival or of presence. An unknown lodging never removes the duty, and an unknown
 * nationality gives the shorter limit.
 *
 * @law law of 15 December 1980, art. 5 and 41bis
 */
export function findDeclaration(facts: VisitFacts, visa: VisaFound): DeclarationFound {
  const { entry, on } = facts
  if (visa.isBelgian) {
    return { duty: undefined, due: 'no', days: [], drafts: [], needsPerson: false }
  }
  const duty = declarations[isUnion(facts, visa) ? 'presence' : 'arrivee']
  const counted = entry ? countedFrom(entry, duty) : undefined
  const isUnread = entry !== undefined && duty.sources.some((source) => isUnreadOn(source, entry))
  const due = dueOf(facts, duty, isUnread)
  return {
    duty,
    due,
    ...counted,
    ...(counted && on ? { past: on > counted.lastDay } : {}),
    days: counted && entry ? daysUntil(entry, counted.lastDay) : [],
    drafts: draftsOf(facts, duty, { due, isUnread, counted }),
    needsPerson: isUnread,
  }
}

const isUnion = ({ unionFamily }: VisitFacts, { regime }: VisaFound) =>
  regime === 'free-movement' || unionFamily === true

function dueOf({ lodging }: VisitFacts, { exceptions }: Declaration, isUnread: boolean) {
  const isExcepted = lodging !== undefined && exceptions[lodging] !== undefined
  if (!isExcepted) return 'yes'
  // An exception of a text that was not read is no exception yet.
  return isUnread ? 'unknown' : 'no'
}

function countedFrom(entry: LocalDate, { limit }: Declaration) {
  const from = (of: LocalDate) => countTimeLimit(limit, { kind: 'day-after', of }).lastDay
  return { lastDay: from(entry), safeDay: from(addDays(entry, -1)) }
}

function daysUntil(entry: LocalDate, lastDay: LocalDate): readonly CountedDay[] {
  let count = 0
  return Array.from({ length: daysBetween(entry, lastDay) + 1 }, (_, at): CountedDay => {
    const day = addDays(entry, at)
    if (at === 0) return { day, kind: 'entry' }
    const reason = findDayOff(day)
    if (reason !== undefined) return { day, kind: 'skipped', reason }
    count += 1
    return { day, kind: 'counted', count }
  })
}

type State = Pick<DeclarationFound, 'due'> & {
  readonly isUnread: boolean
  readonly counted: { readonly lastDay: LocalDate; readonly safeDay: LocalDate } | undefined
}

function draftsOf(
  { lodging, nationality }: VisitFacts,
  duty: Declaration,
  { due, isUnread, counted }: State,
): readonly Draft[] {
  const isPresence = duty.id === 'presence'
  const exception = lodging && duty.exceptions[lodging]
  // Nothing is asked: neither a limit nor a fine is told.
  if (due === 'no' && exception) return [{ id: 'declaration.excepted', sources: [exception] }]
  return [
    exception && lodging !== undefined && lodging !== 'private'
      ? {
          id: 'declaration.perhaps-excepted',
          finding: 'unknown',
          sources: [exception],
        }
      : {
          id: isPresence ? 'declaration.presence' : 'declaration.arrival',
          sources: duty.sources,
        },
    ...(lodging === undefined
      ? [{ id: 'declaration.lodging-unknown', sources: duty.sources } as const]
      : []),
    ...(nationality === undefined
      ? [{ id: 'declaration.nationality-unknown', sources: duty.sources } as const]
      : []),
    ...(isUnread ? [{ id: 'declaration.unread', sources: duty.sources } as const] : []),
    duty.fine === undefined
      ? { id: 'declaration.no-fine' }
      : { id: 'declaration.fine', detail: { cents: duty.fine } },
    ...(exception
      ? []
      : [{ id: 'declaration.exceptions', sources: exceptionSources(duty) } as const]),
    ...(counted && counted.safeDay !== counted.lastDay
      ? [
          {
            id: 'declaration.counting',
            detail: { day: counted.safeDay, other: counted.lastDay },
          } as const,
        ]
      : []),
    isPresence ? { id: 'declaration.paper-union' } : { id: 'declaration.paper' },
  ]
}

const exceptionSources = ({ exceptions }: Declaration) => [...new Set(Object.values(exceptions))]
