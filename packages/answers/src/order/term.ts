import { addDays, daysBetween, earliest, type LocalDate } from '@sejour/calendar'
import { isUnreadOn, type Provision } from '@sejour/engine/cite'
import { delaiLeMoinsLong, delaisReduits, delaiUnion, RETOUR_DEPUIS } from '@sejour/law/eloignement'
import { remedies } from '@sejour/law/recours'
import { findLimit } from '../limit/finding.ts'
import type { OrderFacts } from './facts.ts'
import type { Draft } from './statement.ts'

/** The time to leave: what the paper prints, what the law gives, and the day to go by. */
export type Term = {
  readonly printedLastDay?: LocalDate
  /** Last day by law alone; absent where the law leaves it to the paper, or cannot be told. */
  readonly lawLastDay?: LocalDate
  readonly lastDay?: LocalDate
  /** The earliest day that may turn out to be the last one. */
  readonly safeDay?: LocalDate
  /** Whether the paper agrees with the law; absent where there is nothing to compare. */
  readonly agrees?: boolean
  /** Whether any term was granted. */
  readonly granted?: boolean
  readonly statements: readonly Draft[]
  readonly needsPerson: boolean
}

const { usual, shortStay: short, reducedBelow } = delaiLeMoinsLong

/** What the law gives at the least and at the most, on one reading of the facts. */
type Range = {
  readonly kind: 'usual' | 'short-stay' | 'month' | 'reduced'
  readonly least: LocalDate
  /** Absent: the law sets no most. */
  readonly most?: LocalDate
}

/** The time to leave. @law art. 74/14 and 44ter § 2 */
export function findTerm(facts: OrderFacts): Term {
  const { notifiedOn: on } = facts
  const granted = grantedIn(facts)
  const noTerm = noTermDraft(granted)
  if (on === undefined) {
    return {
      ...(granted === undefined ? {} : { granted }),
      statements: [{ id: 'term.no-notification', sources: [usual.source] }, ...noTerm],
      needsPerson: true,
    }
  }
  const printed = printedDay(facts, on)
  const ranges = rangesOf(facts, on)
  const [main] = ranges
  const law = main && lawDay(main, ranges)
  const found = printed
    ? ofPaper(printed, ranges)
    : ofLaw(ranges, granted === false ? on : undefined)
  const isUnread = isUnreadOn(usual.source, on)
  return {
    ...(printed ? { printedLastDay: printed } : {}),
    ...(law ? { lawLastDay: law } : {}),
    ...found.days,
    ...(granted === undefined ? {} : { granted }),
    statements: [
      ...(isUnread ? [{ id: 'term.law-unread', sources: [usual.source] } as const] : []),
      ...(on < RETOUR_DEPUIS ? [{ id: 'term.before-2012', sources: [usual.source] } as const] : []),
      ...noTerm,
      ...(on < RETOUR_DEPUIS ? [] : lawDrafts(facts, ranges, printed)),
      ...found.statements,
      ...aside(facts, on, printed),
    ],
    needsPerson: isUnread || found.needsPerson || on < RETOUR_DEPUIS || disagree(facts, on),
  }
}

function grantedIn({ termDays, leaveBy, notifiedOn }: OrderFacts): boolean | undefined {
  if (termDays !== undefined) return termDays > 0
  return leaveBy && notifiedOn ? leaveBy > notifiedOn : undefined
}

const noTermDraft = (granted: boolean | undefined): readonly Draft[] =>
  granted === false ? [{ id: 'term.none', sources: [reducedBelow.source] }] : []

// The earlier one, where the paper prints both and they differ.
function printedDay({ termDays, leaveBy }: OrderFacts, on: LocalDate): LocalDate | undefined {
  const counted = termDays === undefined ? undefined : addDays(on, termDays)
  return earliest([counted, leaveBy].filter((day) => day !== undefined))
}

const disagree = ({ termDays, leaveBy }: OrderFacts, on: LocalDate) =>
  termDays !== undefined && leaveBy !== undefined && addDays(on, termDays) !== leaveBy

/** Every reading that the facts leave open, the one that the known facts point to first. */
function rangesOf(facts: OrderFacts, on: LocalDate): readonly Range[] {
  if (on < RETOUR_DEPUIS) return []
  const { union, shortStay, grounds } = facts
  const reduced: Range = { kind: 'reduced', least: on, most: addDays(on, reducedBelow.days - 1) }
  const days = counted(facts, on)
  const month: Range = { kind: 'month', least: days.month }
  const thirty: Range = { kind: 'usual', least: days.usual, most: days.usual }
  const few: Range = { kind: 'short-stay', least: addDays(on, short.days), most: days.usual }
  const urgent: Range = { kind: 'reduced', least: on }
  const isUrgent = grounds?.includes('urgency')
  const isReduced = grounds?.some((ground) => ground !== 'urgency')
  if (union === true) {
    if (isUrgent) return [urgent]
    return grounds === undefined ? [month, urgent] : [month]
  }
  if (isReduced === true) return [reduced, ...(union === undefined ? [month] : [])]
  const open = [
    ...(shortStay === true ? [few] : [thirty]),
    ...(shortStay === undefined ? [few] : []),
    ...(union === undefined ? [month] : []),
    ...(union === undefined && isUrgent ? [urgent] : []),
    ...(grounds === undefined ? [reduced] : []),
  ]
  return open
}

