import type { CaseParcel } from '@sejour/cases'
import type { ParcelOfCase } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import { DayField, FieldRow, SelectField, TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { Instant } from '../instant.tsx'
import { deskHref } from '../slugs.ts'
import { ACKNOWLEDGEMENT_QUERY } from './acknowledgement.tsx'
import { ItemsOfParcel } from './items.tsx'
import { ReceiveForm } from './receive-form.tsx'
import { SendForm } from './send-form.tsx'
import type { Sendable } from './shown.ts'
import { parcelsTexts } from './texts/index.ts'

/** What the tab of parcels shows. */
export interface ParcelsProps {
  readonly frame: CaseFrame
  /** The latest first, with how many days ago each was sent. */
  readonly parcels: readonly (ParcelOfCase & { readonly days: number })[]
  readonly sendable: Sendable
  readonly sent: Sent | undefined
}

/** What left for another organisation and what came from one, with the proof of both sides. */
export function ParcelsPage({ frame, parcels, sendable, sent }: ParcelsProps) {
  const words = parcelsTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <p class="desk-lead">{words.lead}</p>
      {parcels.length === 0 ? (
        <p class="desk-empty">{words.none}</p>
      ) : (
        <ul class="desk-rows" aria-label={words.title}>
          {parcels.map((one) => (
            <OneParcel forms={forms} {...one} caseId={frame.head.id} />
          ))}
        </ul>
      )}
      {frame.mayWrite ? (
        <>
          <SendForm forms={forms} sendable={sendable} isOpen={parcels.length === 0} />
          <ReceiveForm forms={forms} sendable={sendable} />
        </>
      ) : (
        <p class="desk-quiet">{words.mayNot}</p>
      )}
    </CasePage>
  )
}

type OneProps = ParcelsProps['parcels'][number] & {
  readonly forms: Forms
  readonly caseId: string
}

function OneParcel({ forms, parcel, mayRecall, openedAt, days, caseId }: OneProps) {
  const { lang } = forms.frame
  const words = parcelsTexts[lang]
  const kinds: { readonly [kind: string]: string } = words.kinds
  const { id, kind, direction, otherName, other, on, answered, contents } = parcel
  const isOut = direction === 'out'
  return (
    <li class="desk-row" id={id}>
      <div class="desk-row-main">
        <p>
          <strong>{kinds[kind] ?? kind}</strong>{' '}
          {isOut ? words.to(otherName) : words.from(otherName)}
          {other === undefined && <span class="desk-quiet"> · {words.onPaper}</span>}
        </p>
        <p class="desk-quiet">
          {words.sentOn} <Day lang={lang} day={on} />
          {!isOut && (
            <>
              {' · '}
              {words.receivedOn} <Instant lang={lang} at={parcel.recorded.at} />
            </>
          )}
          {isOut && answered === undefined && <> · {words.waitingSince(days)}</>}
          {answered === undefined && openedAt !== undefined && <> · {words.opened}</>}
        </p>
        <Answered forms={forms} parcel={parcel} />
        <details class="desk-more">
          <summary>{words.contents(contents.length)}</summary>
          <ItemsOfParcel lang={lang} items={contents} />
        </details>
        {isOut && kind === 'transmission' && (
          <p>
            <a
              href={`${deskHref(lang, 'acts', { case: caseId })}?modele=bordereau-transmission&procedure=${parcel.procedure}`}
            >
              {words.slip}
            </a>
          </p>
        )}
        {isOut && (
          <p>
            <a
              href={`${deskHref(lang, 'parcels', { case: caseId })}?${ACKNOWLEDGEMENT_QUERY}=${id}`}
            >
              {words.acknowledgement.open}
            </a>
          </p>
        )}
        {mayRecall && <Recall forms={forms} id={id} />}
        {isOut && other === undefined && answered === undefined && (
          <AnswerOnPaper forms={forms} id={id} />
        )}
      </div>
    </li>
  )
}

function Answered({ forms, parcel: { answered } }: { forms: Forms; parcel: CaseParcel }) {
  if (answered === undefined) return null
  const { lang } = forms.frame
  const words = parcelsTexts[lang]
  return (
    <>
      <p>
        {words.answers[answered.answer]} <Day lang={lang} day={answered.on} />
        {answered.reference !== undefined && <> {words.reference(answered.reference)}</>}
      </p>
      {answered.why !== undefined && <p class="desk-note-text">{answered.why}</p>}
    </>
  )
}

function Recall({ forms, id }: { forms: Forms; id: string }) {
  const words = parcelsTexts[forms.frame.lang]
  const { sent } = forms
  return (
    <details class="desk-more" open={sent?.verb === 'recall' && sent.about === id}>
      <summary>{words.recall}</summary>
      <Form forms={forms} verb="recall" about={id} submit={words.recall}>
        {(form) => <TextField form={form} name="why" label={words.why} hint={words.recallHint} />}
      </Form>
    </details>
  )
}

function AnswerOnPaper({ forms, id }: { forms: Forms; id: string }) {
  const { sent, frame } = forms
  const words = parcelsTexts[frame.lang]
  return (
    <details class="desk-more" open={sent?.verb === 'answer' && sent.about === id}>
      <summary>{words.answerOnPaper}</summary>
      <Form forms={forms} verb="answer" about={id} submit={words.save}>
        {(form) => (
          <>
            <FieldRow>
              <SelectField
                form={form}
                name="answer"
                label={words.answer}
                options={(['received', 'refused'] as const).map((value) => ({
                  value,
                  label: words.answerChoices[value],
                }))}
                width="short"
              />
              <DayField form={form} name="on" label={words.answeredOn} value={frame.today} />
              <TextField
                form={form}
                name="reference"
                label={words.referenceField}
                width="middle"
                isOptional
              />
            </FieldRow>
            <TextField form={form} name="why" label={words.why} isOptional />
          </>
        )}
      </Form>
    </details>
  )
}
