import { paperSheet } from '@sejour/answers/papers'
import { findStep, sayStep } from '@sejour/chain'
import { NextSteps } from '../chain/next-steps.tsx'
import { OWN_STEPS } from '../chain/page.tsx'
import { StepForm, stepKey } from '../chain/step-form.tsx'
import { ChoiceField, DayField, FieldRow } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { OneForm } from '../form/forms.ts'
import { type DeskLang, deskHref } from '../slugs.ts'
import type { RequestProps } from './page.tsx'
import { Refusal } from './refusal.tsx'
import { unionTexts } from './texts/index.ts'

/** What the counter of a commune does with a request; the others see where it stands. */
export function Counter(props: RequestProps) {
  const { forms, file, view } = props
  const { frame } = forms
  const words = unionTexts[frame.lang]
  const { round } = view
  const { procedure, filedOn, decision } = round
  const standing = file.standings.find(({ subject }) => subject === procedure.id)
  const isOpen = filedOn !== undefined && (decision === undefined || decision.document !== 'card')
  return (
    <>
      {frame.kind === 'commune' && frame.mayWrite && (
        <>
          <h3>{words.counter}</h3>
          {filedOn === undefined && <FileForm {...props} />}
          {view.next.what === 'hand-paper' && <HandForm {...props} />}
          {decision === undefined && <NotConsidered {...props} />}
          {isOpen && <Grant {...props} />}
          {isOpen && <Refusal {...props} />}
          {isOpen && <AlsoRecorded {...props} />}
          {isOpen && (
            <p>
              {words.toOffice}{' '}
              <a href={deskHref(frame.lang, 'parcels', { case: file.caseId })}>{words.toParcels}</a>
            </p>
          )}
        </>
      )}
      {standing !== undefined && frame.mayWrite && (
        <details class="desk-more">
          <summary>{words.way}</summary>
          <NextSteps forms={forms} file={file} standing={standing} own={OWN_STEPS[frame.kind]} />
        </details>
      )}
    </>
  )
}

const REQUESTS = ['annexe-19', 'annexe-19ter'] as const

interface WhichRequestProps {
  readonly form: OneForm
  readonly view: RequestProps['view']
  readonly lang: DeskLang
}

/** Whether a citizen of the Union asks, or a member of the family. */
function WhichRequest({ form, view, lang }: WhichRequestProps) {
  const words = unionTexts[lang]
  return (
    <ChoiceField
      form={form}
      name="request"
      label={words.request}
      value={view.round.request}
      options={REQUESTS.map((value) => ({ value, label: words.requests[value] }))}
    />
  )
}

/** The request comes in: its day, the paper that answers it, in one. */
function FileForm({ forms, view }: RequestProps) {
  const { lang, today } = forms.frame
  const words = unionTexts[lang]
  const { procedure } = view.round
  return (
    <Form forms={forms} verb="file" about={procedure.id} submit={words.fileSubmit} kind="primary">
      {(form) => (
        <>
          <h4>{words.fileHere}</h4>
          <WhichRequest form={form} view={view} lang={lang} />
          <FieldRow>
            <DayField form={form} name="on" label={words.filedOn} value={today} />
            <DayField form={form} name="arrivedOn" label={words.arrivedOn} isOptional />
          </FieldRow>
          <ChoiceField
            form={form}
            name="answer"
            label={words.answer}
            value="paper"
            options={(['paper', 'not-considered'] as const).map((value) => ({
              value,
              label: words.answers[value],
            }))}
          />
        </>
      )}
    </Form>
  )
}

function HandForm({ forms, view }: RequestProps) {
  const { lang } = forms.frame
  const words = unionTexts[lang]
  const { procedure, filedOn } = view.round
  return (
    <Form forms={forms} verb="hand" about={procedure.id} submit={words.handSubmit} kind="primary">
      {(form) => (
        <>
          <h4>{words.hand}</h4>
          <WhichRequest form={form} view={view} lang={lang} />
          <DayField
            form={form}
            name="on"
            label={words.handedOn}
            hint={words.handHint}
            value={filedOn}
          />
        </>
      )}
    </Form>
  )
}

function NotConsidered({ forms, file, view }: RequestProps) {
  const { lang, today } = forms.frame
  const words = unionTexts[lang]
  const { id } = view.round.procedure
  const isDrafted = [...file.state.acts.values()].some(
    ({ template }) => template === 'annexe-19quinquies',
  )
  return (
    <details class="desk-more" open={isDrafted}>
      <summary>{words.notConsidered}</summary>
      <p class="desk-quiet">{words.notConsideredLead}</p>
      <Form forms={forms} verb="not-considered" about={id} submit={words.notConsideredSubmit} />
      {isDrafted && (
        <Form forms={forms} verb="deliver-5" about={id} submit={words.deliver5Submit}>
          {(form) => (
            <>
              <h4>{words.deliver5}</h4>
              <DayField form={form} name="on" label={words.deliveredOn} value={today} />
            </>
          )}
        </Form>
      )}
    </details>
  )
}

/** What a recognised stay is proved by: first the orange card of the family, then the card. */
const TITLES_OF = {
  'annexe-19': ['EU'],
  'annexe-19ter': ['F', 'ai-union'],
} as const

function Grant({ forms, view }: RequestProps) {
  const { lang, today } = forms.frame
  const words = unionTexts[lang]
  const { procedure, request } = view.round
  if (request === undefined) return null
  const titles = TITLES_OF[request]
  const [first] = titles
  return (
    <details class="desk-more">
      <summary>{words.grant}</summary>
      <Form forms={forms} verb="grant" about={procedure.id} submit={words.grantSubmit}>
        {(form) => (
          <>
            <ChoiceField
              form={form}
              name="title"
              label={words.held}
              value={first}
              options={titles.map((value) => ({
                value,
                label: paperSheet(value, lang)?.name ?? value,
              }))}
            />
            <FieldRow>
              <DayField form={form} name="from" label={words.from} value={today} />
              <DayField form={form} name="until" label={words.until} isOptional />
            </FieldRow>
          </>
        )}
      </Form>
    </details>
  )
}

const ALSO = [
  'residence-check-asked',
  'residence-visited',
  'residence-check-concluded',
  'proofs-completed',
  'registered-in',
  'struck-off',
]

function AlsoRecorded({ forms, file, view }: RequestProps) {
  const words = unionTexts[forms.frame.lang]
  const { id } = view.round.procedure
  return (
    <details class="desk-more" open={forms.sent?.verb === 'step'}>
      <summary>{words.recorded}</summary>
      {ALSO.flatMap((one) => findStep(one) ?? []).map((step) => (
        <details class="desk-more" open={forms.sent?.about === stepKey(step.id, id)}>
          <summary>{sayStep(step.id, forms.frame.lang)}</summary>
          <StepForm
            forms={forms}
            step={step}
            procedure={id}
            people={[...file.state.persons.values()]}
            exhibits={[]}
          />
        </details>
      ))}
    </details>
  )
}
