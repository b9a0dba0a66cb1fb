import type { Address } from '@sejour/cases'
import {
  ChoiceField,
  FieldRow,
  SelectField,
  TextArea,
  TextField,
  TickField,
} from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { AddressFields } from '../people/addresses.tsx'
import { PeopleToOpen } from '../people/people-to-open.tsx'
import { deskHref } from '../slugs.ts'
import { intakeTexts } from './texts/index.ts'

/** What the intake on one screen shows. */
export interface IntakeProps {
  readonly frame: DeskFrame
  /** How many people the form has room for. */
  readonly people: number
  readonly procedures: readonly { readonly value: string; readonly label: string }[]
  /** Where the organisation works. */
  readonly office: Partial<Address>
  readonly sent: Sent | undefined
}

/** Takes a person or a family in, on one screen. Only a name is needed. */
export function IntakePage({ frame, people, procedures, office, sent }: IntakeProps) {
  const { lang } = frame
  const words = intakeTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <DeskPage frame={frame} title={words.title} forms={forms} wide>
      <p class="desk-lead">
        {words.lead} <a href={deskHref(lang, 'interview')}>{words.interview}</a>
      </p>
      <Form
        forms={forms}
        verb="open"
        submit={words.open}
        kind="primary"
        hidden={{ people: String(people) }}
        class="desk-intake"
      >
        {(form) => (
          <>
            {/* Enter in a field presses the first button of a form: it must be the one that opens. */}
            <button class="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">
              {words.open}
            </button>
            <div class="desk-columns">
              <div>
                <PeopleToOpen form={form} people={people} words={words} />
                <fieldset class="desk-fieldset">
                  <legend>{words.address}</legend>
                  <AddressFields form={form} />
                </fieldset>
              </div>
              <div>
                <fieldset class="desk-fieldset">
                  <legend>{words.request}</legend>
                  <SelectField
                    form={form}
                    name="procedure"
                    label={words.procedure}
                    empty={words.procedureLater}
                    width="full"
                    options={procedures}
                  />
                  <ChoiceField
                    form={form}
                    name="language"
                    label={words.language}
                    value={lang}
                    options={(['fr', 'nl', 'de'] as const).map((value) => ({
                      value,
                      label: words.languages[value],
                    }))}
                  />
                  <TextArea
                    form={form}
                    name="holds"
                    label={words.holds}
                    hint={words.holdsHint}
                    rows={2}
                  />
                </fieldset>
                <fieldset class="desk-fieldset">
                  <legend>{words.domicile}</legend>
                  <FieldRow>
                    <TextField
                      form={form}
                      name="holder"
                      label={words.holder}
                      value={frame.organisation}
                    />
                    <ChoiceField
                      form={form}
                      name="as"
                      label={words.as}
                      value="lawyer"
                      options={(['lawyer', 'organisation'] as const).map((value) => ({
                        value,
                        label: words.mandateKind[value],
                      }))}
                    />
                  </FieldRow>
                  <TickField form={form} name="elects" label={words.elects} />
                  <AddressFields form={form} prefix="our-" value={office} />
                </fieldset>
                <fieldset class="desk-fieldset">
                  <legend>{words.notes}</legend>
                  <TextArea form={form} name="notes" label={words.notes} hint={words.notesHint} />
                  <TextField
                    form={form}
                    name="title"
                    label={words.caseTitle}
                    hint={words.caseTitleHint}
                    isOptional
                  />
                </fieldset>
              </div>
            </div>
          </>
        )}
      </Form>
    </DeskPage>
  )
}
