import { Field } from '../../components/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import { addressOf } from '../../app/slugs.ts'
import { answersOf } from '../../app/tool/answers-of.ts'
import { ToolFrame } from '../../app/tool/tool-frame.tsx'
import type { Tool, ToolProps } from '../../app/tool/tool.ts'
import { visitFields } from './fields.ts'
import { askVisit } from './question.ts'
import { VisiteResult } from './result.tsx'
import { visiteTexts } from './texts/index.ts'

/** A visit of at most 90 days. */
export const visiteTool: Tool = {
  id: 'visite',
  View: VisiteView,
  refreshOn: ['family', 'guarantor'],
}

function VisiteView(props: ToolProps) {
  const { lang } = props
  const asked = askVisit(props)
  const { form, answer } = asked
  const texts = visiteTexts(lang)
  const { journey, person, means, sticker } = visitFields(asked, lang)
  const all = [...journey, ...person, ...means, ...sticker]
  const isTold = (fields: readonly FieldSpec[]) =>
    fields.some(
      ({ name, error }) =>
        error !== undefined || form.typedDay(name) || (form.option(name) ?? '') !== '',
    )
  const each = (fields: readonly FieldSpec[]) =>
    fields.map((field) => <Field key={field.name} lang={lang} field={field} />)
  return (
    <ToolFrame
      {...props}
      path="/visite"
      title={texts.title}
      lead={texts.lead}
      submit={texts.submit}
      form={form}
      fields={all}
      answers={answersOf(all, lang)}
      result={answer && <VisiteResult {...props} answer={answer} reader={form} />}
    >
      {each(journey)}
      <h2>{texts.parts.person}</h2>
      {each(person)}
      <p>
        <a href={addressOf(lang, '/court-sejour')}>{texts.countDays}</a>
      </p>
      <details class="more" open={isTold(means)}>
        <summary>{texts.parts.means}</summary>
        {each(means)}
      </details>
      <details class="more" open={isTold(sticker.slice(0, -1))}>
        <summary>{texts.parts.sticker}</summary>
        {each(sticker)}
      </details>
    </ToolFrame>
  )
}
