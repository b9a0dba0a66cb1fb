import { componentTexts } from '../../texts/index.ts'
import type { Lang } from '../../texts/index.ts'
import { compteTexts } from './texts/index.ts'
import type { Tried } from './view.ts'

export interface TextFieldProps {
  readonly lang: Lang
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'email' | 'password'
  /** What the browser may fill in by itself. */
  readonly autoComplete:
    | 'off'
    | 'name'
    | 'username'
    | 'username webauthn'
    | 'current-password'
    | 'new-password'
    | 'one-time-code'
    | 'organization'
  readonly inputMode?: 'numeric'
  readonly tried: Tried
  readonly isOptional?: boolean
  /** What stands there before anything is typed. */
  readonly value?: string
  /** Tells apart fields of one name in several forms. */
  readonly id?: string
}

/** One line that is typed. What was typed comes back, but for passwords and codes. */
export function TextField(props: TextFieldProps) {
  const { lang, name, label, hint, type = 'text', tried, id = name } = props
  const fault = tried.faults?.[name]
  const described = [hint && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class={fault ? 'field field-in-error' : 'field'}>
      <label class="label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="field-error" id={`${id}-error`}>
          <span class="visually-hidden">{componentTexts(lang).question.error} </span>
          {compteTexts(lang).faults[fault]}
        </p>
      )}
      <input
        class="compte-input"
        id={id}
        name={name}
        {...TYPES[type]}
        autoComplete={props.autoComplete}
        {...(props.inputMode && { inputMode: props.inputMode })}
        value={type === 'password' ? undefined : (tried.values?.[name] ?? props.value)}
        aria-describedby={described || undefined}
        aria-invalid={fault ? true : undefined}
        required={props.isOptional !== true}
      />
    </div>
  )
}

/** Each kind of input is a type of its own to the compiler. */
const TYPES = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
} as const
