import { findPiece, listPieces } from '@sejour/answers/pieces'
import { provesKey, type CaseExhibit } from '@sejour/cases'
import {
  ChoiceField,
  DayField,
  FieldRow,
  SelectField,
  TextField,
  TickField,
} from '../form/fields.tsx'
import type { OneForm } from '../form/forms.ts'
import type { CasePerson } from '../frame/frame.ts'
import { pieceTexts } from './piece-texts/index.ts'
import { concernsTick, type Provable, proveTick } from './provable.ts'
import { piecesTexts } from './texts/index.ts'

interface PieceFieldsProps {
  readonly form: OneForm
  readonly piece: CaseExhibit
  readonly people: readonly CasePerson[]
  readonly provable: readonly Provable[]
}

/** Everything that can be said of a piece; only the title is needed. */
export function PieceFields({ form, piece, people, provable }: PieceFieldsProps) {
  const { lang } = form.frame
  const words = pieceTexts[lang]
  const { languages, translation } = piecesTexts[lang]
  return (
    <>
      <TextField form={form} name="title" label={words.fields.title} value={piece.title} />
      <KindField form={form} kind={piece.kind} />
      <FieldRow>
        <DayField
          form={form}
          name="dated"
          label={words.fields.dated}
          value={piece.dated}
          isOptional
        />
        <DayField
          form={form}
          name="coversFrom"
          label={words.fields.coversFrom}
          value={piece.coversFrom}
          isOptional
        />
        <DayField
          form={form}
          name="coversUntil"
          label={words.fields.coversUntil}
          value={piece.coversUntil}
          isOptional
        />
        <DayField
          form={form}
          name="expires"
          label={words.fields.expires}
          value={piece.expires}
          isOptional
        />
      </FieldRow>
      <SelectField
        form={form}
        name="language"
        label={words.fields.language}
        value={piece.language}
        options={Object.entries(languages).map(([value, label]) => ({ value, label }))}
        width="short"
        isOptional
      />
      <ChoiceField
        form={form}
        name="translation"
        label={words.fields.translation}
        value={piece.translation ?? ''}
        options={[
          { value: '', label: words.fields.translationUnknown },
          ...Object.entries(translation).map(([value, label]) => ({ value, label })),
        ]}
      />
      {people.length > 1 && (
        <fieldset class="desk-field">
          <legend>{words.fields.persons}</legend>
          {people.map(({ id, name }) => (
            <TickField
              form={form}
              name={concernsTick(id)}
              label={name}
              isTicked={piece.persons?.includes(id) === true}
            />
          ))}
        </fieldset>
      )}
      <TickField
        form={form}
        name="confidential"
        label={words.fields.confidential}
        hint={words.fields.confidentialHint}
        isTicked={piece.confidential === true}
      />
      <ProvesField form={form} piece={piece} provable={provable} />
    </>
  )
}

/** The kinds of the catalogue, by group. One that no catalogue knows stays what it is. */
function KindField({ form, kind }: { form: OneForm; kind: string | undefined }) {
  const { lang } = form.frame
  const words = pieceTexts[lang].fields
  const chosen = form.typed('kind') ?? kind ?? ''
  const pieces = listPieces(lang)
  const groups = [...new Map(pieces.map(({ group }) => [group.id, group.label]))]
  const id = form.id('kind')
  return (
    <div class="desk-field">
      <label for={id}>{words.kind}</label>
      <select class="width-middle" id={id} name="kind">
        <option value="">{words.kindUnknown}</option>
        {chosen !== '' && findPiece(chosen) === undefined && (
          <option value={chosen} selected>
            {chosen}
          </option>
        )}
        {groups.map(([group, label]) => (
          <optgroup label={label}>
            {pieces
              .filter((one) => one.group.id === group)
              .map((one) => (
                <option value={one.id} selected={one.id === chosen}>
                  {one.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

/** What it proves: what usually fits its kind and what is linked first, the rest folded away. */
function ProvesField({ form, piece, provable }: Omit<PieceFieldsProps, 'people'>) {
  const { lang } = form.frame
  const words = pieceTexts[lang].proves
  const linked = new Set(piece.proves.map((one) => provesKey(one).trim()))
  const usual = new Set(listPieces(lang).find(({ id }) => id === piece.kind)?.facts)
  const isNear = ({ key, proves, isKnown }: Provable) =>
    linked.has(key) ||
    proves.kind !== 'fact' ||
    usual.has(proves.fact) ||
    (isKnown && usual.size === 0)
  const tick = ({ key, label, day }: Provable) => (
    <TickField
      form={form}
      name={proveTick(key)}
      label={label}
      isTicked={linked.has(key)}
      {...(day !== undefined && { hint: day.split('-').toReversed().join('/') })}
    />
  )
  const group = (kind: Provable['proves']['kind'], isFolded: boolean) =>
    provable.filter((one) => one.proves.kind === kind && isNear(one) !== isFolded)
  const far = group('fact', true)
  return (
    <fieldset class="desk-field pieces-proves">
      <legend>{words.legend}</legend>
      {provable.length === 0 && <p class="hint">{words.nothingYet}</p>}
      {(['argument', 'fact', 'entry'] as const).map((kind) => {
        const near = group(kind, false)
        return (
          near.length > 0 && (
            <div class="pieces-proves-group">
              <p class="desk-quiet">{words.groups[kind]}</p>
              {near.map(tick)}
            </div>
          )
        )
      })}
      {far.length > 0 && (
        <details class="desk-more">
          <summary>{words.otherFacts(far.length)}</summary>
          {far.map(tick)}
        </details>
      )}
    </fieldset>
  )
}
