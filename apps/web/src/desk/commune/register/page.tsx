import { saySource } from '@sejour/answers/say'
import { article } from '@sejour/law'
import type { Address } from '@sejour/cases'
import type { PendingAlike } from '@sejour/desk'
import { marginOf } from '../../../app/tool/said.ts'
import { Day, Margin } from '../../../components/index.ts'
import { ChoiceField, DayField, FieldRow, TextArea, TextField } from '../../form/fields.tsx'
import { Form } from '../../form/form.tsx'
import { formsOf, type OneForm } from '../../form/forms.ts'
import type { Sent } from '../../form/sent.ts'
import { DeskPage } from '../../frame/desk-page.tsx'
import type { DeskFrame } from '../../frame/frame.ts'
import { AddressFields } from '../../people/addresses.tsx'
import { PeopleToOpen } from '../../people/people-to-open.tsx'
import { deskHref } from '../../slugs.ts'
import { registerTexts } from './texts/index.ts'

/** What the form of a request that arrives shows. */
export interface RegisterProps {
  readonly frame: DeskFrame
  /** How many people the form has room for. */
  readonly people: number
  /** The number that comes next; absent where no register is kept. */
  readonly number: string | undefined
  /** Where the commune is. */
  readonly office: Partial<Address>
  /** Requests under the same name that still wait. */
  readonly pending: readonly PendingAlike[]
  readonly sent: Sent | undefined
}

/** A request that arrives: everything of it on one screen, by keyboard alone. */
export function RegisterPage({ frame, people, number, office, pending, sent }: RegisterProps) {
  const { lang } = frame
  const words = registerTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <DeskPage frame={frame} title={words.title} forms={forms} wide>
      <p class="desk-lead">
        {words.lead} <a href={deskHref(lang, 'inbox')}>{words.inbox}</a>.
      </p>
      <p class="desk-quiet">
        {words.otherKind} <a href={deskHref(lang, 'intake')}>{words.newCase}</a>.
      </p>
      <Form
        forms={forms}
        verb="register"
        submit={words.submit}
        kind="primary"
        hidden={{ people: String(people), proposed: number ?? '' }}
        class="desk-intake"
      >
        {(form) => (
          <>
            {/* Enter in a field presses the first button of a form: it must be the one that registers. */}
            <button class="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">
              {words.submit}
            </button>
            {pending.length > 0 && <Pending form={form} pending={pending} />}
            <div class="desk-columns">
              <div>
                <Arrival form={form} number={number} />
                <fieldset class="desk-fieldset">
                  <legend>{words.contents}</legend>
                  <TextArea
                    form={form}
                    name="contents"
                    label={words.pieces}
                    hint={words.contentsHint}
                    rows={6}
                  />
                </fieldset>
                <fieldset class="desk-fieldset">
                  <legend>{words.counsel}</legend>
                  <FieldRow>
                    <TextField form={form} name="holder" label={words.holder} isOptional />
                    <ChoiceField
                      form={form}
                      name="as"
                      label={words.as}
                      value="lawyer"
                      options={(['lawyer', 'organisation'] as const).map((value) => ({
                        value,
                        label: words.mandates[value],
                      }))}
                    />
                  </FieldRow>
                </fieldset>
                <fieldset class="desk-fieldset">
                  <legend>{words.elected}</legend>
                  <p class="hint">{words.electedHint}</p>
                  <AddressFields form={form} prefix="elected-" />
                </fieldset>
              </div>
              <div>
                <PeopleToOpen form={form} people={people} words={words} />
                <fieldset class="desk-fieldset">
                  <legend>{words.address}</legend>
                  <AddressFields form={form} value={ofCommune(office)} />
                </fieldset>
              </div>
            </div>
          </>
        )}
      </Form>
    </DeskPage>
  )
}

/** Only those who live here ask here: the commune is typed already, the rest is not. */
function ofCommune({ postcode, commune }: Partial<Address>): Partial<Address> {
  return {
    ...(postcode !== undefined && { postcode }),
    ...(commune !== undefined && { commune }),
  }
}

/** How and when it came, and under which number. */
function Arrival({ form, number }: { form: OneForm; number: string | undefined }) {
  const { lang, today } = form.frame
  const words = registerTexts[lang]
  return (
    <fieldset class="desk-fieldset">
      <legend>{words.arrival}</legend>
      <ChoiceField
        form={form}
        name="channel"
        label={words.channel}
        value="registered-post"
        options={(['registered-post', 'counter'] as const).map((value) => ({
          value,
          label: words.channels[value],
        }))}
      />
      <DayField form={form} name="on" label={words.arrivedOn} value={today} />
      <DayField form={form} name="postedOn" label={words.postedOn} hint={words.postedHint} />

      <FieldRow>
        <TextField form={form} name="number" label={words.number} value={number} width="short" />
        <TextField
          form={form}
          name="broughtBy"
          label={words.broughtBy}
          hint={words.broughtHint}
          isOptional
        />
      </FieldRow>
      <p class="desk-quiet">
        {words.threeDays} {words.numberHint}
      </p>
      <ChoiceField
        form={form}
        name="language"
        label={words.language}
        value={lang}
        options={(['fr', 'nl', 'de'] as const).map((value) => ({
          value,
          label: words.languages[value],
        }))}
      />
    </fieldset>
  )
}

/** Somebody of that name has a request here that nobody decided: what the law makes of it. */
function Pending({ form, pending }: { form: OneForm; pending: readonly PendingAlike[] }) {
  const { lang } = form.frame
  const words = registerTexts[lang].pending
  return (
    <fieldset class="desk-fieldset">
      <legend>{words.title}</legend>
      <Margin
        lang={lang}
        source={marginOf(saySource(article('9bis', { paragraph: '§ 3' }), lang), lang)}
      >
        <p>{words.rule}</p>
        <ul class="counter-list">
          {pending.map(({ case: id, title, since }) => (
            <li>
              <a href={deskHref(lang, 'case', { case: id })}>
                {title}
                <span class="visually-hidden"> – {words.see}</span>
              </a>
              {since !== undefined && (
                <span class="desk-quiet">
                  {' · '}
                  {words.since} <Day lang={lang} day={since} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </Margin>
      <ChoiceField
        form={form}
        name="same"
        label={words.question}
        options={[
          ...pending.map(({ case: id, title }) => ({ value: id, label: words.same(title) })),
          { value: 'new', label: words.other },
        ]}
      />
    </fieldset>
  )
}
