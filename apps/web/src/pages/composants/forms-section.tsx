import {
  AnswerList,
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Field,
  Logo,
  WhyWeAsk,
  fieldId,
} from '../../components/index.ts'
import type { FieldSpec } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { samplesIn } from './texts/index.ts'

/** Fields of every kind, errors, review of answers, actions. */
export function FormsSection({ lang }: { lang: Lang }) {
  const samples = samplesIn[lang]
  const wrong = fieldsInError(lang)
  return (
    <>
      <h2>{samples.sections.forms}</h2>
      {sampleFields(lang).map((field) => (
        <Field lang={lang} field={field} />
      ))}
      <WhyWeAsk lang={lang}>{samples.question.why}</WhyWeAsk>

      <h2>{samples.sections.errors}</h2>
      <ErrorSummary
        lang={lang}
        errors={wrong.map((field) => ({ fieldId: fieldId(field), message: field.error ?? '' }))}
      />
      {wrong.map((field) => (
        <Field lang={lang} field={field} />
      ))}

      <h2>{samples.sections.check}</h2>
      <AnswerList
        lang={lang}
        answers={[
          {
            question: samples.question.label,
            answer: samples.question.options[0],
            changeHref: '#content',
          },
          { question: samples.fields.day, changeHref: '#content' },
          { question: samples.fields.select, answer: samples.fields.selectOptions[1] },
        ]}
      />

      <h2>{samples.sections.actions}</h2>
      <ButtonRow>
        <Button type="button">{samples.submit}</Button>
        <ButtonLink href="#content">{samples.print}</ButtonLink>
      </ButtonRow>
      <p class="logos">
        {[0, 0.25, 0.5, 0.75, 1].map((opening) => (
          <Logo opening={opening} />
        ))}
      </p>
    </>
  )
}

/** One field of each kind. */
export function sampleFields(lang: Lang): FieldSpec[] {
  const { question, fields: words } = samplesIn[lang]
  const options = optionsOf(question.options)
  return [
    {
      kind: 'choice',
      name: 'document',
      label: question.label,
      hint: question.hint,
      value: 'option-0',
      options: options.map((option, index) =>
        index === 2 ? { ...option, hint: question.otherHint } : option,
      ),
    },
    { kind: 'day', name: 'received', label: words.day, hint: words.dayHint },
    { kind: 'money', name: 'paid', label: words.money, value: '250,50' },
    {
      kind: 'number',
      name: 'children',
      label: words.number,
      unit: words.numberUnit,
      unknown: true,
    },
    {
      kind: 'select',
      name: 'means',
      label: words.select,
      options: optionsOf(words.selectOptions),
    },
    {
      kind: 'choices',
      name: 'pieces',
      label: words.choices,
      values: ['option-1'],
      options: optionsOf(words.choicesOptions),
    },
  ]
}

function fieldsInError(lang: Lang): FieldSpec[] {
  const { question, fields: words, choiceError } = samplesIn[lang]
  return [
    {
      kind: 'day',
      name: 'received-wrong',
      label: words.day,
      hint: words.dayHint,
      error: words.dayError,
      value: { day: '31', month: '2', year: '2026' },
    },
    {
      kind: 'choice',
      name: 'document-missing',
      label: question.label,
      error: choiceError,
      options: optionsOf(question.options.slice(0, 2)),
    },
  ]
}

function optionsOf(labels: readonly string[]) {
  return labels.map((label, index) => ({ value: `option-${index}`, label }))
}
