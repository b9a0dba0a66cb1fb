import type { OneForm } from '../form/forms.ts'
import { PersonFields } from './person-fields.tsx'

interface PeopleToOpenProps {
  readonly form: OneForm
  /** How many people the form has room for. */
  readonly people: number
  readonly words: {
    readonly person: (number: number) => string
    readonly removePerson: (number: number) => string
    readonly addPerson: string
  }
}

/** The people a new case opens with: whoever asks first, then as many as are added. */
export function PeopleToOpen({ form, people, words }: PeopleToOpenProps) {
  return (
    <>
      {Array.from({ length: people }, (_, index) => (
        <fieldset class="desk-fieldset">
          <legend>{words.person(index + 1)}</legend>
          <PersonFields
            form={form}
            prefix={`p${index}-`}
            person={{ relation: index === 0 ? 'applicant' : 'child' }}
            besides={index === 0}
          />
          {index > 0 && (
            <button class="button-quiet" type="submit" name="less" value={index}>
              {words.removePerson(index + 1)}
            </button>
          )}
        </fieldset>
      ))}
      <button class="button button-secondary" type="submit" name="more" value="person">
        {words.addPerson}
      </button>
    </>
  )
}
