import type { ComponentChildren } from 'preact'
import { componentTexts } from '../texts/index.ts'
import { Button, ButtonRow } from './button.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import { fieldId } from './field-types.ts'
import type { FieldSpec } from './field-types.ts'
import { Margin } from './margin.tsx'
import type { SourceNote } from './margin.tsx'
import type { Localised } from './types.ts'

export interface QuestionProps extends Localised {
  readonly field: FieldSpec
  readonly action: string
  readonly method?: 'get' | 'post'
  /** Answers given so far, carried along as hidden inputs. */
  readonly carried?: Readonly<Record<string, string>> | undefined
  /** "Question 3", "Votre identité": a quiet line above the title. */
  readonly caption?: string | undefined
  /** Why we ask, in a sentence or two. */
  readonly why?: string | undefined
  readonly source?: SourceNote | undefined
  /** Who will see the answer. Default: only the person. */
  readonly whoSees?: string | undefined
  readonly backHref?: string | undefined
  readonly submitLabel?: string | undefined
}

/** One question, one page: the label is its `h1`, the source stands in the margin. */
export function Question(props: QuestionProps) {
  const { lang, field, action, method = 'get', carried = {}, caption, source } = props
  const words = componentTexts(lang).question
  const errors =
    field.error === undefined ? [] : [{ fieldId: fieldId(field), message: field.error }]
  return (
    <form class="question" action={action} method={method} noValidate>
      {props.backHref !== undefined && (
        <a class="back" href={props.backHref}>
          {words.back}
        </a>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      {Object.entries(carried).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {caption !== undefined && <p class="caption">{caption}</p>}
      <Margin lang={lang} source={source}>
        <Field lang={lang} field={field} asHeading />
        {props.why !== undefined && (
          <WhyWeAsk lang={lang} whoSees={props.whoSees}>
            {props.why}
          </WhyWeAsk>
        )}
        <ButtonRow>
          <Button>{props.submitLabel ?? words.continue}</Button>
        </ButtonRow>
      </Margin>
    </form>
  )
}

/** The reason of a question and who will see the answer, one tap away. */
export function WhyWeAsk({
  lang,
  whoSees,
  children,
}: Localised & { whoSees?: string | undefined; children: ComponentChildren }) {
  const words = componentTexts(lang).question
  return (
    <details class="why">
      <summary>{words.whyWeAsk}</summary>
      <div class="why-body">
        <p>{children}</p>
        <p>
          <strong>{words.whoSees}.</strong> {whoSees ?? words.whoSeesDefault}
        </p>
      </div>
    </details>
  )
}
