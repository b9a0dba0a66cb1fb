import { DayField, FieldRow, SelectField, TextArea, TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { PARCEL_KINDS_SHOWN } from './send-form.tsx'
import type { Sendable } from './shown.ts'
import { parcelsTexts } from './texts/index.ts'

/** A parcel that came on paper, from somebody who is not in the product. */
export function ReceiveForm({ forms, sendable }: { forms: Forms; sendable: Sendable }) {
  const { frame, sent } = forms
  const words = parcelsTexts[frame.lang]
  const { rounds } = sendable
  return (
    <details class="desk-more" open={sent?.verb === 'receive'} id="receive">
      <summary>{words.receive.heading}</summary>
      <Form forms={forms} verb="receive" submit={words.receive.submit}>
        {(form) => (
          <>
            <FieldRow>
              <SelectField
                form={form}
                name="kind"
                label={words.send.kind}
                options={PARCEL_KINDS_SHOWN.map((value) => ({ value, label: words.kinds[value] }))}
              />
              <SelectField
                form={form}
                name="procedure"
                label={words.send.procedure}
                options={rounds}
                value={rounds.at(-1)?.value}
              />
            </FieldRow>
            <FieldRow>
              <TextField form={form} name="sender" label={words.receive.from} width="middle" />
              <DayField
                form={form}
                name="on"
                label={words.receive.on}
                hint={words.receive.onHint}
              />
            </FieldRow>
            <TextArea
              form={form}
              name="contents"
              label={words.receive.contents}
              hint={words.receive.contentsHint}
              rows={4}
            />
          </>
        )}
      </Form>
    </details>
  )
}
