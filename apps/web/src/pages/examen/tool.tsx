import type { Fact } from '@sejour/engine'
import { answersOf } from '../../app/tool/answers-of.ts'
import { Rows } from '../../app/tool/rows.tsx'
import { ToolFrame } from '../../app/tool/tool-frame.tsx'
import type { Tool } from '../../app/tool/tool.ts'
import { Field, type FieldSpec } from '../../components/index.ts'
import { factField, factGroups, fieldName } from './fields.ts'
import { askExamen, type ExamenProps, ON, stepLists } from './question.ts'
import { ExamenResult } from './result.tsx'
import { examenTexts } from './texts/index.ts'

/** A situation examined under one procedure: its questions on one page, then what is found. */
export const examenTool: Tool<ExamenProps> = {
  id: 'examen',
  View: ExamenView,
  refreshOn: [],
  step: stepLists,
}

function ExamenView(props: ExamenProps) {
  const { lang, procedure } = props
  const { prepared, form, rows, found } = askExamen(props)
  const texts = examenTexts(lang)
  const day: FieldSpec = {
    kind: 'day',
    name: ON,
    label: texts.day,
    hint: texts.dayHint,
    mayBeUnknown: false,
    value: form.typedDay(ON),
    error: form.faults.get(ON),
  }
  const fieldsOf = (fact: Fact): readonly FieldSpec[] =>
    fact.kind === 'list'
      ? rows(fact.id).flatMap((row) => rowFields(fact, row))
      : [factField(fact, fact.id, form, lang)]
  const rowFields = (list: Extract<Fact, { kind: 'list' }>, row: number) =>
    list.of.map((inner) => factField(inner, fieldName(inner, list, row), form, lang))
  const groups = factGroups(prepared)
  const all = [day, ...groups.flatMap(({ facts }) => facts.flatMap(fieldsOf))]
  const each = (fields: readonly FieldSpec[]) =>
    fields.map((field) => <Field key={field.name} lang={lang} field={field} />)
  return (
    <ToolFrame
      {...props}
      path={`/voies/${procedure.id}/examen`}
      title={texts.title(procedure.title)}
      lead={texts.lead}
      submit={texts.submit}
      form={form}
      fields={all}
      answers={answersOf(all, lang)}
      result={found && <ExamenResult found={found} prepared={prepared} lang={lang} />}
    >
      {each([day])}
      {groups.map(({ stage, facts }) => (
        <>
          <h2>{stage ?? texts.remarks}</h2>
          {facts.map((fact) =>
            fact.kind === 'list' ? (
              <section>
                <h3>{fact.question}</h3>
                <p class="hint">{fact.why}</p>
                <Rows
                  list={fact.id}
                  rows={rows(fact.id)}
                  title={(place) => texts.row(fact.itemLabel, place)}
                  add={texts.add(fact.itemLabel)}
                  remove={texts.remove}
                  least={0}
                  pressed={form.pressed}
                >
                  {(row) => each(rowFields(fact, row))}
                </Rows>
              </section>
            ) : (
              each(fieldsOf(fact))
            ),
          )}
        </>
      ))}
    </ToolFrame>
  )
}
