import type { Entry } from '@sejour/cases'
import type { CaseFile } from '@sejour/desk'
import { DayField, FieldRow, type OptionOf, SelectField, TextField } from '../form/fields.tsx'
import type { OneForm } from '../form/forms.ts'
import type { DeskLang } from '../slugs.ts'
import { Circumstances } from './circumstances.tsx'
import { Consigned } from './consigned.tsx'
import { nameOfEntry } from './entry-name.ts'
import { agendaTexts } from './texts/index.ts'

/** What an entry may name, from the catalogues of the law. */
export type Catalogue = {
  readonly decisions: readonly OptionOf[]
  readonly papers: readonly OptionOf[]
  readonly titles: readonly OptionOf[]
  readonly remedies: readonly OptionOf[]
}

export interface EntryFieldsProps {
  readonly form: OneForm
  readonly file: CaseFile
  readonly catalogue: Catalogue
  readonly kind: Entry['kind']
  /** What is corrected; absent: something new. */
  readonly entry?: Entry
}

/** The fields of one kind of entry. */
export function EntryFields(props: EntryFieldsProps) {
  const { form, file, kind, entry } = props
  const words = agendaTexts[form.frame.lang].entry
  const procedures = file.procedures.map(({ id, title, round }) => ({
    value: id,
    label: round === 1 ? title : `${title} (${round})`,
  }))
  const isAnswer = kind === 'remedy-filed' || kind === 'judgment-notified'
  return (
    <>
      {!isAnswer && (
        <SelectField
          form={form}
          name="procedure"
          label={words.procedure}
          value={entry?.procedure ?? procedures.at(-1)?.value}
          options={procedures}
          width="full"
        />
      )}
      <OfKind {...props} />
      <SelectField
        form={form}
        name="proof"
        label={words.proof}
        value={entry?.exhibits?.[0]}
        empty={words.noProof}
        options={[...file.state.exhibits.values()].map(({ id, title }) => ({
          value: id,
          label: title,
        }))}
        width="full"
        isOptional
      />
    </>
  )
}

function OfKind(props: EntryFieldsProps) {
  const { form, file, catalogue, kind, entry } = props
  const words = agendaTexts[form.frame.lang].entry
  const of = <Kind extends Entry['kind']>(wanted: Kind) =>
    entry?.kind === wanted ? (entry as Extract<Entry, { kind: Kind }>) : undefined
  switch (kind) {
    case 'request-filed':
      return (
        <>
          <Filed form={form} on={of(kind)?.on} by={of(kind)?.by} />
          <Consigned form={form} file={file} filing={of(kind)} />
        </>
      )
    case 'receipt-given':
      return (
        <FieldRow>
          <SelectField
            form={form}
            name="paper"
            label={words.paper}
            value={of(kind)?.paper}
            options={catalogue.papers}
            width="full"
          />
          <DayField form={form} name="on" label={words.on} value={of(kind)?.on} />
        </FieldRow>
      )
    case 'decision-notified': {
      const decision = of(kind)
      return (
        <>
          <SelectField
            form={form}
            name="decision"
            label={words.decision}
            value={decision?.decision}
            options={catalogue.decisions}
            width="full"
          />
          <Notified form={form} decidedOn={decision?.decidedOn} at={decision?.notification} />
          <Circumstances form={form} given={decision?.circumstances ?? {}} />
        </>
      )
    }
    case 'remedy-filed':
      return <Remedy {...props} remedy={of(kind)} />
    case 'judgment-notified':
      return <Judgment {...props} judgment={of(kind)} />
    case 'title-granted':
      return (
        <>
          <SelectField
            form={form}
            name="title"
            label={words.titre}
            value={of(kind)?.title}
            options={catalogue.titles}
            width="full"
          />
          <FieldRow>
            <DayField form={form} name="from" label={words.from} value={of(kind)?.from} />
            <DayField
              form={form}
              name="until"
              label={words.until}
              value={of(kind)?.until}
              isOptional
            />
          </FieldRow>
        </>
      )
    // What a step says besides its day is asked where steps are taken.
    case 'step-taken':
      return <DayField form={form} name="on" label={words.on} value={of(kind)?.on} />
  }
}

function Remedy({
  form,
  file,
  catalogue,
  remedy,
}: EntryFieldsProps & { remedy: Extract<Entry, { kind: 'remedy-filed' }> | undefined }) {
  const words = agendaTexts[form.frame.lang].entry
  return (
    <>
      <SelectField
        form={form}
        name="against"
        label={words.against}
        value={remedy?.against}
        options={entryOptions(file, catalogue, form.frame.lang, [
          'decision-notified',
          'judgment-notified',
        ])}
        width="full"
      />
      <SelectField
        form={form}
        name="remedy"
        label={words.remedy}
        value={remedy?.remedy}
        options={catalogue.remedies}
        width="full"
      />
      <Filed form={form} on={remedy?.on} by={remedy?.by} />
      <TextField
        form={form}
        name="rollNumber"
        label={words.rollNumber}
        value={remedy?.rollNumber}
        width="short"
        isOptional
      />
    </>
  )
}

function Judgment({
  form,
  file,
  catalogue,
  judgment,
}: EntryFieldsProps & { judgment: Extract<Entry, { kind: 'judgment-notified' }> | undefined }) {
  const words = agendaTexts[form.frame.lang].entry
  return (
    <>
      <SelectField
        form={form}
        name="answers"
        label={words.answers}
        value={judgment?.answers}
        options={entryOptions(file, catalogue, form.frame.lang, ['remedy-filed'])}
        width="full"
      />
      <SelectField
        form={form}
        name="result"
        label={words.result}
        value={judgment?.result}
        options={optionsIn(words.results)}
      />
      <Notified form={form} decidedOn={judgment?.decidedOn} at={judgment?.notification} />
    </>
  )
}

function Filed({
  form,
  on,
  by,
}: {
  form: OneForm
  on: string | undefined
  by: string | undefined
}) {
  const words = agendaTexts[form.frame.lang].entry
  return (
    <FieldRow>
      <DayField form={form} name="on" label={words.on} value={on} />
      <SelectField
        form={form}
        name="by"
        label={words.filedBy}
        value={by}
        options={optionsIn(words.modes)}
      />
    </FieldRow>
  )
}

function Notified({
  form,
  decidedOn,
  at,
}: {
  form: OneForm
  decidedOn: string | undefined
  at: { readonly by: string; readonly on?: string } | undefined
}) {
  const words = agendaTexts[form.frame.lang].entry
  return (
    <FieldRow>
      <DayField
        form={form}
        name="notifiedOn"
        label={words.notifiedOn}
        hint={words.notifiedHint}
        value={at?.on}
        isOptional
      />
      <SelectField
        form={form}
        name="by"
        label={words.by}
        value={at?.by}
        options={optionsIn(words.modes)}
      />
      <DayField form={form} name="decidedOn" label={words.decidedOn} value={decidedOn} isOptional />
    </FieldRow>
  )
}

/** Every word of a table as a choice, in its order. */
const optionsIn = (words: { readonly [value: string]: string }): readonly OptionOf[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

function entryOptions(
  file: CaseFile,
  catalogue: Catalogue,
  lang: DeskLang,
  kinds: readonly Entry['kind'][],
): readonly OptionOf[] {
  return file.procedures
    .flatMap(({ entries }) => entries)
    .filter(({ kind }) => kinds.includes(kind))
    .map((entry) => ({ value: entry.id, label: nameOfEntry(entry, catalogue, lang) }))
}
