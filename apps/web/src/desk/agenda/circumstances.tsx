import type { LimitCircumstances } from '@sejour/cases'
import { DayField, FieldRow, SelectField, TextField } from '../form/fields.tsx'
import type { OneForm } from '../form/forms.ts'
import { agendaTexts } from './texts/index.ts'

/** What may change a limit besides its notification. Nothing here has to be known. */
export function Circumstances({ form, given }: { form: OneForm; given: LimitCircumstances }) {
  const words = agendaTexts[form.frame.lang].entry
  const yesNo = [
    { value: 'true', label: words.yes },
    { value: 'false', label: words.no },
  ]
  const value = (name: string) => {
    const known = given[name]
    return known === undefined ? undefined : String(known)
  }
  const measures = Object.entries(words.removalMeasures).map(([id, label]) => ({
    value: id,
    label,
  }))
  return (
    <fieldset class="desk-fieldset">
      <legend>{words.circumstances}</legend>
      <p class="hint">{words.circumstancesHint}</p>
      <FieldRow>
        <SelectField
          form={form}
          name="detained"
          label={words.detained}
          value={value('detained')}
          empty={words.unknown}
          options={yesNo}
          width="short"
        />
        <SelectField
          form={form}
          name="removalMeasure"
          label={words.removalMeasure}
          value={value('removalMeasure')}
          empty={words.unknown}
          options={measures}
          width="short"
        />
        <SelectField
          form={form}
          name="otherFamilyMember47_1"
          label={words.otherFamily}
          value={value('otherFamilyMember47_1')}
          empty={words.unknown}
          options={yesNo}
          width="short"
        />
      </FieldRow>
      <FieldRow>
        <TextField
          form={form}
          name="termDays"
          label={words.termDays}
          value={value('termDays')}
          width="short"
          isOptional
        />
        <DayField
          form={form}
          name="leaveBy"
          label={words.leaveBy}
          value={value('leaveBy')}
          isOptional
        />
        <TextField
          form={form}
          name="printedDays"
          label={words.printedDays}
          value={value('printedDays')}
          width="short"
          isOptional
        />
      </FieldRow>
    </fieldset>
  )
}
