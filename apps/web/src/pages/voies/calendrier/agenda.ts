import type { RequestLimit } from '@sejour/answers/routes/core'
import { AGENDA_TYPE, agendaOf } from '../../../app/tool/agenda.ts'
import type { Download } from '../../../app/tool/tool.ts'
import { askCalendar, type CalendrierProps } from './question.ts'
import { calendrierTexts } from './texts/index.ts'

/** The days to come of a request as a file for an agenda, each with what its text says. */
export function agendaFile(props: CalendrierProps): Download | undefined {
  const { lang, today, route } = props
  const { form, calendar } = askCalendar(props)
  const coming = calendar?.filter(({ safeDay }) => safeDay >= today) ?? []
  const [first] = coming
  if (form.pressed !== 'ics' || !first) return undefined
  const words = calendrierTexts(lang)
  const days = coming.map(({ statement, limit, safeDay }: RequestLimit) => ({
    id: statement.id,
    day: safeDay,
    title: `${route.title} · ${limit.said}`,
    description: [statement.label, ...statement.sources.map(({ said }) => said), words.warning],
  }))
  return {
    name: `${words.file}-${first.safeDay}.ics`,
    type: AGENDA_TYPE,
    body: agendaOf(days, { lang, today, alarm: words.alarm }),
  }
}
