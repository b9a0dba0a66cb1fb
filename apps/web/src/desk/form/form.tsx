import type { ComponentChildren } from 'preact'
import { idOf, oneForm, type Forms, type OneForm } from './forms.ts'
import { formTexts } from './texts/index.ts'

export interface FormProps {
  readonly forms: Forms
  /** What the form does: the server has a reader for it. */
  readonly verb: string
  /** The id of the thing it changes. */
  readonly about?: string
  /** The version that the person has before them, for what two people may change at once. */
  readonly version?: number
  readonly submit: string
  /** The words of the button for who does not see what stands around it. */
  readonly says?: string
  readonly kind?: 'primary' | 'secondary' | 'quiet'
  /** The text of this form is saved while it is typed; names it where its id is new each time. */
  readonly autosave?: boolean | string
  /** Carried along as they are. */
  readonly hidden?: { readonly [name: string]: string }
  /** Beside the button. */
  readonly besides?: ComponentChildren
  /** Goes elsewhere than this page. */
  readonly action?: string
  readonly class?: string
  readonly children?: (form: OneForm) => ComponentChildren
}

/**
 * A form of the desk. It carries the key of its command, so that a double click does nothing twice,
 * and works without script.
 */
export function Form(props: FormProps) {
  const { forms, verb, about, version, submit, kind = 'secondary', autosave, hidden = {} } = props
  const { frame } = forms
  if (!frame.mayWrite) return null
  const form = oneForm(forms, verb, about)
  const isSaved = autosave !== undefined && autosave !== false
  const carried = {
    do: verb,
    ...(about !== undefined && { about }),
    ...(version !== undefined && { version: String(version) }),
    command: frame.newId(),
    ...hidden,
  }
  return (
    <form
      id={idOf(verb, about, 'form')}
      class={['desk-form', props.class].filter((one) => one !== undefined).join(' ')}
      method="post"
      action={props.action ?? frame.addresses[frame.lang]}
      noValidate
      {...(isSaved && { 'data-autosave': typeof autosave === 'string' ? autosave : '' })}
    >
      {Object.entries(carried).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.children?.(form)}
      <div class="desk-form-actions">
        {kind === 'quiet' ? (
          <button class="button-quiet" type="submit" aria-label={props.says}>
            {submit}
          </button>
        ) : (
          <button class={`button button-${kind}`} type="submit" aria-label={props.says}>
            {submit}
          </button>
        )}
        {isSaved && <AutosaveWords forms={forms} />}
        {props.besides}
      </div>
    </form>
  )
}

/** The words of the script stand in the page: the script has none of its own. */
function AutosaveWords({ forms: { frame } }: { forms: Forms }) {
  const { idle, ...words } = formTexts[frame.lang].autosave
  const data = Object.fromEntries(
    Object.entries(words).map(([state, said]) => [`data-${state.toLowerCase()}`, said]),
  )
  return (
    <output class="desk-autosave" {...data} data-idle={idle} hidden>
      {idle}
    </output>
  )
}

/** Everything that is wrong, at the top of the page, each with a way to its field. */
export function SentErrors({ forms: { frame, sent, sentence } }: { forms: Forms }) {
  if (sent === undefined) return null
  const words = formTexts[frame.lang]
  const { verb, about, conflict, errors } = sent
  if (errors.length === 0 && conflict === undefined) return null
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="errors" data-focus-first>
      <h2>{conflict === undefined ? words.heading : words.headingConflict}</h2>
      {conflict !== undefined && <p>{words.conflict(conflict.by ?? words.somebody)}</p>}
      <ul>
        {[...errors, ...(conflict?.fields.map((field) => ({ field, code: '' })) ?? [])].map(
          ({ field, code }) => (
            <li>
              {field === undefined ? (
                sentence(code)
              ) : (
                <a href={`#${idOf(verb, about, field)}`}>
                  {code === '' ? words.yoursBelow : sentence(code)}
                </a>
              )}
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
