import type { ParcelReceiver } from '@sejour/desk'
import { Day } from '../../../components/index.ts'
import { ChoiceField, DayField, FieldRow, TextArea, TextField } from '../../form/fields.tsx'
import { Form } from '../../form/form.tsx'
import { deskHref } from '../../slugs.ts'
import { Move } from './move.tsx'
import { Done, Folded, NotYet, Part, type PartProps } from './part.tsx'
import { counterTexts } from './texts/index.ts'

const OUTCOMES = ['met', 'absent', 'not-known-there'] as const
const RESULTS = ['positive', 'negative'] as const

/** Whether the person really lives there: asked, visited, concluded. */
export function Check({
  forms,
  round,
  caseId,
  communes,
}: PartProps & { readonly caseId: string; readonly communes: readonly ParcelReceiver[] }) {
  const { lang } = forms.frame
  const words = counterTexts[lang].check
  const asked = round.steps.get('residence-check-asked')?.at(-1)
  const concluded = round.steps.get('residence-check-concluded')?.at(-1)
  const result = RESULTS.find((one) => one === concluded?.details?.['outcome'])
  const mayAsk = round.may.has('residence-check-asked')
  return (
    <Part forms={forms} round={round} at="check" title={words.title} source="residence-check-asked">
      <TenDays forms={forms} round={round} />
      {asked && (
        <Done lang={lang} on={asked.on}>
          {words.asked}
        </Done>
      )}
      <Visits forms={forms} round={round} />
      {concluded && (
        <Done lang={lang} on={concluded.on}>
          {result === undefined ? words.conclude : words.results[result]}
        </Done>
      )}
      {round.may.has('residence-visited') && <VisitForm forms={forms} round={round} />}
      {round.may.has('residence-check-concluded') && <ConcludeForm forms={forms} round={round} />}
      {mayAsk && !asked && <AskForm forms={forms} round={round} />}
      {mayAsk && asked && (
        <Folded forms={forms} round={round} verb="ask" title={words.askAgain}>
          <AskForm forms={forms} round={round} />
        </Folded>
      )}
      {asked && (
        <Form forms={forms} verb="report" about={round.key} submit={words.report} kind="quiet" />
      )}
      {!asked && !mayAsk && <NotYet lang={lang} />}
      {asked && (
        <p>
          <a href={deskHref(lang, 'acts', { case: caseId })}>{words.slip}</a>
        </p>
      )}
      <Move forms={forms} round={round} communes={communes} />
    </Part>
  )
}

/** The day that the circular names. Past it, nothing is lost: it is told, and is no fault. */
function TenDays({ forms, round }: PartProps) {
  const { lang } = forms.frame
  const words = counterTexts[lang].check
  const day = round.checkDay?.lastDay
  if (day === undefined) return null
  return (
    <p class="desk-quiet">
      {words.day} · <Day lang={lang} day={day} />. {words.noSanction}
    </p>
  )
}

function Visits({ forms, round }: PartProps) {
  const { lang } = forms.frame
  const words = counterTexts[lang].check
  const visits = round.steps.get('residence-visited') ?? []
  if (visits.length === 0) {
    return round.may.has('residence-visited') ? <p class="desk-empty">{words.noVisit}</p> : null
  }
  return (
    <>
      <h4>{words.visits}</h4>
      <ol class="counter-list">
        {visits.map(({ on, details = {} }) => {
          const outcome = OUTCOMES.find((one) => one === details['outcome'])
          return (
            <li>
              <Day lang={lang} day={on} weekday />
              {details['at'] !== undefined && <span class="figures"> {String(details['at'])}</span>}
              {outcome !== undefined && ` · ${words.outcomes[outcome]}`}
              {details['note'] !== undefined && (
                <span class="desk-quiet"> {String(details['note'])}</span>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}

function AskForm({ forms, round }: PartProps) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].check
  return (
    <Form forms={forms} verb="ask" about={round.key} submit={words.ask} kind="primary">
      {(form) => (
        <>
          <FieldRow>
            <ChoiceField
              form={form}
              name="to"
              label={words.to}
              value="police"
              options={(['police', 'officials'] as const).map((value) => ({
                value,
                label: words.tos[value],
              }))}
            />
            <TextField form={form} name="service" label={words.service} isOptional />
          </FieldRow>
          <DayField form={form} name="on" label={counterTexts[lang].on} value={today} />
        </>
      )}
    </Form>
  )
}

function VisitForm({ forms, round }: PartProps) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].check
  return (
    <>
      <h4>{words.visit}</h4>
      <Form forms={forms} verb="visit" about={round.key} submit={words.visit} kind="primary">
        {(form) => (
          <>
            <ChoiceField
              form={form}
              name="outcome"
              label={words.outcome}
              options={OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
            />
            <FieldRow>
              <DayField form={form} name="on" label={counterTexts[lang].on} value={today} />
              <TextField
                form={form}
                name="at"
                label={words.hour}
                hint={words.hourHint}
                width="short"
                isOptional
              />
              <TextField form={form} name="note" label={words.note} isOptional />
            </FieldRow>
          </>
        )}
      </Form>
    </>
  )
}

function ConcludeForm({ forms, round }: PartProps) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].check
  return (
    <Folded
      forms={forms}
      round={round}
      verb="conclude"
      title={words.conclude}
      isOpen={(round.steps.get('residence-visited') ?? []).length > 0}
    >
      <p class="desk-quiet">{words.effect}</p>
      <Form forms={forms} verb="conclude" about={round.key} submit={words.conclude}>
        {(form) => (
          <>
            <FieldRow>
              <ChoiceField
                form={form}
                name="outcome"
                label={words.outcome}
                options={RESULTS.map((value) => ({ value, label: words.results[value] }))}
              />
              <DayField form={form} name="on" label={counterTexts[lang].on} value={today} />
            </FieldRow>
            <TextArea
              form={form}
              name="note"
              label={words.reason}
              hint={words.reasonHint}
              rows={3}
            />
          </>
        )}
      </Form>
    </Folded>
  )
}
