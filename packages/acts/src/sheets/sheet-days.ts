import {
  answerLimit,
  limitDe,
  limitEn,
  limitFr,
  limitNl,
  type LimitAnswer,
} from '@sejour/answers/limit'
import { sayDay, type Lang } from '@sejour/answers/say'
import type { Block } from '@sejour/documents'
import { decisions, type Decision } from '@sejour/law/decisions'
import type { RemedyId } from '@sejour/law/recours'
import type { Opened } from '../act.ts'
import { SHEET_WORDS } from './sheet-words.ts'

const WORDINGS = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn } as const

const all: readonly Decision[] = decisions

/**
 * The days by which to act after the decisions that a paper brings, the safe one first. Nothing where
 * it brings none.
 */
export function dayBlocks(opened: readonly Opened[], lang: Lang): readonly Block[] {
  if (opened.length === 0) return []
  const words = SHEET_WORDS[lang]
  const limits = opened.flatMap((one) => limitsOf(one, lang))
  const isUnknown = opened.some(({ notification }) => notification === undefined)
  const checks = [
    ...new Set(limits.flatMap(({ needsHumanCheck, reasons }) => (needsHumanCheck ? reasons : []))),
  ]
  return [
    { kind: 'heading', level: 2, text: words.days },
    ...(isUnknown ? [{ kind: 'statement' as const, text: words.noDay }] : []),
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
  ({ remedyLabel, safeLastDay, lastDay, kind }: LimitAnswer): readonly Block[] => {
    if (safeLastDay === null || lastDay === null) return []
    const words = SHEET_WORDS[lang]
    const isOurs = kind !== 'authority'
    return [
      { kind: 'heading', level: 3, text: capital(remedyLabel) },
      {
        kind: 'statement',
        text: isOurs
          ? words.safe(sayDay(safeLastDay, lang))
          : words.passed(sayDay(safeLastDay, lang)),
      },
      ...(lastDay > safeLastDay
        ? [{ kind: 'paragraph' as const, text: words.last(sayDay(lastDay, lang)) }]
        : []),
    ]
  }

function limitsOf(
  { decision, notification, detained }: Opened,
  lang: Lang,
): readonly LimitAnswer[] {
  const known = all.find(({ id }) => id === decision)
  if (known === undefined || notification === undefined) return []
  // The paper itself orders the detention: nobody who receives it is free.
  const isHeld = known.settles?.detained === true
  return known.remedies
    .filter((remedy) => isShown(remedy, known))
    .flatMap((remedy) => {
      const answer = answerLimit(
        { decision, remedy, notification, ...(detained !== undefined && !isHeld && { detained }) },
        WORDINGS[lang],
      )
      return answer.ok ? [answer.value] : []
    })
}

// Ordinary suspension is asked in the same act as annulment. The day to leave is the one printed on
// the paper. What else follows from an order is shown only for a paper that always is one.
function isShown(remedy: RemedyId, { measure, remedies }: Decision): boolean {
  if (remedy === 'departure') return false
  if (remedy === 'ordinary-suspension') return !remedies.includes('annulment')
  return measure === true || !OF_AN_ORDER.has(remedy)
}

const OF_AN_ORDER: ReadonlySet<RemedyId> = new Set([
  'extreme-urgency',
  'address-declaration',
  'extra-month',
])

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
