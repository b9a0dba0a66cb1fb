import type { PersonDetails } from '@sejour/cases'
import { DayField, FieldRow, SelectField, TextField } from '../form/fields.tsx'
import type { OneForm } from '../form/forms.ts'
import { languageOptions, nationalityOptions } from './countries.ts'
import { peopleTexts } from './texts/index.ts'

const RELATIONS = ['applicant', 'partner', 'child', 'parent', 'other'] as const

/**
 * Everything that is asked about somebody. `prefix` tells apart several people of one form;
 * `besides`: contact and numbers, which only some have.
 */
export function PersonFields({
  form,
  person = {},
  prefix = '',
  besides = true,
}: {
  form: OneForm
  person?: PersonDetails
  prefix?: string
  besides?: boolean
}) {
  const { lang } = form.frame
  const { details, relation } = peopleTexts[lang]
  const line = (name: keyof typeof details & keyof PersonDetails) => ({
    form,
    name: prefix + name,
    label: details[name],
    value: person[name],
  })
  return (
    <>
      <FieldRow>
        <TextField {...line('givenName')} />
        <TextField {...line('familyName')} />
      </FieldRow>
      <FieldRow>
        <DayField {...line('birthDate')} />
        <SelectField {...line('nationality')} options={nationalityOptions(lang)} />
        <SelectField
          {...line('relation')}
          width="short"
          options={RELATIONS.map((value) => ({ value, label: relation[value] }))}
        />
      </FieldRow>
      {besides && (
        <>
          <FieldRow>
            <TextField {...line('phone')} type="tel" />
            <TextField {...line('email')} type="email" />
            <SelectField {...line('speaks')} options={languageOptions(lang)} />
          </FieldRow>
          <FieldRow>
            <TextField {...line('officeNumber')} />
            <TextField {...line('nationalNumber')} />
          </FieldRow>
        </>
      )}
    </>
  )
}
