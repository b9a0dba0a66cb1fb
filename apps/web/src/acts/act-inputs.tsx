import type { ActLang, Field, Problem } from '@sejour/acts'
import type { Json } from '@sejour/cases'
import type { ComponentChildren } from 'preact'
import { idOfField, type ActFieldWords, type Option } from './act-values.ts'

/** How the fields of an act are asked. */
export interface Asking {
  /** Of the labels. */
  readonly lang: ActLang
  readonly words: ActFieldWords
  /** Problems that are shown at their field; empty while nobody has asked for them. */
  readonly problems: readonly Problem[]
  /** All of them: parts in which something is still to do stand open. */
  readonly known: readonly Problem[]
  /** Address that answers with the page itself: a change of a list then leads back to that list. */
  readonly here?: string
}

/** One field, by its path. */
export interface OneProps {
  readonly asking: Asking
  readonly field: Field
  readonly path: string
  readonly value: Json | undefined
}

/** One line. */
export function LineField(props: OneProps & { said: string; width?: 'day' | 'short' }) {
  const { said, width = 'full' } = props
  return (
    <Labelled {...props}>
      <input
        class={width === 'full' ? 'width-full' : `figures width-${width}`}
        {...common(props)}
        type="text"
        inputMode={width === 'full' ? 'text' : 'numeric'}
        autoComplete="off"
        value={said}
      />
    </Labelled>
  )
}

/** One of a few, side by side. */
export function Choices(props: OneProps & { options: readonly Option[]; chosen: string }) {
  const { asking, field, path, options, chosen } = props
  const id = idOfField(path)
  return (
    <fieldset class="desk-field draft-choices" id={id} aria-describedby={describedBy(props)}>
      <legend>
        {field.label[asking.lang]}
        <Optional field={field} asking={asking} />
      </legend>
      <Hint field={field} path={path} asking={asking} />
      <FieldProblems asking={asking} path={path} />
      <div class="desk-choices">
        {options.map((option) => (
          <span class="desk-choice">
            <input
              type="radio"
              id={`${id}-${option.value}`}
              name={path}
              value={option.value}
              checked={option.value === chosen}
            />
            <label for={`${id}-${option.value}`}>{option.label}</label>
          </span>
        ))}
      </div>
    </fieldset>
  )
}

/** Some of a few. */
export function Ticks(props: OneProps & { options: readonly Option[] }) {
  const { asking, field, path, value, options } = props
  const id = idOfField(path)
  const ticked = Array.isArray(value) ? value : []
  return (
    <fieldset class="desk-field draft-ticks" id={id} aria-describedby={describedBy(props)}>
      <legend>
        {field.label[asking.lang]}
        <Optional field={field} asking={asking} />
      </legend>
      <Hint field={field} path={path} asking={asking} />
      <FieldProblems asking={asking} path={path} />
      {options.map((option) => (
        <div class="desk-tick">
          <input
            type="checkbox"
            id={`${id}-${option.value}`}
            name={`${path}.${option.value}`}
            value="on"
            checked={ticked.includes(option.value)}
          />
          <label for={`${id}-${option.value}`}>{option.label}</label>
        </div>
      ))}
    </fieldset>
  )
}

/** A field with its label, its hint and what is wrong with it. */
export function Labelled(props: OneProps & { children: ComponentChildren }) {
  const { asking, field, path, children } = props
  const isWrong = problemsAt(asking, path).length > 0
  return (
    <div class={isWrong ? 'desk-field field-in-error' : 'desk-field'}>
      <label for={idOfField(path)}>
        {field.label[asking.lang]}
        <Optional field={field} asking={asking} />
      </label>
      <Hint field={field} path={path} asking={asking} />
      <FieldProblems asking={asking} path={path} />
      {children}
    </div>
  )
}

function Optional({ field, asking }: { field: Field; asking: Asking }) {
  return field.optional ? <span class="desk-quiet"> {asking.words.optional}</span> : null
}

/** What to write there. */
export function Hint({ field, path, asking }: { field: Field; path: string; asking: Asking }) {
  const hint = hintOf(field, asking)
  return hint === undefined ? null : (
    <p class="hint" id={`${idOfField(path)}-hint`}>
      {hint}
    </p>
  )
}

function hintOf({ hint, shape }: Field, { lang, words }: Asking): string | undefined {
  if (hint) return hint[lang]
  if (shape.kind === 'day') return words.dayHint
  return shape.kind === 'cents' ? words.money : undefined
}

/** What is wrong at a field. */
export function FieldProblems({ asking, path }: { asking: Asking; path: string }) {
  const problems = problemsAt(asking, path)
  if (problems.length === 0) return null
  return (
    <p class="field-error" id={`${idOfField(path)}-error`}>
      <span class="visually-hidden">{asking.words.error} </span>
      {problems.map(({ message }) => message).join(' ')}
    </p>
  )
}

/** What every input bears. */
export function common(props: OneProps) {
  return {
    id: idOfField(props.path),
    name: props.path,
    'aria-describedby': describedBy(props),
    'aria-invalid': problemsAt(props.asking, props.path).length > 0 ? (true as const) : undefined,
  }
}

function describedBy({ asking, field, path }: OneProps): string | undefined {
  const ids = [
    hintOf(field, asking) === undefined ? undefined : `${idOfField(path)}-hint`,
    problemsAt(asking, path).length === 0 ? undefined : `${idOfField(path)}-error`,
  ].filter((one) => one !== undefined)
  return ids.length === 0 ? undefined : ids.join(' ')
}

function problemsAt({ problems }: Asking, path: string): readonly Problem[] {
  return problems.filter((problem) => problem.path === path)
}
