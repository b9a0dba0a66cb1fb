import { Field } from '../../components/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import { answersOf } from '../../app/tool/answers-of.ts'
import { ToolFrame } from '../../app/tool/tool-frame.tsx'
import type { Tool, ToolProps } from '../../app/tool/tool.ts'
import { orderFields } from './fields.ts'
import { bring, findAnswering } from './late.ts'
import { askOrder } from './question.ts'
import { ordreTexts } from './texts/index.ts'

/** What to do with an order to leave. */
export const ordreTool: Tool = {
  id: 'ordre-de-quitter',
  View: OrdreView,
  refreshOn: ['document', 'union', 'pending', 'appeal', 'left', 'refusal'],
  load: async () => bring(await import('./answering.ts')),
}

function OrdreView(props: ToolProps) {
  const { lang } = props
  const asked = askOrder(props)
  const { form, answer } = asked
  const OrderResult = findAnswering()?.OrderResult
  const texts = ordreTexts(lang)
  const { paper, you, running, ban, refusal } = orderFields(asked, lang)
  const all = [...paper, ...you, ...running, ...ban, ...refusal]
  const isTold = (fields: readonly FieldSpec[]) =>
    fields.some(
      ({ name, error }) => error !== undefined || form.typedDay(name) || form.option(name),
    )
  const each = (fields: readonly FieldSpec[]) =>
    fields.map((field) => <Field key={field.name} lang={lang} field={field} />)
  return (
    <ToolFrame
      {...props}
      path="/ordre-de-quitter"
      title={texts.title}
      lead={texts.lead}
      submit={texts.submit}
      form={form}
      fields={all}
      answers={answersOf(all, lang)}
      result={answer && OrderResult && <OrderResult {...props} answer={answer} reader={form} />}
    >
      <h2>{texts.parts.paper}</h2>
      {each(paper)}
      <h2>{texts.parts.you}</h2>
      {each(you)}
      <h2>{texts.parts.running}</h2>
      {each(running)}
      <details class="more" open={isTold(ban)}>
        <summary>{texts.parts.ban}</summary>
        {each(ban)}
      </details>
      <details class="more" open={isTold(refusal.slice(0, -1))}>
        <summary>{texts.parts.refusal}</summary>
        {each(refusal)}
      </details>
    </ToolFrame>
  )
}
