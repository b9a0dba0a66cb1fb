import type { ComponentChildren } from 'preact'
import {
  AnswerList,
  Button,
  ButtonRow,
  ErrorSummary,
  fieldId,
  Notice,
  PageHeading,
} from '../../components/index.ts'
import type { Answer, FieldSpec } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { DO } from '../form/form.ts'
import type { FormReader } from '../form/read-form.ts'
import { addressOf } from '../slugs.ts'
import { formTexts } from '../texts/form/index.ts'

export interface ToolFrameProps {
  readonly lang: Lang
  /** Names the page: "/delai". */
  readonly path: string
  readonly title: string
  readonly lead: string
  /** What the button says before the first answer. */
  readonly submit: string
  readonly form: FormReader
  /** Every field that can be in error, in the order of the page. */
  readonly fields: readonly Pick<FieldSpec, 'name' | 'kind'>[]
  /** Absent until it is asked, or when something is wrong. */
  readonly result?: ComponentChildren
  readonly answers?: readonly Answer[]
  /** Something was changed since the result was worked out. */
  readonly stale?: boolean
  /** The fields. */
  readonly children: ComponentChildren
}

/** A tool: its answer first once there is one, then what was answered, then the form. */
export function ToolFrame(props: ToolFrameProps) {
  const { lang, path, result } = props
  const words = formTexts(lang)
  const isAnswered = result !== undefined
  return (
    <>
      <PageHeading title={props.title} lead={isAnswered ? undefined : props.lead} />
      <ErrorSummary lang={lang} errors={errorsOf(props)} />
      {isAnswered && (
        <section class="tool-result" data-focus-result tabIndex={-1} aria-label={props.title}>
          {props.stale === true && (
            <Notice title={words.staleTitle}>
              <p>{words.stale}</p>
            </Notice>
          )}
          {result}
          <h2>{words.answered}</h2>
          <AnswerList lang={lang} answers={props.answers ?? []} />
        </section>
      )}
      <form
        class="tool-form"
        method="post"
        action={addressOf(lang, path)}
        noValidate
        aria-label={props.title}
      >
        {/* Enter in a field presses the first button of a form: it must be the one that answers. */}
        <button type="submit" name={DO} value="answer" hidden tabIndex={-1}>
          {props.submit}
        </button>
        {isAnswered && <h2>{words.change}</h2>}
        {props.children}
        <ButtonRow>
          <Button name={DO} value="answer">
            {isAnswered ? words.again : props.submit}
          </Button>
        </ButtonRow>
        <p class="hint">
          {words.private}
          <noscript> {words.privateServer}</noscript>
        </p>
      </form>
    </>
  )
}

function errorsOf({ form, fields }: ToolFrameProps) {
  return [...form.faults]
    .map(([name, message]) => {
      const at = fields.findIndex((field) => field.name === name)
      const field = fields[at]
      return { at, error: { fieldId: field === undefined ? name : fieldId(field), message } }
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ error }) => error)
}
