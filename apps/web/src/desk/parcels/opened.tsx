import { ChoiceField, SelectField, TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { deskHref } from '../slugs.ts'
import { ItemsOfParcel } from './items.tsx'
import { type OpenedParcel, parcelTick } from './shown.ts'
import { parcelsTexts } from './texts/index.ts'

type OpenedProps = {
  readonly forms: Forms
  readonly opened: OpenedParcel
  readonly receivers: readonly { readonly id: string; readonly name: string }[]
}

/** What is in a parcel, what it would change here, and the three answers. */
export function OpenedParcelView({ forms, opened, receivers }: OpenedProps) {
  const { lang } = forms.frame
  const words = parcelsTexts[lang]
  const isNews = opened.kind === 'news'
  return (
    <>
      <p class="desk-lead">
        {words.inbox.sentBy(opened.from)}
        {opened.via.length > 0 && <> · {words.inbox.via(opened.via.join(', '))}</>}
        {'. '}
        {opened.isKnown ? words.inbox.isKnown : words.inbox.isNew}
        {opened.isKnown && (
          <>
            {' '}
            <a href={deskHref(lang, 'case', { case: opened.caseId })}>{words.inbox.goTo}</a>
          </>
        )}
      </p>
      {opened.message !== undefined && (
        <>
          <h2>{words.inbox.message}</h2>
          <p class="desk-note-text">{opened.message}</p>
        </>
      )}
      <h2>{isNews ? words.inbox.newsHeading : words.inbox.heading}</h2>
      {!isNews && (
        <dl class="desk-list">
          <Listed name={words.inbox.people} values={opened.people} />
          <Listed name={words.inbox.procedures} values={opened.procedures} />
          <Listed name={words.inbox.mandates} values={opened.mandates} />
          {opened.arguments > 0 && (
            <Listed name={words.inbox.arguments} values={[String(opened.arguments)]} />
          )}
        </dl>
      )}
      {opened.items.length > 0 && <ItemsOfParcel lang={lang} items={opened.items} />}
      <LeftOutList lang={lang} opened={opened} />
      <TakeIn forms={forms} opened={opened} />
      <Others forms={forms} opened={opened} receivers={receivers} />
    </>
  )
}

function Listed({ name, values }: { name: string; values: readonly string[] }) {
  if (values.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{values.join(' · ')}</dd>
    </div>
  )
}

function LeftOutList({
  lang,
  opened: { leftOut },
}: {
  lang: Forms['frame']['lang']
  opened: OpenedParcel
}) {
  const { inbox } = parcelsTexts[lang]
  const whys: { readonly [why: string]: string } = inbox.whys
  if (leftOut.length === 0) return null
  return (
    <>
      <h2>{inbox.leftOut}</h2>
      <ul>
        {leftOut.map(({ name, why }) => (
          <li>
            {name} – {whys[why] ?? inbox.whys.other}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Taking in, with a choice for every field that differs. */
function TakeIn({ forms, opened }: Omit<OpenedProps, 'receivers'>) {
  const words = parcelsTexts[forms.frame.lang]
  const { id, differences, version, kind } = opened
  if (kind === 'news') {
    return (
      <Form forms={forms} verb="receive" about={id} submit={words.inbox.takeNews} kind="primary" />
    )
  }
  return (
    <Form
      forms={forms}
      verb="receive"
      about={id}
      hidden={{ seen: String(version) }}
      submit={words.inbox.takeIn}
      kind="primary"
    >
      {(form) => (
        <>
          {differences.length > 0 && (
            <>
              <h2>{words.inbox.differences}</h2>
              <p>{words.inbox.differencesLead}</p>
              {differences.map(({ key, name, field, here, there }) => (
                <ChoiceField
                  form={form}
                  name={parcelTick('take', key)}
                  label={words.inbox.field(name, field)}
                  value="here"
                  options={[
                    { value: 'here', label: words.inbox.here(here) },
                    { value: 'there', label: words.inbox.there(there) },
                  ]}
                />
              ))}
            </>
          )}
          <TextField
            form={form}
            name="reference"
            label={words.inbox.reference}
            hint={words.inbox.referenceHint}
            width="middle"
            isOptional
          />
        </>
      )}
    </Form>
  )
}

function Others({ forms, opened: { id, kind }, receivers }: OpenedProps) {
  const { sent, frame } = forms
  const words = parcelsTexts[frame.lang].inbox
  if (!frame.mayWrite || kind === 'news') return null
  return (
    <>
      <details class="desk-more" open={sent?.verb === 'refuse'}>
        <summary>{words.refuseThis}</summary>
        <Form forms={forms} verb="refuse" about={id} submit={words.refuse}>
          {(form) => <TextField form={form} name="why" label={words.why} hint={words.whyHint} />}
        </Form>
      </details>
      <details class="desk-more" open={sent?.verb === 'forward'}>
        <summary>{words.forwardThis}</summary>
        <Form forms={forms} verb="forward" about={id} submit={words.forward}>
          {(form) => (
            <>
              <SelectField
                form={form}
                name="to"
                label={words.forwardTo}
                options={receivers.map((one) => ({ value: one.id, label: one.name }))}
              />
              <TextField form={form} name="why" label={words.why} hint={words.whyHint} />
            </>
          )}
        </Form>
      </details>
    </>
  )
}
