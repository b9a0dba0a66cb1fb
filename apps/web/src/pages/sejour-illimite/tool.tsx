import { Field } from '../../components/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import { stepRows } from '../../app/form/rows.ts'
import { answersOf } from '../../app/tool/answers-of.ts'
import { Rows } from '../../app/tool/rows.tsx'
import { ToolFrame } from '../../app/tool/tool-frame.tsx'
import type { Tool, ToolProps } from '../../app/tool/tool.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { illimiteFields } from './fields.ts'
import { askIllimite, firstRows } from './question.ts'
import { IllimiteResult } from './result.tsx'
import { sejourIllimiteTexts } from './texts/index.ts'

const MOST_ROWS = 50
// A procedure of protection among the papers is asked how it ended.
const KINDS_OF_ROWS = Array.from({ length: MOST_ROWS }, (_, row) => `periods-${row + 1}-kind`)

/** The years towards unlimited stay, card by card. */
export const sejourIllimiteTool: Tool = {
  id: 'sejour-illimite',
  View: SejourIllimiteView,
  refreshOn: ['basis', ...KINDS_OF_ROWS],
  step: (form) => stepRows(form, firstRows),
}

function SejourIllimiteView(props: ToolProps) {
  const { lang } = props
  const asked = askIllimite(props)
  const { form, periods, absences, answer } = asked
  const texts = sejourIllimiteTexts(lang)
  const fields = illimiteFields(asked, lang)
  const titled = (title: string, of: readonly FieldSpec[]) =>
    of.map((field) => ({ ...field, label: `${title} · ${field.label}` }))
  const all = [
    ...fields.ground,
    ...fields.asked,
    ...periods.flatMap((row, at) => titled(texts.period(at + 1), fields.period(row))),
    ...fields.procedure,
    ...absences.flatMap((row, at) => titled(texts.absence(at + 1), fields.absence(row))),
    ...fields.rest,
    ...fields.more,
  ]
  const each = (of: readonly FieldSpec[]) =>
    of.map((field) => <Field key={field.name} lang={lang} field={field} />)
  return (
    <ToolFrame
      {...props}
      path="/sejour-illimite"
      title={texts.title}
      lead={texts.lead}
      submit={texts.submit}
      form={form}
      fields={all}
      answers={answersOf(all, lang)}
      result={answer && <IllimiteResult {...props} asked={asked} answer={answer} />}
    >
      {each(fields.ground)}
      {each(fields.asked)}
      <h2>{texts.periods}</h2>
      <p class="hint">{texts.periodsHint}</p>
      <Rows
        list="periods"
        rows={periods}
        title={texts.period}
        add={texts.addPeriod}
        remove={texts.remove}
        least={1}
        pressed={form.pressed}
      >
        {(row) => (
          <>
            {each(fields.period(row).slice(0, 1))}
            <div class="line-days">{each(fields.period(row).slice(1))}</div>
          </>
        )}
      </Rows>
      {each(fields.procedure)}
      <h2>{texts.absences}</h2>
      <p class="hint">{texts.absencesHint}</p>
      <Rows
        list="absences"
        rows={absences}
        title={texts.absence}
        add={texts.addAbsence}
        remove={texts.remove}
        least={0}
        pressed={form.pressed}
      >
        {(row) => (
          <>
            <div class="line-days">{each(fields.absence(row).slice(0, 2))}</div>
            {each(fields.absence(row).slice(2))}
          </>
        )}
      </Rows>
      {each(fields.rest)}
      <details class="more" open={fields.more.some(({ name }) => isFilled(form, name))}>
        <summary>{formTexts(lang).optional}</summary>
        {each(fields.more)}
      </details>
    </ToolFrame>
  )
}

const isFilled = (form: ReturnType<typeof askIllimite>['form'], name: string) =>
  form.text(name) !== '' || form.typedDay(name) !== undefined || form.faults.has(name)
