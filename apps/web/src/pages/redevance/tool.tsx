import { Field } from '../../components/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import { stepRows } from '../../app/form/rows.ts'
import { answersOf } from '../../app/tool/answers-of.ts'
import { Rows } from '../../app/tool/rows.tsx'
import { ToolFrame } from '../../app/tool/tool-frame.tsx'
import type { Tool, ToolProps } from '../../app/tool/tool.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { feeFields } from './fields.ts'
import { askFee, firstRows } from './question.ts'
import { RedevanceResult } from './result.tsx'
import { redevanceTexts } from './texts/index.ts'

/** What a request costs. */
export const redevanceTool: Tool = {
  id: 'redevance',
  View: RedevanceView,
  refreshOn: ['ground'],
  step: (form) => stepRows(form, firstRows),
}

function RedevanceView(props: ToolProps) {
  const { lang } = props
  const asked = askFee(props)
  const { form, persons, payments, answer } = asked
  const fields = feeFields(asked, lang)
  const texts = redevanceTexts(lang)
  const titled = (title: string, of: readonly FieldSpec[]) =>
    of.map((field) => ({ ...field, label: `${title} · ${field.label}` }))
  const all = [
    ...fields.request,
    ...persons.flatMap((row, at) => titled(texts.personTitle(at + 1), fields.person(row))),
    ...fields.together,
    ...payments.flatMap((row, at) => titled(texts.paymentTitle(at + 1), fields.payment(row))),
    ...fields.more,
  ]
  const each = (of: readonly FieldSpec[]) =>
    of.map((field) => <Field key={field.name} lang={lang} field={field} />)
  return (
    <ToolFrame
      {...props}
      path="/redevance"
      title={texts.title}
      lead={texts.lead}
      submit={texts.submit}
      form={form}
      fields={all}
      answers={answersOf(all, lang)}
      result={answer && <RedevanceResult {...props} answer={answer} reader={form} />}
    >
      {each(fields.request)}
      <h2>{texts.who}</h2>
      <Rows
        list="persons"
        rows={persons}
        title={texts.personTitle}
        add={texts.addPerson}
        remove={texts.remove}
        least={1}
        pressed={form.pressed}
      >
        {(row) => each(fields.person(row))}
      </Rows>
      {each(fields.together)}
      <h2>{texts.payments}</h2>
      <p class="hint">{texts.paymentsHint}</p>
      <Rows
        list="payments"
        rows={payments}
        title={texts.paymentTitle}
        add={texts.addPayment}
        remove={texts.remove}
        least={0}
        pressed={form.pressed}
      >
        {(row) => each(fields.payment(row))}
      </Rows>
      <details class="more" open={form.typedDay('topUp') !== undefined}>
        <summary>{formTexts(lang).optional}</summary>
        {each(fields.more)}
      </details>
    </ToolFrame>
  )
}
