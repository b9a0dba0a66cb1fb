import type { Entry } from '@sejour/cases'
import type { CaseFile, PendingNotification } from '@sejour/desk'
import { type Catalogue, EntryFields } from '../agenda/entry-fields.tsx'
import { stepPersonTick } from '../chain/step-form.tsx'
import { TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { nameOf } from '../people-names.ts'
import { notificationsTexts } from './texts/index.ts'

interface NotifyFormProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly catalogue: Catalogue
  /** What is to be notified; absent: something that nobody announced here. */
  readonly pending?: PendingNotification
}

/** Says that a decision was notified: which, to whom, how, on which day, with which proof. */
export function NotifyForm({ forms, file, catalogue, pending }: NotifyFormProps) {
  const { lang } = forms.frame
  const words = notificationsTexts[lang]
  const waits = new Set(pending?.recipients.map(({ person }) => person))
  const people = [...file.state.persons.values()]
  return (
    <Form
      forms={forms}
      verb="notify"
      {...(pending && { about: pending.about })}
      submit={words.notify}
      kind="primary"
      hidden={pending?.ruling === undefined ? {} : { ruling: pending.ruling }}
    >
      {(form) => (
        <>
          {people.length > 1 && (
            <fieldset class="desk-field">
              <legend>{words.whom}</legend>
              {people.map((person) => (
                <TickField
                  form={form}
                  name={stepPersonTick(person.id)}
                  label={nameOf(person, lang)}
                  isTicked={waits.has(person.id)}
                />
              ))}
            </fieldset>
          )}
          <EntryFields
            form={form}
            file={file}
            catalogue={catalogue}
            kind="decision-notified"
            {...(pending && { entry: announced(pending) })}
          />
        </>
      )}
    </Form>
  )
}

const MODES = ['hand', 'registered-receipt', 'registered', 'electronic'] as const

/** What is known of a notification before it was made: the form begins with it. */
function announced({ procedure, decision, decidedOn, how }: PendingNotification): Entry {
  return {
    id: '',
    kind: 'decision-notified',
    procedure,
    decision: decision ?? '',
    ...(decidedOn && { decidedOn }),
    notification: { by: MODES.find((mode) => mode === how) ?? 'hand' },
  }
}
