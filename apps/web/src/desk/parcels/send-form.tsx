import { FieldRow, SelectField, TextArea, TextField, TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms, OneForm } from '../form/forms.ts'
import { type Choosable, ON_PAPER, parcelTick, type Sendable } from './shown.ts'
import { parcelsTexts } from './texts/index.ts'

/** What a parcel is for, in the order in which it is offered. */
export const PARCEL_KINDS_SHOWN = [
  'request',
  'transmission',
  'decision',
  'supplement',
  'notification-report',
  'return',
] as const

/** A new parcel: to whom, what for, what goes along, and what never does. */
export function SendForm({
  forms,
  sendable,
  isOpen,
}: {
  forms: Forms
  sendable: Sendable
  isOpen: boolean
}) {
  const { frame, sent } = forms
  const words = parcelsTexts[frame.lang]
  const { receivers, rounds, exhibits, acts, entries } = sendable
  const last = rounds.at(-1)
  // A page that leads here says what the parcel is for: it stands in the address.
  const asked = new URL(frame.addresses[frame.lang], 'http://localhost').searchParams
  const prefilled = { kind: asked.get('kind'), procedure: asked.get('procedure') }
  return (
    <details
      class="desk-more"
      open={isOpen || prefilled.kind !== null || sent?.verb === 'send'}
      id="send"
    >
      <summary>{words.send.heading}</summary>
      <Form forms={forms} verb="send" submit={words.send.submit} kind="primary">
        {(form) => (
          <>
            <FieldRow>
              <SelectField
                form={form}
                name="kind"
                label={words.send.kind}
                options={PARCEL_KINDS_SHOWN.map((value) => ({ value, label: words.kinds[value] }))}
                value={prefilled.kind ?? undefined}
              />
              <SelectField
                form={form}
                name="procedure"
                label={words.send.procedure}
                options={rounds}
                value={prefilled.procedure ?? last?.value}
              />
            </FieldRow>
            <FieldRow>
              <SelectField
                form={form}
                name="to"
                label={words.send.to}
                options={[
                  ...receivers.map(({ id, name }) => ({ value: id, label: name })),
                  { value: ON_PAPER, label: words.send.onPaper },
                ]}
              />
              <TextField
                form={form}
                name="name"
                label={words.send.paperName}
                width="middle"
                isOptional
              />
            </FieldRow>
            <Ticks form={form} kind="exhibit" legend={words.send.exhibits} things={exhibits} />
            <Ticks form={form} kind="act" legend={words.send.acts} things={acts} />
            <Ticks form={form} kind="entry" legend={words.send.entries} things={entries} />
            {sendable.arguments > 0 && (
              <TickField
                form={form}
                name="withArguments"
                label={words.send.withArguments(sendable.arguments)}
                hint={words.send.argumentsHint}
              />
            )}
            <TextArea
              form={form}
              name="papers"
              label={words.send.papers}
              hint={words.send.papersHint}
              rows={2}
              isOptional
            />
            <TextArea
              form={form}
              name="message"
              label={words.send.message}
              hint={words.send.messageHint}
              rows={3}
              isOptional
            />
            <p class="desk-quiet">{words.send.goes}</p>
            <p class="desk-quiet">{words.send.never}</p>
          </>
        )}
      </Form>
    </details>
  )
}

function Ticks({
  form,
  kind,
  legend,
  things,
}: {
  form: OneForm
  kind: 'exhibit' | 'act' | 'entry'
  legend: string
  things: readonly Choosable[]
}) {
  const words = parcelsTexts[form.frame.lang].send
  const told = things.filter(({ isTold }) => isTold === true)
  const kept = things.filter(({ cannot }) => cannot !== undefined)
  return (
    <fieldset class="sharing-ticks">
      <legend>{legend}</legend>
      {things.length === 0 && <p class="desk-quiet">{words.none}</p>}
      {things
        .filter(({ isTold, cannot }) => isTold !== true && cannot === undefined)
        .map(({ id, label }) => (
          <TickField form={form} name={parcelTick(kind, id)} label={label} isTicked />
        ))}
      {kept.map(({ label, cannot }) => (
        <p class="desk-quiet">
          {label} · {cannot && words.cannot[cannot]}
        </p>
      ))}
      {told.length > 0 && (
        <p class="desk-quiet">
          {words.told} {told.map(({ label }) => label).join(' · ')}
        </p>
      )}
    </fieldset>
  )
}
