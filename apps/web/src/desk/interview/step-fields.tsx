import type { CaseFile } from '@sejour/desk'
import {
  ChoiceField,
  DayField,
  FieldRow,
  SelectField,
  TextArea,
  TextField,
  TickField,
} from '../form/fields.tsx'
import type { OneForm } from '../form/forms.ts'
import { intakeTexts } from '../intake/texts/index.ts'
import { AddressFields } from '../people/addresses.tsx'
import { languageOptions, nationalityOptions } from '../people/countries.ts'
import { PersonFields } from '../people/person-fields.tsx'
import { peopleTexts } from '../people/texts/index.ts'
import type { InterviewStep } from './steps.ts'

/** The fields of one question, with what is known already. */
export function StepFields({
  form,
  step,
  file,
  procedures,
}: {
  form: OneForm
  step: InterviewStep
  file?: CaseFile
  procedures: readonly { readonly value: string; readonly label: string }[]
}) {
  const { frame } = form
  const { lang } = frame
  const { details, relation: _relation, ...words } = peopleTexts[lang]
  const intake = intakeTexts[lang]
  const person = file?.people[0]?.person
  switch (step) {
    case 'name':
      return (
        <FieldRow>
          <TextField
            form={form}
            name="givenName"
            label={details.givenName}
            value={person?.givenName}
          />
          <TextField
            form={form}
            name="familyName"
            label={details.familyName}
            value={person?.familyName}
          />
        </FieldRow>
      )
    case 'birth':
      return (
        <FieldRow>
          <DayField
            form={form}
            name="birthDate"
            label={details.birthDate}
            value={person?.birthDate}
          />
          <SelectField
            form={form}
            name="nationality"
            label={details.nationality}
            value={person?.nationality}
            options={nationalityOptions(lang)}
          />
        </FieldRow>
      )
    case 'contact':
      return (
        <>
          <FieldRow>
            <TextField
              form={form}
              name="phone"
              type="tel"
              label={details.phone}
              value={person?.phone}
            />
            <TextField
              form={form}
              name="email"
              type="email"
              label={details.email}
              value={person?.email}
            />
          </FieldRow>
          <SelectField
            form={form}
            name="speaks"
            label={details.speaks}
            value={person?.speaks}
            options={languageOptions(lang)}
          />
        </>
      )
    case 'numbers':
      return (
        <FieldRow>
          <TextField
            form={form}
            name="officeNumber"
            label={details.officeNumber}
            value={person?.officeNumber}
          />
          <TextField
            form={form}
            name="nationalNumber"
            label={details.nationalNumber}
            value={person?.nationalNumber}
          />
        </FieldRow>
      )
    case 'address':
      return <AddressFields form={form} {...known(file?.addresses.residence)} />
    case 'family':
      return <PersonFields form={form} person={{ relation: 'child' }} besides={false} />
    case 'procedure':
      return (
        <SelectField
          form={form}
          name="procedure"
          label={intake.procedure}
          empty={intake.procedureLater}
          width="full"
          options={procedures}
        />
      )
    case 'mandate':
      return (
        <>
          <FieldRow>
            <TextField form={form} name="holder" label={intake.holder} value={frame.organisation} />
            <ChoiceField
              form={form}
              name="as"
              label={intake.as}
              value="lawyer"
              options={(['lawyer', 'organisation'] as const).map((value) => ({
                value,
                label: intake.mandateKind[value],
              }))}
            />
          </FieldRow>
          <TickField form={form} name="elects" label={words.electsDomicile} />
          <AddressFields form={form} />
        </>
      )
    case 'papers':
      return (
        <>
          <TextArea
            form={form}
            name="holds"
            label={intake.holds}
            hint={intake.holdsHint}
            rows={2}
          />
          <TextArea form={form} name="notes" label={intake.notes} hint={intake.notesHint} />
        </>
      )
  }
}

const known = <Value,>(value: Value | undefined) => (value === undefined ? {} : { value })
