import type { Address } from '@sejour/cases'
import type { Alike, CaseFile, PersonInFile } from '@sejour/desk'
import { formatDay } from '../../components/index.ts'
import { shortDay } from '../form/fields.tsx'
import { DayField, FieldRow, TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { nameOf } from '../people-names.ts'
import { Addresses } from './addresses.tsx'
import { languageName, nationalityName } from './countries.ts'
import { Links } from './links.tsx'
import { Mandates } from './mandates.tsx'
import { PersonFields } from './person-fields.tsx'
import { peopleTexts } from './texts/index.ts'

/** What the page of people shows. */
export interface PeopleProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly alike: readonly Alike[]
  /** Where the organisation works. */
  readonly office: Partial<Address>
  readonly sent: Sent | undefined
}

/** Who is in the case, where letters go, who acts for whom. */
export function PeoplePage({ frame, file, alike, office, sent }: PeopleProps) {
  const words = peopleTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <CasePage frame={frame} title={words.title} forms={forms} wide>
      <div class="desk-columns">
        <div>
          {file.people.map((one) => (
            <OnePerson forms={forms} one={one} version={file.version} />
          ))}
          {frame.mayWrite && (
            <details class="desk-more" open={sent?.verb === 'add'}>
              <summary>{words.add}</summary>
              <Form forms={forms} verb="add" submit={words.addButton}>
                {(form) => <PersonFields form={form} />}
              </Form>
            </details>
          )}
        </div>
        <div>
          <Addresses forms={forms} file={file} />
          <Mandates forms={forms} file={file} office={office} />
          <Links forms={forms} file={file} alike={alike} />
        </div>
      </div>
    </CasePage>
  )
}

function OnePerson({ forms, one, version }: { forms: Forms; one: PersonInFile; version: number }) {
  const { frame, sent } = forms
  const { lang } = frame
  const words = peopleTexts[lang]
  const { person, left } = one
  const name = nameOf(person, lang)
  const isSent = (verb: string) => sent?.verb === verb && sent.about === person.id
  return (
    <section class="desk-fieldset" id={person.id} aria-label={name}>
      <h2>
        {name} <span class="desk-quiet">· {words.relation[person.relation]}</span>
      </h2>
      {left !== undefined && (
        <p>
          {words.left(formatDay(left.on, lang))} · {left.why}
        </p>
      )}
      <dl class="desk-list">
        {detailsOf(one, lang).map(({ label, said }) => (
          <div>
            <dt>{label}</dt>
            <dd class={said === undefined ? 'desk-quiet' : 'figures'}>{said ?? words.unknown}</dd>
          </div>
        ))}
      </dl>
      {frame.mayWrite && (
        <>
          <details class="desk-more" open={isSent('describe')}>
            <summary aria-label={words.describeThis(name)}>{words.describe}</summary>
            <Form
              forms={forms}
              verb="describe"
              about={person.id}
              version={version}
              submit={words.save}
            >
              {(form) => <PersonFields form={form} person={person} />}
            </Form>
          </details>
          {left === undefined ? (
            <details class="desk-more" open={isSent('leave')}>
              <summary aria-label={words.leavesThis(name)}>{words.leaves}</summary>
              <Form forms={forms} verb="leave" about={person.id} submit={words.recordLeaving}>
                {(form) => (
                  <FieldRow>
                    <DayField form={form} name="on" label={words.leavesOn} value={frame.today} />
                    <TextField form={form} name="why" label={words.why} />
                  </FieldRow>
                )}
              </Form>
            </details>
          ) : (
            <details class="desk-more" open={isSent('return')}>
              <summary>{words.returns}</summary>
              <Form forms={forms} verb="return" about={person.id} submit={words.recordReturn}>
                {(form) => (
                  <DayField form={form} name="on" label={words.returnsOn} value={frame.today} />
                )}
              </Form>
            </details>
          )}
        </>
      )}
    </section>
  )
}

/** What is known, in the order of the form; what should be known and is not says so. */
function detailsOf({ person, age, comesOfAge, lacks }: PersonInFile, lang: 'fr' | 'nl') {
  const words = peopleTexts[lang]
  const { details } = words
  const birth = [
    person.birthDate === undefined ? undefined : shortDay(person.birthDate),
    age === undefined ? undefined : words.age(age),
    comesOfAge === undefined ? undefined : words.comesOfAge(formatDay(comesOfAge, lang)),
  ].filter((part) => part !== undefined)
  const { nationality, speaks } = person
  const known = {
    birthDate: birth.length === 0 ? undefined : birth.join(' · '),
    nationality: nationality === undefined ? undefined : nationalityName(nationality, lang),
    phone: person.phone,
    email: person.email,
    speaks: speaks === undefined ? undefined : languageName(speaks, lang),
    officeNumber: person.officeNumber,
    nationalNumber: person.nationalNumber,
  }
  const missing: readonly string[] = lacks
  return Object.entries(known)
    .map(([name, said]) => ({ name, label: details[name as keyof typeof known], said }))
    .filter(({ name, said }) => said !== undefined || missing.includes(name))
}
