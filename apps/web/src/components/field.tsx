import { componentTexts } from '../texts/index.ts'
import { ChoiceRows } from './field-choice.tsx'
import { DayInputs, FigureInput, SelectInput, UnknownTick } from './field-inputs.tsx'
import type { FieldSpec } from './field-types.ts'
import type { Localised } from './types.ts'

export interface FieldProps extends Localised {
  readonly field: FieldSpec
  /** The label is the title of the page: it becomes its `h1`. */
  readonly asHeading?: boolean
}

/**
 * One field of a form: label, hint, error between label and control, control, "I don't know".
 * A group of controls is a fieldset; a single control has a label.
 */
export function Field({ lang, field, asHeading = false }: FieldProps) {
  const isGroup = field.kind === 'choice' || field.kind === 'choices' || field.kind === 'day'
  const classes = field.error === undefined ? 'field' : 'field field-in-error'
  const body = (
    <>
      {field.hint !== undefined && (
        <p class="hint" id={`${field.name}-hint`}>
          {field.hint}
        </p>
      )}
      {field.error !== undefined && (
        <p class="field-error" id={`${field.name}-error`}>
          <span class="visually-hidden">{componentTexts(lang).question.error} </span>
          {field.error}
        </p>
      )}
      <Control lang={lang} field={field} />
    </>
  )

  if (isGroup) {
    return (
      <fieldset class={classes} aria-describedby={describedBy(field)}>
        <legend>{asHeading ? <h1>{field.label}</h1> : field.label}</legend>
        {body}
      </fieldset>
    )
  }
  const label = (
    <label class="label" for={field.name}>
      {field.label}
    </label>
  )
  return (
    <div class={classes}>
      {asHeading ? <h1 class="label-heading">{label}</h1> : label}
      {body}
    </div>
  )
}

function Control({ lang, field }: FieldProps) {
  const described = describedBy(field)
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return <ChoiceRows lang={lang} field={field} />
    case 'select':
      return <SelectInput lang={lang} field={field} describedBy={described} />
    case 'day':
      return (
        <>
          <DayInputs lang={lang} field={field} />
          <UnknownTick lang={lang} field={field} />
        </>
      )
    case 'money':
    case 'number':
      return (
        <>
          <FigureInput field={field} describedBy={described} />
          <UnknownTick lang={lang} field={field} />
        </>
      )
  }
}

function describedBy({ name, hint, error }: FieldSpec): string | undefined {
  const ids = [
    hint === undefined ? undefined : `${name}-hint`,
    error === undefined ? undefined : `${name}-error`,
  ].filter((id) => id !== undefined)
  return ids.length === 0 ? undefined : ids.join(' ')
}
