import type { Address } from '@sejour/cases'
import type { CaseFile } from '@sejour/desk'
import { Day, formatDay, Notice } from '../../components/index.ts'
import { ChoiceField, DayField, FieldRow, SelectField, TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms, OneForm } from '../form/forms.ts'
import { nameOf } from '../people-names.ts'
import { peopleTexts } from './texts/index.ts'

/** Where people live and where letters go, as a history, with what follows for notifications. */
export function Addresses({ forms, file }: { forms: Forms; file: CaseFile }) {
  const { frame, sent } = forms
  const { lang } = frame
  const words = peopleTexts[lang]
  const { addresses } = file
  const { elected } = addresses
  const effect =
    elected !== undefined
      ? words.effect.elected(formatDay(elected.from, lang))
      : addresses.residence === undefined
        ? words.effect.none
        : words.effect.residence
  return (
    <section id="addresses">
      <h2>{words.addresses}</h2>
      <Notice tone={elected === undefined ? 'limit' : 'note'}>
        <p>{effect}</p>
      </Notice>
      <ul class="desk-rows">
        {addresses.history.map((address) => (
          <OneAddress forms={forms} file={file} address={address} />
        ))}
      </ul>
      {frame.mayWrite && (
        <details class="desk-more" open={sent?.verb === 'address'}>
          <summary>{words.addAddress}</summary>
          <Form forms={forms} verb="address" submit={words.recordAddress}>
            {(form) => (
              <>
                <ChoiceField
                  form={form}
                  name="kind"
                  label={words.kind}
                  value="residence"
                  options={[
                    { value: 'residence', label: words.residence },
                    { value: 'elected', label: words.elected },
                  ]}
                />
                <AddressFields form={form} />
                <FieldRow>
                  <DayField form={form} name="from" label={words.from} value={frame.today} />
                  <SelectField
                    form={form}
                    name="person"
                    label={words.whose}
                    empty={words.everybody}
                    options={file.people.map(({ person }) => ({
                      value: person.id,
                      label: nameOf(person, lang),
                    }))}
                  />
                </FieldRow>
              </>
            )}
          </Form>
        </details>
      )}
    </section>
  )
}

/** Street, code, commune, and with whom. */
export function AddressFields({
  form,
  prefix = '',
  value = {},
}: {
  form: OneForm
  prefix?: string
  value?: Partial<Address>
}) {
  const words = peopleTexts[form.frame.lang]
  const field = (name: 'street' | 'postcode' | 'commune' | 'careOf') => ({
    form,
    name: prefix + name,
    label: words[name],
    value: value[name],
  })
  return (
    <>
      <FieldRow>
        <TextField {...field('street')} />
        <TextField {...field('postcode')} width="short" />
        <TextField {...field('commune')} />
      </FieldRow>
      <TextField {...field('careOf')} />
    </>
  )
}

function OneAddress({ forms, file, address }: { forms: Forms; file: CaseFile; address: Address }) {
  const { frame, sent } = forms
  const { lang } = frame
  const words = peopleTexts[lang]
  const said = `${address.street}, ${address.postcode} ${address.commune}`
  const whose = file.people.find(({ person }) => person.id === address.person)
  return (
    <li class="desk-row" id={address.id}>
      <div class="desk-row-main">
        <p>
          {said}
          {address.careOf !== undefined && ` (${words.careOf.toLowerCase()} ${address.careOf})`}
        </p>
        <p class="desk-quiet">
          {address.kind === 'elected' ? words.elected : words.residence}
          {' · '}
          {words.from.toLowerCase()} <Day lang={lang} day={address.from} />
          {' · '}
          {address.until === undefined ? (
            words.still
          ) : (
            <>
              {words.until.toLowerCase()} <Day lang={lang} day={address.until} />
            </>
          )}
          {whose !== undefined && ` · ${nameOf(whose.person, lang)}`}
        </p>
      </div>
      {address.until === undefined && frame.mayWrite && (
        <details class="desk-more" open={sent?.verb === 'end-address' && sent.about === address.id}>
          <summary aria-label={words.endThis(said)}>{words.endAddress}</summary>
          <Form forms={forms} verb="end-address" about={address.id} submit={words.endAddress}>
            {(form) => <DayField form={form} name="on" label={words.endedOn} value={frame.today} />}
          </Form>
        </details>
      )}
    </li>
  )
}
