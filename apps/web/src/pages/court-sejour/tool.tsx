import { Field } from '../../components/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import { addressOf } from '../../app/slugs.ts'
import { fieldStates } from '../../app/form/field-states.ts'
import { stepRows } from '../../app/form/rows.ts'
import { answersOf } from '../../app/tool/answers-of.ts'
import { Rows } from '../../app/tool/rows.tsx'
import { ToolFrame } from '../../app/tool/tool-frame.tsx'
import type { Tool, ToolProps } from '../../app/tool/tool.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { Lang } from '../../texts/index.ts'
import { askShortStay, firstRows, type AskedShortStay } from './question.ts'
import { CourtSejourResult } from './result.tsx'
import { courtSejourTexts } from './texts/index.ts'
import { shortStayWords } from './wording/index.ts'

/** The rule of 90 days in any 180. */
export const courtSejourTool: Tool = {
  id: 'court-sejour',
  View: CourtSejourView,
  refreshOn: [],
  step: (form) => stepRows(form, firstRows),
}

function CourtSejourView(props: ToolProps) {
  const { lang } = props
  const asked = askShortStay(props)
  const { form, rows, answer } = asked
  const texts = courtSejourTexts(lang)
  const fields = fieldsOf(asked, lang)
  const all = [
    ...rows.flatMap((row, at) =>
      fields
        .stay(row)
        .map((field) => ({ ...field, label: `${texts.stay(at + 1)} · ${field.label}` })),
    ),
    ...fields.rest,
  ]
  return (
    <ToolFrame
      {...props}
      path="/court-sejour"
      title={texts.title}
      lead={texts.lead}
      submit={texts.submit}
      form={form}
      fields={all}
      answers={answersOf(all, lang)}
      result={answer && <CourtSejourResult {...props} asked={asked} answer={answer} />}
    >
      <h2>{texts.stays}</h2>
      <p class="hint">{texts.staysHint}</p>
      <Rows
        list="stays"
        rows={rows}
        title={texts.stay}
        add={texts.addStay}
        remove={texts.remove}
        least={1}
        pressed={form.pressed}
      >
        {(row) => (
          <div class="line-days">
            {fields.stay(row).map((field) => (
              <Field key={field.name} lang={lang} field={field} />
            ))}
          </div>
        )}
      </Rows>
      {fields.rest.map((field) => (
        <Field key={field.name} lang={lang} field={field} />
      ))}
      <p>
        <a href={addressOf(lang, '/visite')}>{texts.answer.visit}</a>
      </p>
    </ToolFrame>
  )
}

function fieldsOf({ form }: AskedShortStay, lang: Lang) {
  const { fields: words } = courtSejourTexts(lang)
  const { day, select } = fieldStates(form, formTexts(lang))
  const nationalities = Object.entries(shortStayWords[lang].nationalities)
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, lang))
  return {
    stay: (row: number): readonly FieldSpec[] => [
      day(`stays-${row}-from`, { label: words.from }),
      day(`stays-${row}-to`, { label: words.to, hint: words.toHint }),
    ],
    rest: [
      day('on', { label: words.on, hint: words.onHint }),
      day('plannedEntry', { label: words.plannedEntry, hint: words.plannedEntryHint }),
      select(
        'nationality',
        { label: words.nationality, hint: words.nationalityHint },
        nationalities,
      ),
    ] satisfies readonly FieldSpec[],
  }
}
