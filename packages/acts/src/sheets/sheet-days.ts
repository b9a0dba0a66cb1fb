import {
  answerLimit,
  limitDe,
  limitEn,
  limitFr,
  limitNl,
  type LimitAnswer,
} from '@sejour/answers/limit'
import { sayDay, type Lang } from '@sejour/answers/say'
import { addDays, isWorkingDay, type LocalDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { decisions, type Decision } from '@sejour/law/decisions'
import type { Opened } from '../act.ts'
import { SHEET_WORDS } from './sheet-words.ts'

const WORDINGS = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn } as const

const all: readonly Decision[] = decisions

/** A limit as the case of somebody counts it. Without a safe day, the day that opens it is not known. */
export type SheetLimit = {
  /** What it is for, in the language of the sheet. */
  readonly label: string
  readonly safeDay?: LocalDate | undefined
  readonly lastDay?: LocalDate | undefined
  /** It binds the authority, not the person. */
  readonly bindsAuthority: boolean
  /** Its last day is over. */
  readonly isPast?: boolean
  /** What a lawyer must check. */
  readonly checks: readonly string[]
}

/** The limits of a paper. `running`: those of a case, of which what was done already is not one. */
export type SheetDays = {
  readonly opened?: readonly Opened[] | undefined
  readonly running?: readonly SheetLimit[] | undefined
}

/**
 * The days by which to act after the decisions that a paper brings, the safe one first. Nothing where
 * it brings none.
 */
export function dayBlocks({ opened = [], running }: SheetDays, lang: Lang): readonly Block[] {
  if (opened.length === 0 && running === undefined) return []
  const words = SHEET_WORDS[lang]
  const limits = running ?? opened.flatMap((one) => limitsOf(one, lang))
  const isUnknown = running
    ? running.some(({ safeDay }) => safeDay === undefined)
    : opened.some(({ notification }) => notification === undefined)
  const checks = [...new Set(limits.flatMap((one) => one.checks))]
  const statement = (text: string): Block => ({ kind: 'statement', text })
  return [
    { kind: 'heading', level: 2, text: words.days },
    ...(isUnknown ? [statement(words.noDay)] : []),
    ...(running?.length === 0 ? [statement(words.nothingRuns)] : []),
    ...limits.flatMap(sayLimit(lang)),
    { kind: 'paragraph', text: words.proof },
    ...(checks.length === 0
      ? []
      : [
          { kind: 'paragraph' as const, text: words.check },
          { kind: 'list' as const, items: checks },
        ]),
  ]
}

/** One limit: for what, then its safe day where nobody may miss it, then the last one. */
const sayLimit =
  (lang: Lang) =>
  ({ label, safeDay, lastDay = safeDay, bindsAuthority, isPast }: SheetLimit): readonly Block[] => {
    if (safeDay === undefined || lastDay === undefined) return []
    const words = SHEET_WORDS[lang]
    const head: Block = { kind: 'heading', level: 3, text: capital(label) }
    if (isPast && !bindsAuthority) {
      return [head, { kind: 'statement', text: words.tooLate(sayDay(lastDay, lang)) }]
    }
    const said = bindsAuthority ? words.passed : words.safe
    return [
      head,
      { kind: 'statement', text: said(sayDay(safeDay, lang)) },
      ...(lastDay > safeDay
        ? [{ kind: 'paragraph' as const, text: words.last(sayDay(lastDay, lang)) }]
        : []),
    ]
  }

function limitsOf(opened: Opened, lang: Lang): readonly SheetLimit[] {
  const { decision, notification, detained } = opened
  const known = all.find(({ id }) => id === decision)
  if (known === undefined || notification === undefined) return []
  // The paper itself orders the detention: nobody who receives it is free.
  const isHeld = known.settles?.detained === true
  return known.remedies
    .filter((remedy) => isShown(remedy, known, opened))
    .flatMap((remedy) => {
      const answer = answerLimit(
        { decision, remedy, notification, ...(detained !== undefined && !isHeld && { detained }) },
        WORDINGS[lang],
      )
      return answer.ok ? [fromAnswer(answer.value)] : []
    })
}

const fromAnswer = (answer: LimitAnswer): SheetLimit => ({
  label: answer.remedyLabel,
  safeDay: safeDayOf(answer),
  lastDay: answer.lastDay ?? undefined,
  bindsAuthority: answer.kind === 'authority',
  checks: answer.needsHumanCheck ? answer.reasons : [],
})

// A day on which every counter is closed is safe for nobody: the working day before it is.
function safeDayOf({ kind, safeLastDay }: LimitAnswer): LocalDate | undefined {
  if (safeLastDay === null) return undefined
  return kind === 'authority' ? safeLastDay : openDayUpTo(safeLastDay)
}

function openDayUpTo(day: LocalDate): LocalDate {
  return isWorkingDay(day) ? day : openDayUpTo(addDays(day, -1))
}

// Ordinary suspension is asked in the same act as annulment. The day to leave is the one printed on
// the paper. What else follows from an order is shown only for a paper that is one, or says it is.
function isShown(
  remedy: string,
  { measure, remedies }: Decision,
  { order, extraMonth }: Pick<Opened, 'order' | 'extraMonth'>,
): boolean {
  if (remedy === 'departure') return false
  if (remedy === 'extra-month') return extraMonth === true
  if (remedy === 'ordinary-suspension') return !remedies.includes('annulment')
  return measure === true || order === true || !OF_AN_ORDER.has(remedy)
}

const OF_AN_ORDER: ReadonlySet<string> = new Set(['extreme-urgency', 'address-declaration'])

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
