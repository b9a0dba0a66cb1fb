import {
  type RequestDays,
  requestCalendar,
  type RequestLimit,
  type SaidStatement,
} from '@sejour/answers/routes/core'
import { type FormReader, readForm } from '../../../app/form/read-form.ts'
import { formTexts } from '../../../app/texts/form/index.ts'
import type { ToolProps } from '../../../app/tool/tool.ts'
import { calendrierTexts } from './texts/index.ts'

export type Event = keyof RequestDays

/** What the calendar of a way is drawn from: plain data, in the language of the page. */
export type CalendrierProps = ToolProps & {
  readonly route: {
    readonly id: string
    readonly title: string
    /** The address of the sheet, with the day that it shows. */
    readonly here: string
    /** Its statements that can be counted, of all times. */
    readonly limits: readonly SaidStatement[]
  }
}

/** A form that was read, and the calendar if it was asked and could be drawn. */
export type AskedCalendar = {
  readonly form: FormReader
  readonly events: readonly Event[]
  readonly days: RequestDays
  readonly calendar: readonly RequestLimit[] | undefined
}

/** Reads the days and places the limits. The same on the server and in the browser. */
export function askCalendar({ lang, form: sent, route }: CalendrierProps): AskedCalendar {
  const words = formTexts(lang)
  const { nothing, order } = calendrierTexts(lang)
  const form = readForm(sent, words)
  const events = EVENTS.filter((event) => route.limits.some(({ limit }) => limit?.event === event))
  const days: RequestDays = Object.fromEntries(events.map((event) => [event, form.day(event)]))
  const asked = { form, events, days }
  if (form.pressed !== 'answer' && form.pressed !== 'ics') return { ...asked, calendar: undefined }
  for (const event of events) {
    const day = days[event]
    if (day && day < '1981-07-01') form.fault(event, words.problems['before-1981'])
    if (day && day > '2099-12-31') form.fault(event, words.problems['after-2099'])
  }
  const { filing, 'complete-file': complete } = days
  if (filing && complete && complete < filing) form.fault('complete-file', order)
  const [first] = events
  if (first && events.every((event) => !form.typedDay(event))) form.fault(first, nothing)
  if (form.faults.size > 0) return { ...asked, calendar: undefined }
  return { ...asked, calendar: requestCalendar(route.limits, days) }
}

/** In the order in which they come. */
const EVENTS: readonly Event[] = [
  'entry',
  'protection-request',
  'filing',
  'complete-file',
  'notification',
  'grant',
  'expiry',
]
