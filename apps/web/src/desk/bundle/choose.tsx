import { ChoiceField, SelectField, TextField, TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms, OneForm } from '../form/forms.ts'
import { bundleTexts } from './texts/index.ts'

/** What can be chosen for a bundle of a case. */
export type BundleChoice = {
  /** Those that may go in, by their number. */
  readonly pieces: readonly {
    readonly id: string
    readonly number: number
    readonly title: string
    readonly isPaper: boolean
    readonly isFiled: boolean
    readonly isIdentity: boolean
  }[]
  readonly procedures: readonly { readonly id: string; readonly title: string }[]
  /** Where nothing is chosen yet. */
  readonly order: 'numbers' | 'groups'
  readonly lang: 'fr' | 'nl' | 'de'
  /** Pictures can be read for their words. */
  readonly canRead: boolean
}

/** The field that ticks one piece. */
export const bundleTick = (piece: string): string => `piece-${piece}`

type Asking = { readonly form: OneForm; readonly choice: BundleChoice }

/** What goes in, what the cover says, how large it may be. */
export function ChooseBundle({
  forms,
  choice,
  hasOne,
}: {
  forms: Forms
  choice: BundleChoice
  hasOne: boolean
}) {
  const { frame } = forms
  const words = bundleTexts[frame.lang]
  return (
    <Form forms={forms} verb="start" submit={hasOne ? words.again : words.make} class="bundle-form">
      {(form) => (
        <>
          <p>{words.asIs}</p>
          <p>
            <button class="button button-primary" type="submit">
              {hasOne ? words.again : words.make}
            </button>
          </p>
          <h2>{words.choose}</h2>
          <WhichPieces form={form} choice={choice} />
          <h2>{words.cover}</h2>
          <OnCover form={form} choice={choice} />
          <h2>{words.file}</h2>
          <OfFile form={form} choice={choice} />
          {hasOne && <p class="hint">{words.againHint}</p>}
          <p class="desk-quiet">{words.logged}</p>
        </>
      )}
    </Form>
  )
}

function WhichPieces({ form, choice }: Asking) {
  const words = bundleTexts[form.frame.lang]
  const { pieces, procedures, order } = choice
  const unfiled = pieces.filter(({ isFiled }) => !isFiled).length
  const { which } = words
  return (
    <>
      <ChoiceField
        form={form}
        name="which"
        label={which.label}
        value="all"
        options={[
          { value: 'all', label: which.all(pieces.length) },
          { value: 'unfiled', label: which.unfiled(unfiled) },
          ...(procedures.length === 0 ? [] : [{ value: 'procedure', label: which.procedure }]),
          { value: 'ticked', label: which.ticked },
        ]}
      />
      <fieldset class="desk-field bundle-ticks">
        <legend>{words.tick}</legend>
        {pieces.map(({ id, number, title, isPaper }) => (
          <TickField
            form={form}
            name={bundleTick(id)}
            label={`${number}. ${title}`}
            {...(isPaper && { hint: words.paperOnly })}
          />
        ))}
      </fieldset>
      <ChoiceField
        form={form}
        name="order"
        label={words.order.label}
        value={order}
        options={(['numbers', 'groups'] as const).map((value) => ({
          value,
          label: words.order[value],
        }))}
      />
    </>
  )
}

function OnCover({ form, choice: { procedures, lang } }: Asking) {
  const words = bundleTexts[form.frame.lang]
  const { addressee } = words
  return (
    <>
      <TextField
        form={form}
        name="title"
        label={words.name}
        hint={words.nameHint}
        maxLength={200}
        isOptional
      />
      {procedures.length > 0 && (
        <SelectField
          form={form}
          name="procedure"
          label={words.procedure}
          empty={words.noProcedure}
          width="full"
          value={procedures.at(-1)?.id}
          options={procedures.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <SelectField
        form={form}
        name="addressee"
        label={addressee.label}
        empty={addressee.none}
        value="office"
        options={(['office', 'commune', 'council', 'other'] as const).map((value) => ({
          value,
          label: addressee[value],
        }))}
      />
      <div class="bundle-addressee">
        <TextField
          form={form}
          name="addresseeName"
          label={words.addresseeName}
          hint={words.addresseeNameHint}
          maxLength={120}
        />
      </div>
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
    </>
  )
}

function OfFile({ form, choice: { pieces, canRead } }: Asking) {
  const words = bundleTexts[form.frame.lang]
  const papers = pieces.filter((piece) => piece.isIdentity).length
  const { limit } = words
  return (
    <>
      {papers > 0 && (
        <TickField
          form={form}
          name="mark"
          label={words.mark(papers)}
          hint={words.markHint}
          isTicked
        />
      )}
      <SelectField
        form={form}
        name="limit"
        label={limit.label}
        hint={words.limitHint}
        empty={limit.none}
        options={(['jbox', 'mail', 'own'] as const).map((value) => ({
          value,
          label: limit[value],
        }))}
      />
      <div class="bundle-own">
        <TextField form={form} name="own" label={words.own} width="short" maxLength={6} />
      </div>
      {canRead && <TickField form={form} name="read" label={words.read} hint={words.readHint} />}
    </>
  )
}
