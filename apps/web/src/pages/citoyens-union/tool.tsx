import { EU_STAY_DOCUMENTS } from '@sejour/answers/eu-stay'
import { Field } from '../../components/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import { fieldStates } from '../../app/form/field-states.ts'
import { answersOf } from '../../app/tool/answers-of.ts'
import { ToolFrame } from '../../app/tool/tool-frame.tsx'
import type { Tool, ToolProps } from '../../app/tool/tool.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { Lang } from '../../texts/index.ts'
import { askEuStay, type AskedEuStay } from './question.ts'
import { CitoyensUnionResult } from './result.tsx'
import { citoyensUnionTexts } from './texts/index.ts'
import { euStayWording } from './wording/index.ts'

/** The calendar of a request on an annex 19 or 19ter. */
export const citoyensUnionTool: Tool = {
  id: 'citoyens-union',
  View: CitoyensUnionView,
  refreshOn: ['request', 'residence', 'decision'],
}

function CitoyensUnionView(props: ToolProps) {
  const { lang } = props
  const asked = askEuStay(props)
  const { form, answer } = asked
  const texts = citoyensUnionTexts(lang)
  const fields = fieldsOf(asked, lang)
  return (
    <ToolFrame
      {...props}
      path="/citoyens-union"
      title={texts.title}
      lead={texts.lead}
      submit={texts.submit}
      form={form}
      fields={fields}
      answers={answersOf(fields, lang)}
      result={answer && <CitoyensUnionResult {...props} answer={answer} />}
    >
      {fields.map((field) => (
        <Field key={field.name} lang={lang} field={field} />
      ))}
    </ToolFrame>
  )
}

function fieldsOf({ form }: AskedEuStay, lang: Lang): readonly FieldSpec[] {
  const { fields: words } = citoyensUnionTexts(lang)
  const { papers } = euStayWording[lang]
  const { choice, day, select, yesNo } = fieldStates(form, formTexts(lang))
  const decision = form.option('decision')
  const requests = Object.entries(words.requests).map(([value, said]) => ({ value, ...said }))
  const residences = Object.entries(words.residences).map(([value, label]) => ({ value, label }))
  const documents = EU_STAY_DOCUMENTS.map((value) => ({ value, label: papers[value] }))
  return [
    { ...choice('request', { label: words.request }, requests), mayBeUnknown: false },
    day('filedOn', { label: words.filedOn, hint: words.filedOnHint }),
    day('arrivedOn', { label: words.arrivedOn, hint: words.arrivedOnHint }, true),
    ...(form.option('request') === 'annexe-19ter'
      ? [yesNo('otherFamily', { label: words.otherFamily, hint: words.otherFamilyHint })]
      : []),
    day('documents', { label: words.documents, hint: words.documentsHint }, true),
    choice('residence', { label: words.residence }, residences),
    ...(form.option('residence') === undefined
      ? []
      : [day('residenceOn', { label: words.residenceOn }, true)]),
    select('decision', { label: words.decision, hint: words.decisionHint }, documents),
    ...(decision === undefined ? [] : [day('notifiedOn', { label: words.notifiedOn }, true)]),
    ...(decision === 'annexe-20'
      ? [yesNo('extraMonth', { label: words.extraMonth, hint: words.extraMonthHint })]
      : []),
  ]
}
