import type { ParcelReceiver } from '@sejour/desk'
import { ToConfirm } from '../../../components/index.ts'
import { ChoiceField, DayField, FieldRow, SelectField, TextField } from '../../form/fields.tsx'
import { Form } from '../../form/form.tsx'
import { peopleTexts } from '../../people/texts/index.ts'
import { Done, Folded, type PartProps } from './part.tsx'
import { counterTexts } from './texts/index.ts'

/** A move to another commune while the request waits: a choice, and nothing that the law decides. */
export function Move({
  forms,
  round,
  communes,
}: PartProps & { readonly communes: readonly ParcelReceiver[] }) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].move
  const address = peopleTexts[lang]
  const moves = round.steps.get('commune-changed') ?? []
  return (
    <>
      {moves.map(({ on, details = {} }) => (
        <Done lang={lang} on={on}>
          {words.said(String(details['from'] ?? '…'), String(details['to'] ?? '…'))}
        </Done>
      ))}
      {round.may.has('commune-changed') && (
        <Folded forms={forms} round={round} verb="move" title={words.title}>
          <p>
            {words.lead} <ToConfirm lang={lang} />
          </p>
          <Form forms={forms} verb="move" about={round.key} submit={words.submit}>
            {(form) => (
              <>
                <FieldRow>
                  <TextField form={form} name="street" label={address.street} />
                  <TextField form={form} name="postcode" label={address.postcode} width="short" />
                  <TextField form={form} name="commune" label={address.commune} />
                </FieldRow>
                <DayField form={form} name="on" label={counterTexts[lang].on} value={today} />
                <ChoiceField
                  form={form}
                  name="how"
                  label={words.how}
                  options={(['send-on', 'keep'] as const).map((value) => ({
                    value,
                    label: words.hows[value],
                  }))}
                />
                {communes.length > 0 && (
                  <SelectField
                    form={form}
                    name="receiver"
                    label={words.receiver}
                    hint={words.receiverHint}
                    empty={words.onPaper}
                    options={communes.map(({ id, name }) => ({ value: id, label: name }))}
                  />
                )}
              </>
            )}
          </Form>
        </Folded>
      )}
    </>
  )
}
