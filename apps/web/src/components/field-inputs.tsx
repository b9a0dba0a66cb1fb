import { componentTexts } from '../texts/index.ts'
import { Row } from './field-choice.tsx'
import { UNKNOWN, unknownName } from './field-types.ts'
import type { DayField, MoneyField, NumberField, SelectField } from './field-types.ts'
import type { Localised } from './types.ts'

/** Three small fields rather than a picker: people copy a day from a paper, figure by figure. */
export function DayInputs({ lang, field }: Localised & { field: DayField }) {
  const words = componentTexts(lang).question
  const parts = [
    { key: 'day', label: words.day, width: 2 },
    { key: 'month', label: words.month, width: 2 },
    { key: 'year', label: words.year, width: 4 },
  ] as const
  return (
    <div class="day-inputs">
      {parts.map(({ key, label, width }) => (
        <div>
          <label for={`${field.name}-${key}`}>{label}</label>
          <input
            class={`figures width-${width}`}
            id={`${field.name}-${key}`}
            name={`${field.name}-${key}`}
            type="text"
            inputMode="numeric"
            maxLength={width}
            autoComplete="off"
            value={field.value?.[key]}
            aria-invalid={field.error === undefined ? undefined : true}
          />
        </div>
      ))}
    </div>
  )
}

/** An amount or a number, with its unit beside it. */
export function FigureInput({
  field,
  describedBy,
}: {
  field: MoneyField | NumberField
  describedBy: string | undefined
}) {
  const unit = field.kind === 'money' ? '€' : field.unit
  const unitId = `${field.name}-unit`
  return (
    <div class="figure-input">
      <input
        class="figures width-8"
        id={field.name}
        name={field.name}
        type="text"
        inputMode={field.kind === 'money' ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={field.value}
        aria-describedby={[describedBy, unit === undefined ? undefined : unitId]
          .filter((id) => id !== undefined)
          .join(' ')}
        aria-invalid={field.error === undefined ? undefined : true}
      />
      {unit !== undefined && (
        <span class="unit" id={unitId}>
          {unit}
        </span>
      )}
    </div>
  )
}

/** A native list: every phone and every screen reader knows it. */
export function SelectInput({
  lang,
  field,
  describedBy,
}: Localised & { field: SelectField; describedBy: string | undefined }) {
  const words = componentTexts(lang).question
  return (
    <select
      id={field.name}
      name={field.name}
      aria-describedby={describedBy}
      aria-invalid={field.error === undefined ? undefined : true}
    >
      <option value="">{words.choose}</option>
      {field.options.map(({ value, label }) => (
        <option value={value} selected={value === field.value}>
          {label}
        </option>
      ))}
      {field.mayBeUnknown !== false && (
        <option value={UNKNOWN} selected={field.unknown === true}>
          {words.dontKnow}
        </option>
      )}
    </select>
  )
}

/** "I don't know" beside a day, an amount or a number. */
export function UnknownTick({
  lang,
  field,
}: Localised & { field: DayField | MoneyField | NumberField }) {
  if (field.mayBeUnknown === false) return null
  const name = unknownName(field.name)
  return (
    <div class="unknown-tick">
      <Row
        type="checkbox"
        id={name}
        name={name}
        option={{ value: '1', label: componentTexts(lang).question.dontKnow }}
        checked={field.unknown === true}
      />
    </div>
  )
}
