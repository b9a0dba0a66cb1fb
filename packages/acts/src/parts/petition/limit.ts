import { isWorkingDay, nextWorkingDay, type LocalDate } from '@sejour/calendar'
import { answerLimit, limitDe, limitFr, limitNl, type LimitAnswer } from '@sejour/answers/limit'
import { REGIME_FROM, type RemedyId } from '@sejour/law/recours'
import { isGap } from '../../field/gap.ts'
import type { ActLang, InActLangs } from '../../lang.ts'
import { decisionOf } from './kinds.ts'

const WORDINGS = { fr: limitFr, nl: limitNl, de: limitDe } as const

/** What is known of how a decision reached the person. */
export type Attacked = {
  readonly kind?: string | undefined
  readonly notifiedBy?: string | undefined
  readonly notifiedOn?: LocalDate | undefined
  readonly detained?: boolean | undefined
  readonly printedDays?: number | undefined
}

export type Filing = {
  readonly remedy: RemedyId
  readonly filedOn?: LocalDate | undefined
  readonly removalMeasure?: string | undefined
}

/** The limit to attack a decision, where it can be counted. */
export function limitOf(
  attacked: Attacked,
  { remedy, filedOn, removalMeasure }: Filing,
  lang: ActLang = 'fr',
): LimitAnswer | undefined {
  const { kind, notifiedOn, notifiedBy, detained, printedDays } = attacked
  if (!isSaid(notifiedOn)) return undefined
  const answer = answerLimit(
    {
      remedy,
      ...(decisionOf(kind) && { decision: kind }),
      notification: { on: notifiedOn, ...(isSaid(notifiedBy) && { by: notifiedBy }) },
      ...(detained !== undefined && { detained }),
      ...(printedDays !== undefined && !Number.isNaN(printedDays) && { printedDays }),
      ...(isSaid(removalMeasure) && { removalMeasure }),
      ...(isSaid(filedOn) && filedOn >= notifiedOn && { filedOn }),
    },
    WORDINGS[lang],
  )
  return answer.ok && answer.value.lastDay !== null ? answer.value : undefined
}

/**
 * Whether a petition comes after the last day of a limit whose law was read. Of the law of 2026
 * nothing is known that could refuse an act: there the day is only shown.
 */
export function isLate(attacked: Attacked, filing: Filing): boolean {
  const limit = limitOf(attacked, filing)
  if (!limit?.lastDay || !isSaid(filing.filedOn)) return false
  if (limit.reasonIds.includes('council-law-unread')) return false
  // Where it is not settled that a limit moves to a working day, nobody is told to be late that day.
  return filing.filedOn > nextWorkingDay(limit.lastDay)
}

/** Whether the decision was notified under the law of 2026, whose limits are those that it prints. */
export function printsItsLimit(notifiedOn: LocalDate | undefined): boolean {
  return isSaid(notifiedOn) && notifiedOn >= REGIME_FROM.C
}

// Of the law of 2026 nothing was read that would move a last day: the post is closed on it all the same.
const CLOSED: InActLangs = {
  fr: 'Le dernier jour sûr n’est pas ouvrable, et rien de ce qui a été lu ne le reporte : agissez au plus tard le jour ouvrable qui précède.',
  nl: 'De laatste veilige dag is geen werkdag, en niets van wat werd gelezen verschuift hem: handel uiterlijk op de werkdag ervoor.',
  de: 'Der letzte sichere Tag ist kein Werktag, und nichts Gelesenes verschiebt ihn: Handeln Sie spätestens am Werktag davor.',
}

/** What a lawyer must know about the last day of a decision, in one text. */
export function sayLimit(attacked: Attacked, filing: Filing): InActLangs | undefined {
  const said = (lang: ActLang) => {
    const limit = limitOf(attacked, filing, lang)
    if (!limit) return undefined
    const isClosed = limit.safeLastDay !== null && !isWorkingDay(limit.safeLastDay)
    return [limit.summary, ...(isClosed ? [CLOSED[lang]] : []), ...limit.reasons].join(' ')
  }
  const [fr, nl, de] = [said('fr'), said('nl'), said('de')]
  return fr && nl && de ? { fr, nl, de } : undefined
}

/** Whether a text or a day was given: neither absent, nor the hole of a preview. */
export function isSaid<Value extends string>(value: Value | undefined): value is Value {
  return value !== undefined && value !== '' && !isGap(value)
}
