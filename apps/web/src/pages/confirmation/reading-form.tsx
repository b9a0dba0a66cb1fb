import { Button, ButtonRow, ErrorSummary, Field } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import type { TypedReading, TypedText } from './read-reading.ts'
import { confirmationTexts } from './texts/index.ts'

interface ReadingFormProps {
  readonly lang: Lang
  readonly action: string
  readonly typed: TypedReading
}

/** Where a lawyer compares, corrects, dates and signs. It answers with a file; nothing is kept. */
export function ReadingForm({ lang, action, typed }: ReadingFormProps) {
  const { form: texts } = confirmationTexts(lang)
  return (
    <form class="reading-form" method="post" action={action} noValidate aria-labelledby="sign">
      <h2 id="sign">{texts.title}</h2>
      <p>{texts.lead}</p>
      <Field lang={lang} field={typed.verdict} />
      <TextField
        name="note"
        label={texts.note}
        hint={texts.noteHint}
        typed={typed.texts.note}
        isLong
      />
      <Field lang={lang} field={typed.comparedOn} />
      <Field lang={lang} field={typed.readUntil} />
      <TextField name="by" label={texts.by} typed={typed.texts.by} autoComplete="name" />
      <TextField
        name="capacity"
        label={texts.capacity}
        hint={texts.capacityHint}
        typed={typed.texts.capacity}
      />
      <p class="reading-live">{texts.live}</p>
      <ButtonRow>
        <Button>{texts.submit}</Button>
      </ButtonRow>
    </form>
  )
}

/** The errors of the form, for the top of the page. */
export function ReadingErrors({ lang, typed }: Pick<ReadingFormProps, 'lang' | 'typed'>) {
  return <ErrorSummary lang={lang} errors={typed.errors} />
}

interface TextFieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly typed: TypedText
  readonly isLong?: boolean
  readonly autoComplete?: string
}

function TextField({ name, label, hint, typed, isLong = false, autoComplete }: TextFieldProps) {
  const { value, error } = typed
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const control = {
    id: name,
    name,
    autoComplete: autoComplete ?? 'off',
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described === '' ? undefined : described,
  }
  return (
    <div class={error === undefined ? 'field' : 'field field-in-error'}>
      <label class="label" for={name}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="field-error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {isLong ? (
        <textarea rows={5} {...control}>
          {value}
        </textarea>
      ) : (
        <input type="text" value={value} {...control} />
      )}
    </div>
  )
}
