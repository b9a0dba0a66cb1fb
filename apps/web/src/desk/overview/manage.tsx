import type { CaseFile } from '@sejour/desk'
import { FieldRow, SelectField, TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { overviewTexts } from './texts/index.ts'

/** Opens a procedure, or another round of one. */
export function OpenProcedure({
  forms,
  file,
  procedures,
}: {
  forms: Forms
  file: CaseFile
  procedures: readonly { readonly value: string; readonly label: string }[]
}) {
  const { frame, sent } = forms
  const words = overviewTexts[frame.lang]
  if (!frame.mayWrite) return null
  const form = (
    <Form forms={forms} verb="open" submit={words.openButton}>
      {(one) => (
        <FieldRow>
          <SelectField form={one} name="kind" label={words.kind} options={procedures} />
          {file.procedures.length > 0 && (
            <SelectField
              form={one}
              name="follows"
              label={words.follows}
              empty={words.followsNone}
              options={file.procedures.map(({ id, title, round }) => ({
                value: id,
                label: round > 1 ? `${title} (${words.round(round)})` : title,
              }))}
            />
          )}
        </FieldRow>
      )}
    </Form>
  )
  if (file.procedures.length === 0) return form
  return (
    <details class="desk-more" open={sent?.verb === 'open'}>
      <summary>{words.open}</summary>
      {form}
    </details>
  )
}

/** The title of the case; closing it and opening it again. */
export function Manage({ forms, file }: { forms: Forms; file: CaseFile }) {
  const { frame, sent } = forms
  const words = overviewTexts[frame.lang]
  if (!frame.mayWrite) return null
  const isOpen = file.state.status === 'open'
  const verbs = ['title', 'close', 'reopen']
  return (
    <details class="desk-more" open={sent !== undefined && verbs.includes(sent.verb)}>
      <summary>{words.manage}</summary>
      {isOpen && (
        <Form forms={forms} verb="title" version={file.version} submit={words.saveTitle}>
          {(form) => (
            <TextField form={form} name="title" label={words.caseTitle} value={file.state.title} />
          )}
        </Form>
      )}
      <Form
        forms={forms}
        verb={isOpen ? 'close' : 'reopen'}
        submit={isOpen ? words.close : words.reopen}
      >
        {(form) => (
          <TextField form={form} name="why" label={isOpen ? words.closeWhy : words.reopenWhy} />
        )}
      </Form>
    </details>
  )
}
