import { type LocalDate, daysBetween } from '@sejour/calendar'
import { sayDate } from '@sejour/answers/say'
import { lateEffect } from '../agenda/nature.ts'
import { dueLabel } from '../agenda/due-label.ts'
import type { DeskLang } from '../agenda/agenda-item.ts'
import { caseReference } from '../agenda/case-reference.ts'
import type { AddressOf, DueOfCase } from './reminders.ts'
import { letterFr, type LetterTexts } from './words/fr.ts'
import { letterNl } from './words/nl.ts'

const WORDS: { readonly [lang in DeskLang]: LetterTexts } = { fr: letterFr, nl: letterNl }

/** A letter about days that come. Cases are named by their reference: no name travels by mail. */
export function letterOf(
  dues: readonly DueOfCase[],
  {
    lang,
    today,
    addressOf,
  }: { readonly lang: DeskLang; readonly today: LocalDate; readonly addressOf: AddressOf },
): { readonly subject: string; readonly text: string } {
  const words = WORDS[lang]
  const sorted = dues.toSorted((one, other) => (one.safeDay < other.safeDay ? -1 : 1))
  const [first] = sorted
  const nearest = first ? daysBetween(today, first.safeDay) : 0
  const lines = sorted.map((due) => {
    const { caseId, kind, safeDay, lastDay, peremptory, toConfirm } = due
    const late = words.late[lateEffect({ what: kind, peremptory })]
    return [
      words.line({
        label: dueLabel(kind, lang),
        reference: caseReference(caseId),
        day: sayDate(safeDay, lang),
        left: words.left(daysBetween(today, safeDay)),
      }),
      ...(lastDay > safeDay ? [words.lastDay(sayDate(lastDay, lang))] : []),
      ...(late === '' ? [] : [late]),
      ...(toConfirm ? [words.toConfirm] : []),
      addressOf(caseId, lang),
    ].join('\n')
  })
  return {
    subject: words.subject(sorted.length, words.left(nearest)),
    text: [words.opening, ...lines, words.closing].join('\n\n'),
  }
}
