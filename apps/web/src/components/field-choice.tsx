import { componentTexts } from '../texts/index.ts'
import { UNKNOWN, unknownName } from './field-types.ts'
import type { ChoiceField, ChoicesField, Option } from './field-types.ts'
import type { Localised } from './types.ts'

/** Large rows, the whole row a target; "I don't know" stands last, apart. */
export function ChoiceRows({ lang, field }: Localised & { field: ChoiceField | ChoicesField }) {
  const words = componentTexts(lang).question
  const type = field.kind === 'choice' ? 'radio' : 'checkbox'
  const isChosen = (value: string) =>
    field.kind === 'choice' ? field.value === value : (field.values ?? []).includes(value)
  return (
    <div class="choices">
      {field.options.map((option, index) => (
        <Row
          type={type}
          id={`${field.name}-${index}`}
          name={field.name}
          option={option}
          checked={isChosen(option.value)}
        />
      ))}
      {field.mayBeUnknown !== false && (
        <>
          <p class="choices-or">{words.or}</p>
          <Row
            type={type}
            id={unknownName(field.name)}
            name={field.kind === 'choice' ? field.name : unknownName(field.name)}
            option={{
              value: field.kind === 'choice' ? UNKNOWN : '1',
              label: words.dontKnow,
              hint: words.dontKnowHint,
            }}
            checked={field.unknown === true}
          />
        </>
      )}
    </div>
  )
}

interface RowProps {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly option: Option
  readonly checked: boolean
}

/** One tick with its words; the words are part of the target. */
export function Row({ type, id, name, option, checked }: RowProps) {
  const hintId = `${id}-hint`
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={option.hint === undefined ? undefined : hintId}
      />
      <label for={id}>
        <span class="choice-label">{option.label}</span>
      </label>
      {option.hint !== undefined && (
        <p class="choice-hint" id={hintId} data-plain>
          {option.hint}
        </p>
      )}
    </div>
  )
}
