import { Field } from '../../components/index.ts'
import { answersOf } from '../../app/tool/answers-of.ts'
import { ToolFrame } from '../../app/tool/tool-frame.tsx'
import type { Tool, ToolProps } from '../../app/tool/tool.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { DecisionSelect } from './decision-select.tsx'
import { delaiFields } from './fields.ts'
import { icsOf } from './ics.ts'
import { askLimit } from './question.ts'
import { DelaiResult } from './result.tsx'
import { delaiTexts } from './texts/index.ts'

/** The last day to act. */
export const delaiTool: Tool = {
  id: 'delai',
  View: DelaiView,
  refreshOn: ['decision', 'remedy'],
  download: (props) => {
    const { form, answer } = askLimit(props)
    return form.pressed === 'ics' && answer ? icsOf(answer, props) : undefined
  },
}

function DelaiView(props: ToolProps) {
  const { lang } = props
  const { form, relevant, answer } = askLimit(props)
  const { decision, main, more } = delaiFields(form, relevant, lang)
  const texts = delaiTexts(lang)
  const isMoreOpen = more.some(
    ({ name, error }) => error !== undefined || form.typedDay(name) || form.option(name),
  )
  return (
    <ToolFrame
      {...props}
      path="/delai"
      title={texts.title}
      lead={texts.lead}
      submit={texts.submit}
      form={form}
      fields={[decision, ...main, ...more]}
      answers={answersOf([decision, ...main, ...more], lang)}
      result={answer && <DelaiResult {...props} answer={answer} reader={form} />}
    >
      <DecisionSelect lang={lang} field={decision} />
      {main.map((field) => (
        <Field key={field.name} lang={lang} field={field} />
      ))}
      <details class="more" open={isMoreOpen}>
        <summary>{formTexts(lang).optional}</summary>
        {more.map((field) => (
          <Field key={field.name} lang={lang} field={field} />
        ))}
      </details>
    </ToolFrame>
  )
}
