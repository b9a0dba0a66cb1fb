import { answerShortStay, type ShortStayAnswer } from '@sejour/answers/short-stay'
import type { LocalDate } from '@sejour/calendar'
import { formTexts } from '../../app/texts/form/index.ts'
import { noteProblems, readForm, type FormReader } from '../../app/form/read-form.ts'
import { rowsOf } from '../../app/form/rows.ts'
import { withToday } from '../../app/form/today.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { courtSejourTexts } from './texts/index.ts'
import { shortStayWords } from './wording/index.ts'

/** The lines that a blank form shows. */
export const firstRows = { stays: [1] } as const

/** A stay as it was told; without `to` it is still going on. */
export type ToldStay = { readonly from: LocalDate; readonly to: LocalDate | undefined }

/** A form that was read, and the answer if it was asked and could be given. */
export type AskedShortStay = {
  readonly form: FormReader
  readonly rows: readonly number[]
  readonly stays: readonly ToldStay[]
  readonly answer: ShortStayAnswer | undefined
}

/** Reads the form and answers it. The same on the server and in the browser. */
export function askShortStay({ form: sent, lang, today }: ToolProps): AskedShortStay {
  const words = formTexts(lang)
  const form = readForm(withToday(sent, 'on', today), words)
  const rows = rowsOf(sent, 'stays', firstRows.stays)
  if (form.pressed !== 'answer') return { form, rows, stays: [], answer: undefined }
  const { fields } = courtSejourTexts(lang)
  const told = rows.filter((row) => rows.length === 1 || isTold(form, row))
  const stays = told.flatMap((row): readonly ToldStay[] => {
    const from = form.day(`stays-${row}-from`)
    const to = form.day(`stays-${row}-to`)
    if (from === undefined) form.fault(`stays-${row}-from`, fields.fromMissing)
    return from === undefined ? [] : [{ from, to }]
  })
  const on = form.day('on')
  if (on === undefined) form.fault('on', fields.onMissing)
  const plannedEntry = form.day('plannedEntry')
  const asked = { form, rows, stays }
  if (form.faults.size > 0) return { ...asked, answer: undefined }
  const answered = answerShortStay(
    { nationality: form.option('nationality'), stays, on, plannedEntry },
    shortStayWords[lang].wording,
  )
  if (answered.ok) return { ...asked, answer: answered.value }
  noteProblems(form, answered.problems, {
    words,
    fieldOf: (path) => {
      const [list = '', place = '', part = 'from'] = path.split('.')
      return list === 'stays' ? `stays-${told[Number(place)] ?? 1}-${part}` : list
    },
  })
  return { ...asked, answer: undefined }
}

// A line left empty among others is no stay.
function isTold(form: FormReader, row: number): boolean {
  return ['from', 'to'].some((part) => form.typedDay(`stays-${row}-${part}`) !== undefined)
}
