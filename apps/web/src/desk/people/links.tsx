import type { Alike, CaseFile } from '@sejour/desk'
import { TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { nameOf } from '../people-names.ts'
import { deskHref } from '../slugs.ts'
import { peopleTexts } from './texts/index.ts'

/** People of other cases who may be the same: proposed, decided by two, never merged. */
export function Links({
  forms,
  file,
  alike,
}: {
  forms: Forms
  file: CaseFile
  alike: readonly Alike[]
}) {
  const { lang } = forms.frame
  const words = peopleTexts[lang]
  if (alike.length === 0) return null
  return (
    <section id="links">
      <h2>{words.links}</h2>
      <p class="desk-quiet">{words.linksLead}</p>
      <ul class="desk-rows">
        {alike.map((one) => {
          const person = file.state.persons.get(one.person)
          const link = [...file.state.links.values()].find(
            (kept) =>
              kept.person === one.person &&
              kept.other.person === one.other.person &&
              kept.other.case === one.other.case &&
              kept.status !== 'undone',
          )
          return (
            <li class="desk-row">
              <div class="desk-row-main">
                <p>{words.sameAs(nameOf(person ?? {}, lang), one.other.title)}</p>
                <p class="desk-quiet">
                  <a href={deskHref(lang, 'case', { case: one.other.case })}>{one.other.title}</a>
                  {one.link !== undefined && ` · ${words.link[one.link]}`}
                </p>
              </div>
              {link === undefined ? (
                <Form
                  forms={forms}
                  verb="propose-link"
                  about={one.person}
                  hidden={{ otherCase: one.other.case, otherPerson: one.other.person }}
                  submit={words.propose}
                />
              ) : (
                <Decide forms={forms} id={link.id} status={link.status} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Decide({ forms, id, status }: { forms: Forms; id: string; status: string }) {
  const words = peopleTexts[forms.frame.lang]
  if (status === 'proposed') {
    return (
      <>
        <Form forms={forms} verb="confirm-link" about={id} submit={words.confirm} />
        <Form forms={forms} verb="refuse-link" about={id} submit={words.refuse} kind="quiet" />
      </>
    )
  }
  if (status !== 'confirmed') return null
  return (
    <Form forms={forms} verb="undo-link" about={id} submit={words.undo} kind="quiet">
      {(form) => <TextField form={form} name="why" label={words.undoWhy} />}
    </Form>
  )
}
