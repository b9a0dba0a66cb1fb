import { DayField, FieldRow, SelectField } from '../form/fields.tsx'
import type { OneForm } from '../form/forms.ts'
import { factsTexts } from './texts/index.ts'

const SPEAKERS = ['person', 'counsel', 'authority', 'piece', 'other'] as const

/** Who says it, and when they said it. */
export function StatedFields({ form, by = 'person' }: { form: OneForm; by?: string }) {
  const words = factsTexts[form.frame.lang]
  return (
    <FieldRow>
      <SelectField
        form={form}
        name="statedBy"
        label={words.whoStates}
        value={by}
        width="middle"
        options={SPEAKERS.map((value) => ({ value, label: words.statedBy[value] }))}
      />
      <DayField form={form} name="statedOn" label={words.statedOn} value={form.frame.today} />
    </FieldRow>
  )
}
