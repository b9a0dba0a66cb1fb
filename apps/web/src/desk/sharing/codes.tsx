import { PERSON_LANGS } from '@sejour/chain'
import { Day } from '../../components/index.ts'
import { DayField, FieldRow, SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { Instant } from '../instant.tsx'
import { nameOf } from '../people-names.ts'
import { deskHref } from '../slugs.ts'
import { yearAfter } from './day-after.ts'
import type { CodeLine, SharingProps } from './page.tsx'
import { sharingTexts } from './texts/index.ts'

type CodesProps = SharingProps & { readonly forms: Forms }

/** Codes on paper: those that were given, and one more. */
export function Codes({ forms, frame, file, codes, mayGive, sent }: CodesProps) {
  const { lang } = frame
  const { codes: words, language } = sharingTexts[lang]
  const born = file.people.filter(({ person, left }) => person.birthDate && !left)
  const { state } = file
  return (
    <section id="codes" aria-labelledby="codes-title">
      <h2 id="codes-title">{words.title}</h2>
      <p class="desk-quiet">{words.lead}</p>
      {codes.length === 0 ? (
        <p class="desk-empty">{words.none}</p>
      ) : (
        <ul class="desk-rows">
          {codes.map((code) => (
            <OneCode
              forms={forms}
              code={code}
              mayGive={mayGive}
              name={nameOf(state.persons.get(code.person) ?? {}, lang)}
            />
          ))}
        </ul>
      )}
      {born.length < file.people.length && (
        <p>
          {words.noBirth}{' '}
          <a href={deskHref(lang, 'people', { case: file.caseId })}>{words.complete}</a>
        </p>
      )}
      {mayGive && born.length > 0 && (
        <details class="desk-more" open={sent?.verb === 'give-code'}>
          <summary>{words.give}</summary>
          <Form forms={forms} verb="give-code" submit={words.make}>
            {(form) => (
              <FieldRow>
                <SelectField
                  form={form}
                  name="person"
                  label={words.person}
                  {...(born.length === 1 && { value: born[0]?.person.id })}
                  options={born.map(({ person }) => ({
                    value: person.id,
                    label: nameOf(person, lang),
                  }))}
                />
                <SelectField
                  form={form}
                  name="paperLanguage"
                  label={words.language}
                  value={state.language}
                  options={PERSON_LANGS.map((value) => ({ value, label: language[value] }))}
                />
                <DayField
                  form={form}
                  name="until"
                  label={words.until}
                  value={yearAfter(frame.today)}
                />
              </FieldRow>
            )}
          </Form>
        </details>
      )}
    </section>
  )
}

function OneCode({
  forms,
  code,
  name,
  mayGive,
}: {
  forms: Forms
  code: CodeLine
  name: string
  mayGive: boolean
}) {
  const { lang } = forms.frame
  const words = sharingTexts[lang].codes
  return (
    <li class="desk-row" id={code.id}>
      <div class="desk-row-main">
        <p class={code.state === 'open' ? undefined : 'desk-done'}>
          {name} <span class="desk-quiet">· {words.state[code.state]}</span>
        </p>
        <p class="desk-quiet">
          {words.untilDay} <Day lang={lang} day={code.until} /> · {words.givenOn}{' '}
          <Instant lang={lang} at={code.givenAt} />
          {code.by !== undefined && ` · ${words.given(code.by)}`}
        </p>
        <p class="desk-quiet">
          {code.openedAt === undefined ? (
            words.neverUsed
          ) : (
            <>
              {words.lastUsed} <Instant lang={lang} at={code.openedAt} />
            </>
          )}
        </p>
      </div>
      {mayGive && code.state === 'open' && (
        <Form
          forms={forms}
          verb="revoke-code"
          about={code.id}
          submit={words.revoke}
          says={words.revokeThis(name)}
          kind="quiet"
        />
      )}
    </li>
  )
}
