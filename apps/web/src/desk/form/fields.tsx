import type { ComponentChildren } from 'preact'
import type { OneForm } from './forms.ts'
import { formTexts } from './texts/index.ts'

interface AnyField {
  readonly form: OneForm
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** What is kept: shown until something else is typed. */
  readonly value?: string | undefined
  readonly isOptional?: boolean
}

export interface TextFieldProps extends AnyField {
  readonly width?: 'short' | 'middle' | 'full'
  readonly type?: 'text' | 'email' | 'tel'
  readonly maxLength?: number
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { form, name, width = 'full', type = 'text', maxLength } = props
  return (
    <Labelled {...props}>
      <input
        class={`width-${width}`}
        {...common(props)}
        type="text"
        inputMode={type}
        autoComplete="off"
        {...(maxLength !== undefined && { maxLength })}
        value={form.typed(name) ?? props.value}
      />
    </Labelled>
  )
}

/** A day, typed as people write it: "5/3/2026". The server reads every usual way. */
export function DayField(props: AnyField) {
  const { form, name, value } = props
  const words = formTexts[form.frame.lang]
  return (
    <Labelled {...props} hint={props.hint ?? words.dayHint}>
      <input
        class="figures width-day"
        {...common({ ...props, hint: props.hint ?? words.dayHint })}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        value={form.typed(name) ?? (value === undefined ? undefined : shortDay(value))}
      />
    </Labelled>
  )
}

export interface TextAreaProps extends AnyField {
  readonly rows?: number
}

/** A longer text, that grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const { form, name, value = '', rows = 4 } = props
  return (
    <Labelled {...props}>
      <textarea {...common(props)} rows={rows}>
        {form.typed(name) ?? value}
      </textarea>
    </Labelled>
  )
}

export interface OptionOf {
  readonly value: string
  readonly label: string
}

export interface SelectFieldProps extends AnyField {
  readonly options: readonly OptionOf[]
  /** The first line, when nothing is chosen. Absent: "Choisir". */
  readonly empty?: string
  readonly width?: 'short' | 'middle' | 'full'
}

/** One of many: a native list. */
export function SelectField(props: SelectFieldProps) {
  const { form, name, options, width = 'middle' } = props
  const chosen = form.typed(name) ?? props.value ?? ''
  return (
    <Labelled {...props}>
      <select class={`width-${width}`} {...common(props)}>
        <option value="">{props.empty ?? formTexts[form.frame.lang].choose}</option>
        {options.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** A tick with its words. */
export function TickField({
  form,
  name,
  label,
  hint,
  isTicked = false,
}: Omit<AnyField, 'value'> & { isTicked?: boolean }) {
  const id = form.id(name)
  const ticked = form.wasSent ? form.typed(name) === 'on' : isTicked
  return (
    <div class="desk-tick">
      <input
        type="checkbox"
        id={id}
        name={name}
        value="on"
        checked={ticked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** One of a few, side by side. */
export function ChoiceField(props: AnyField & { readonly options: readonly OptionOf[] }) {
  const { form, name, label, hint, options } = props
  const id = form.id(name)
  const chosen = form.typed(name) ?? props.value
  const error = form.error(name)
  return (
    <fieldset
      class={error === undefined ? 'desk-field' : 'desk-field field-in-error'}
      id={id}
      aria-describedby={describedBy(props)}
    >
      <legend>{label}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} form={form} message={error} />
      <div class="desk-choices">
        {options.map((option, index) => (
          <span class="desk-choice">
            <input
              type="radio"
              id={`${id}-${index}`}
              name={name}
              value={option.value}
              checked={option.value === chosen}
            />
            <label for={`${id}-${index}`}>{option.label}</label>
          </span>
        ))}
      </div>
    </fieldset>
  )
}

/** Fields that belong together, side by side where there is room. */
export function FieldRow({ children }: { children: ComponentChildren }) {
  return <div class="desk-field-row">{children}</div>
}

function Labelled(props: AnyField & { children: ComponentChildren }) {
  const { form, name, label, hint, isOptional, value, children } = props
  const words = formTexts[form.frame.lang]
  const id = form.id(name)
  const error = form.error(name)
  const meanwhile = form.meanwhile(name)
  const isWrong = error !== undefined || meanwhile !== undefined
  return (
    <div class={isWrong ? 'desk-field field-in-error' : 'desk-field'}>
      <label for={id}>
        {label}
        {isOptional === true && <span class="desk-quiet"> {words.optional}</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} form={form} message={error} />
      {meanwhile !== undefined && (
        <div class="desk-meanwhile" id={`${id}-meanwhile`}>
          {value === undefined || value === '' ? (
            <p>{words.meanwhileEmptied(meanwhile.by)}</p>
          ) : (
            <>
              <p>{words.meanwhile(meanwhile.by)}</p>
              <blockquote>{value}</blockquote>
            </>
          )}
          <p>{words.yoursBelow}</p>
        </div>
      )}
      {children}
    </div>
  )
}

function FieldError({
  id,
  form,
  message,
}: {
  id: string
  form: OneForm
  message: string | undefined
}) {
  if (message === undefined) return null
  return (
    <p class="field-error" id={`${id}-error`}>
      <span class="visually-hidden">{formTexts[form.frame.lang].error} </span>
      {message}
    </p>
  )
}

function common(props: AnyField) {
  const { form, name } = props
  return {
    id: form.id(name),
    name,
    'aria-describedby': describedBy(props),
    'aria-invalid': form.error(name) === undefined ? undefined : (true as const),
  }
}

function describedBy({ form, name, hint }: AnyField): string | undefined {
  const id = form.id(name)
  const ids = [
    hint === undefined ? undefined : `${id}-hint`,
    form.error(name) === undefined ? undefined : `${id}-error`,
    form.meanwhile(name) === undefined ? undefined : `${id}-meanwhile`,
  ].filter((one) => one !== undefined)
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** "05/03/2026", as it can be typed again. */
export function shortDay(isoDay: string): string {
  return isoDay.split('-').toReversed().join('/')
}
