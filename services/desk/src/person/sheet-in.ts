import { sheetIdOfDecision, sheetIdOfPaper, type SheetLimit, type SheetOf } from '@sejour/acts'
import type { Lang } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { CaseEntry, CaseState } from '@sejour/cases'
import { type AgendaItem, agendaOf } from '../agenda/index.ts'
import { wordsOf } from '../agenda/context.ts'
import { agendaLang } from '../views/agenda-lang.ts'

export type SheetAsked = {
  readonly entry: CaseEntry
  readonly on: LocalDate
  readonly lang: Lang
}

/**
 * The id of the sheet that explains what an entry tells of. `none`: a decision of which no sheet is
 * written yet; nothing for an entry that brings no paper.
 */
export function sheetIdOf(entry: CaseEntry): string | undefined {
  if (entry.kind === 'decision-notified') return sheetIdOfDecision(entry.decision) ?? 'none'
  return entry.kind === 'receipt-given' ? sheetIdOfPaper(entry.paper) : undefined
}

/**
 * The sheet of an entry with the days of the agenda of its case: what was filed, annulled or settled
 * does not run any more, and what is not known makes a limit shorter. Nothing where no sheet is.
 */
export function sheetIn(state: CaseState, asked: SheetAsked): SheetOf | undefined {
  const { entry, on, lang } = asked
  const act = sheetIdOf(entry)
  if (act === undefined || act === 'none') return undefined
  if (entry.kind !== 'decision-notified') return { act }
  const desk = agendaLang(lang)
  const agenda = agendaOf(state, { today: on, lang: desk, told: lang })
  // A proof that counsel lacks is the business of counsel.
  const { noProof } = wordsOf(desk).words
  const open = agenda.filter(
    ({ opened, state: stands }) => opened.entry === entry.id && stands !== 'handled',
  )
  return {
    act,
    running: open.filter((item) => isTold(item, open)).map((item) => limitOf(item, noProof)),
  }
}

// As on the page of the person, so that no day is later here than there. Ordinary suspension is asked
// in the same act as annulment. The day to leave is told where the case knows what the paper prints.
function isTold({ what, certainty, safeDay }: AgendaItem, all: readonly AgendaItem[]): boolean {
  if (what === 'departure') return safeDay !== undefined && certainty !== 'low'
  return what !== 'ordinary-suspension' || !all.some((one) => one.what === 'annulment')
}

const limitOf = (item: AgendaItem, noProof: string): SheetLimit => ({
  label: item.label,
  safeDay: item.safeDay,
  lastDay: item.lastDay,
  bindsAuthority: item.bindsAuthority,
  isPast: item.state === 'past',
  checks: item.needsHumanCheck ? item.reasons.filter((reason) => reason !== noProof) : [],
})
