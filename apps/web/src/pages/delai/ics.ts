import type { LimitAnswer } from '@sejour/answers/limit'
import { AGENDA_TYPE, agendaOf } from '../../app/tool/agenda.ts'
import type { Download, ToolProps } from '../../app/tool/tool.ts'
import { delaiTexts } from './texts/index.ts'

/**
 * The safe day as an all-day event for any agenda, with its basis and its steps. The name of the
 * event tells no person apart: only the limit and its day make it.
 */
export function icsOf(answer: LimitAnswer, { lang, today }: ToolProps): Download | undefined {
  const { safeLastDay, lastDay } = answer
  if (safeLastDay === null || lastDay === null) return undefined
  const { ics } = delaiTexts(lang)
  const title = safeLastDay < lastDay ? ics.safe(answer.remedyLabel) : ics.last(answer.remedyLabel)
  const description = [
    answer.summary,
    ...answer.steps.map(({ text, source }) => `${text} (${source.said})`),
    ...answer.reasons,
    ics.warning,
  ]
  return {
    name: `${ics.file}-${safeLastDay}.ics`,
    type: AGENDA_TYPE,
    body: agendaOf([{ id: answer.remedy, day: safeLastDay, title, description }], {
      lang,
      today,
      alarm: ics.alarm,
    }),
  }
}