// Counted where every limit is counted.
function counted({ by }: OrderFacts, on: LocalDate) {
  const remedy = remedies.find(({ id }) => id === 'departure')
  const last = (unionCitizenOrFamily: boolean) => {
    const finding = remedy && findLimit({ remedy, by, on, facts: { unionCitizenOrFamily } })
    return finding && 'byLaw' in finding ? finding.byLaw.lastDay : addDays(on, usual.days)
  }
  return { usual: last(false), month: last(true) }
}

function lawDay(main: Range, ranges: readonly Range[]): LocalDate | undefined {
  const isSettled = ranges.length === 1
  if (main.kind === 'month') return isSettled ? main.least : undefined
  return isSettled && main.kind === 'usual' ? main.most : undefined
}

type Found = {
  readonly days: Pick<Term, 'lastDay' | 'safeDay' | 'agrees'>
  readonly statements: readonly Draft[]
  readonly needsPerson: boolean
}

function ofPaper(printed: LocalDate, ranges: readonly Range[]): Found {
  const [main] = ranges
  if (main === undefined) {
    return { days: { lastDay: printed, safeDay: printed }, statements: [], needsPerson: true }
  }
  const least = earliest(ranges.map((range) => range.least)) ?? printed
  if (printed < least) {
    const id = main.kind === 'month' ? 'term.month-or-thirty' : 'term.printed-shorter'
    return {
      days: { lastDay: least, safeDay: printed, agrees: false },
      statements: [{ id, detail: { day: printed, other: least }, sources: [sourceOf(main)] }],
      needsPerson: true,
    }
  }
  // The law caps an ordinary term; it sets no most for citizens of the Union.
  const longest = earliest(
    ranges.flatMap(({ kind, most }) => (kind === 'reduced' || !most ? [] : [most])),
  )
  if (longest && printed > longest) {
    return {
      days: { lastDay: longest, safeDay: longest, agrees: false },
      statements: [
        {
          id: 'term.printed-longer',
          detail: { day: longest, other: printed },
          sources: [sourceOf(main)],
        },
      ],
      needsPerson: true,
    }
  }
  return {
    days: { lastDay: printed, safeDay: printed, agrees: true },
    statements: [],
    needsPerson: false,
  }
}

// Nobody read the paper: the shortest term that it may give.
function ofLaw(ranges: readonly Range[], none: LocalDate | undefined): Found {
  const [main] = ranges
  if (none) return { days: { lastDay: none, safeDay: none }, statements: [], needsPerson: false }
  const safeDay = earliest(ranges.map(({ least }) => least))
  const lastDay = main?.most ?? main?.least
  return {
    days: { ...(lastDay ? { lastDay } : {}), ...(safeDay ? { safeDay } : {}) },
    statements: [
      {
        id: 'term.read-the-paper',
        ...(safeDay ? { detail: { day: safeDay } } : {}),
        sources: [reducedBelow.source],
      },
    ],
    needsPerson: safeDay !== lastDay,
  }
}

const sourceOf = ({ kind }: Range): Provision =>
  kind === 'month'
    ? delaiUnion
    : kind === 'reduced'
      ? reducedBelow.source
      : kind === 'short-stay'
        ? short.source
        : usual.source

function lawDrafts(
  { union, grounds }: OrderFacts,
  ranges: readonly Range[],
  printed: LocalDate | undefined,
): readonly Draft[] {
  const named = delaisReduits.filter(({ point }) => grounds?.some((ground) => ground === point))
  const kinds = ranges.map(({ kind }) => kind)
  return [
    ...(kinds.includes('month') && union ? draft('term.law-month', delaiUnion) : []),
    ...(kinds[0] === 'usual' ? draft('term.law-thirty', usual.source) : []),
    ...(kinds.includes('short-stay') ? draft('term.law-short-stay', short.source) : []),
    ...(named.length > 0
      ? [
          {
            id: 'term.law-reduced',
            items: named,
            finding: 'discretionary',
            sources: named.flatMap(({ sources }) => sources),
          } as const,
        ]
      : []),
    ...(grounds?.includes('urgency') ? draft('term.law-urgency', delaiUnion) : []),
    ...(grounds === undefined && printed === undefined ? groundUnknown(union) : []),
  ]
}

// Art. 74/14 § 3 is not the rule of citizens of the Union and their family: theirs is urgency.
const groundUnknown = (union: boolean | undefined): readonly Draft[] => [
  ...(union === true ? [] : draft('term.ground-unknown', reducedBelow.source)),
  ...(union === false ? [] : draft('term.urgency-unknown', delaiUnion)),
]

const draft = (id: Draft['id'], source: Provision): readonly Draft[] => [{ id, sources: [source] }]

function aside(facts: OrderFacts, on: LocalDate, printed: LocalDate | undefined): readonly Draft[] {
  const { termDays, leaveBy, earlierOrder, acte, by } = facts
  const isPosted = by === 'post' || by === 'registered'
  return [
    ...(termDays !== undefined && leaveBy !== undefined && addDays(on, termDays) !== leaveBy
      ? [
          {
            id: 'term.paper-contradicts-itself',
            detail: { day: addDays(on, termDays), other: leaveBy },
            sources: [usual.source],
          } as const,
        ]
      : []),
    ...(earlierOrder ? draft('term.earlier-order', reducedBelow.source) : []),
    ...(isPosted ? draft('term.posted', usual.source) : []),
    ...(printed && daysBetween(on, printed) > 0 ? draft('term.not-moved', usual.source) : []),
    ...(acte?.id === 'annexe-38' ? draft('term.minor', acte.sources[0]) : []),
    ...(acte?.order === 'perhaps' ? draft('term.order-perhaps', acte.sources[0]) : []),
  ]
}
