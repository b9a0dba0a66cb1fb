import { sayField, sayOption, sayStep, type StepField, type StepKind } from '@sejour/chain'
import type { CaseExhibit, CasePerson } from '@sejour/cases'
import { ChoiceField, DayField, SelectField, TextField, TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms, OneForm } from '../form/forms.ts'
import { nameOf } from '../people-names.ts'
import { chainTexts } from './texts/index.ts'

/** A step about to be recorded, and what it can be about. */
export interface StepFormProps {
  readonly forms: Forms
  readonly step: StepKind
  /** The procedure in which it stands. */
  readonly procedure: string
  /** The entry or the ruling that it answers. */
  readonly answers?: string
  /** People whose standing is apart from that of the others: ticked beforehand. */
  readonly apart?: readonly string[]
  readonly people: readonly CasePerson[]
  readonly exhibits: readonly CaseExhibit[]
  readonly kind?: 'primary' | 'secondary'
}

// More options than this are a list.
const MOST_CHOICES = 5

/** The form of one step, made from the catalogue: its day, what it says, whom it concerns, its proof. */
export function StepForm(props: StepFormProps) {
  const { forms, step, procedure, answers, people, exhibits, kind = 'secondary' } = props
  const { apart = [] } = props
  const { lang, today } = forms.frame
  const words = chainTexts[lang]
  return (
    <Form
      forms={forms}
      verb="step"
      about={stepKey(step.id, answers ?? procedure, apart)}
      submit={words.record}
      says={`${words.record}: ${sayStep(step.id, lang)}`}
      kind={kind}
      hidden={{ step: step.id, procedure, ...(answers !== undefined && { answers }) }}
    >
      {(form) => (
        <>
          <DayField form={form} name="on" label={words.on} value={today} />
          {step.fields.map((field) => (
            <OneField form={form} step={step.id} field={field} />
          ))}
          {people.length > 1 && <People form={form} people={people} apart={apart} />}
          {exhibits.length > 0 && (
            <SelectField
              form={form}
              name="exhibit"
              label={words.proof}
              empty={words.noProof}
              options={exhibits.map(({ id, title }) => ({ value: id, label: title }))}
              isOptional
            />
          )}
        </>
      )}
    </Form>
  )
}

/** What names the form of a step on a page: a page may show the same step for two things. */
export const stepKey = (step: string, subject: string, apart: readonly string[] = []): string =>
  `${[subject, ...apart].join('-')}.${step}`

/** The name of the tick of somebody. */
export const stepPersonTick = (person: string): string => `person-${person}`

function OneField({ form, step, field }: { form: OneForm; step: string; field: StepField }) {
  const { lang } = form.frame
  const common = {
    form,
    name: field.name,
    label: sayField(step, field.name, lang),
    ...(field.optional === true && { isOptional: true }),
  }
  switch (field.kind) {
    case 'day':
      return <DayField {...common} />
    case 'flag':
      return <TickField {...common} />
    case 'number':
      return <TextField {...common} width="short" />
    case 'text':
      return <TextField {...common} />
    case 'choice': {
      const options = (field.options ?? []).map((value) => ({
        value,
        label: upper(sayOption({ step, field: field.name, option: value }, lang)),
      }))
      return options.length > MOST_CHOICES ? (
        <SelectField {...common} options={options} />
      ) : (
        <ChoiceField {...common} options={options} />
      )
    }
  }
}

const upper = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** Nobody ticked: it is about everybody in the procedure. */
function People({
  form,
  people,
  apart,
}: Pick<StepFormProps, 'people'> & { form: OneForm; apart: readonly string[] }) {
  const words = chainTexts[form.frame.lang]
  return (
    <fieldset class="desk-field">
      <legend>{words.whom}</legend>
      <p class="hint">{words.everybody}</p>
      {people.map((person) => (
        <TickField
          form={form}
          name={stepPersonTick(person.id)}
          label={nameOf(person, form.frame.lang)}
          isTicked={apart.includes(person.id)}
        />
      ))}
    </fieldset>
  )
}
