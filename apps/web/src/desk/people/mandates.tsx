import type { Address, CaseMandate } from '@sejour/cases'
import type { CaseFile } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import { DayField, FieldRow, SelectField, TextField, TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { AddressFields } from './addresses.tsx'
import { peopleTexts } from './texts/index.ts'

const KINDS = ['lawyer', 'organisation', 'trusted-person', 'guardian'] as const

/** Who acts for the people of the case, from when to when. */
export function Mandates({
  forms,
  file,
  office,
}: {
  forms: Forms
  file: CaseFile
  /** Where the organisation works. */
  office: Partial<Address>
}) {
  const { frame, sent } = forms
  const words = peopleTexts[frame.lang]
  const mandates = [...file.state.mandates.values()]
  return (
    <section id="mandates">
      <h2>{words.mandates}</h2>
      {mandates.length === 0 ? (
        <p class="desk-empty">{words.noMandate}</p>
      ) : (
        <ul class="desk-rows">
          {mandates.map((mandate) => (
            <OneMandate forms={forms} mandate={mandate} />
          ))}
        </ul>
      )}
      {frame.mayWrite && (
        <details class="desk-more" open={sent?.verb === 'mandate'}>
          <summary>{words.giveMandate}</summary>
          <Form forms={forms} verb="mandate" submit={words.recordMandate}>
            {(form) => (
              <>
                <FieldRow>
                  <SelectField
                    form={form}
                    name="mandateKind"
                    label={words.kind}
                    value="lawyer"
                    options={KINDS.map((value) => ({ value, label: words.mandateKind[value] }))}
                  />
                  <TextField
                    form={form}
                    name="holder"
                    label={words.holder}
                    value={frame.organisation}
                  />
                  <DayField form={form} name="from" label={words.from} value={frame.today} />
                </FieldRow>
                <TickField form={form} name="elects" label={words.electsDomicile} />
                <AddressFields form={form} value={office} />
              </>
            )}
          </Form>
        </details>
      )}
    </section>
  )
}

function OneMandate({ forms, mandate }: { forms: Forms; mandate: CaseMandate }) {
  const { frame, sent } = forms
  const { lang } = frame
  const words = peopleTexts[lang]
  const { holder, from, until, ended } = mandate
  return (
    <li class="desk-row" id={mandate.id}>
      <div class="desk-row-main">
        <p>
          {holder} <span class="desk-quiet">· {words.mandateKind[mandate.kind].toLowerCase()}</span>
        </p>
        <p class="desk-quiet">
          {words.from.toLowerCase()} <Day lang={lang} day={from} />
          {until !== undefined && (
            <>
              {' · '}
              {words.until.toLowerCase()} <Day lang={lang} day={until} />
            </>
          )}
          {ended !== undefined && ` · ${ended.why}`}
          {mandate.electedDomicile === true && ` · ${words.elected.toLowerCase()}`}
        </p>
      </div>
      {ended === undefined && frame.mayWrite && (
        <details class="desk-more" open={sent?.verb === 'end-mandate' && sent.about === mandate.id}>
          <summary aria-label={words.endMandateThis(holder)}>{words.endMandate}</summary>
          <Form forms={forms} verb="end-mandate" about={mandate.id} submit={words.endMandate}>
            {(form) => (
              <FieldRow>
                <DayField form={form} name="on" label={words.endedOn} value={frame.today} />
                <TextField form={form} name="why" label={words.why} />
              </FieldRow>
            )}
          </Form>
        </details>
      )}
    </li>
  )
}
