import { decisions } from '@sejour/law/decisions'
import { UNKNOWN, type FieldSpec } from '../../components/index.ts'
import { componentTexts } from '../../texts/index.ts'
import type { Lang } from '../../texts/index.ts'
import { decisionGroups, type DecisionGroup } from './decision-groups.ts'
import { delaiTexts } from './texts/index.ts'
import { limitWording } from './wording/index.ts'

/** The papers in a native list, grouped: every phone shows it well, and typing finds a line. */
export function DecisionSelect({
  lang,
  field,
}: {
  lang: Lang
  field: FieldSpec & { readonly kind: 'select' }
}) {
  const { groups, fields } = delaiTexts(lang)
  const { name, error } = field
  return (
    <div class={error === undefined ? 'field' : 'field field-in-error'}>
      <label class="label" for={name}>
        {field.label}
      </label>
      <p class="hint" id={`${name}-hint`}>
        {field.hint}
      </p>
      {error !== undefined && (
        <p class="field-error" id={`${name}-error`}>
          <span class="visually-hidden">{componentTexts(lang).question.error} </span>
          {error}
        </p>
      )}
      <select
        id={name}
        name={name}
        aria-describedby={error === undefined ? `${name}-hint` : `${name}-hint ${name}-error`}
        aria-invalid={error === undefined ? undefined : true}
      >
        <option value="">{componentTexts(lang).question.choose}</option>
        {(Object.keys(decisionGroups) as DecisionGroup[]).map((group) => (
          <optgroup label={groups[group]}>
            {decisionGroups[group].map((id) => (
              <option value={id} selected={id === field.value}>
                {labelOf(id, lang)}
              </option>
            ))}
          </optgroup>
        ))}
        <option value={UNKNOWN} selected={field.unknown === true}>
          {fields.otherDecision}
        </option>
      </select>
    </div>
  )
}

function labelOf(id: string, lang: Lang): string {
  const decision = decisions.find((one) => one.id === id)
  const label = decision === undefined ? id : limitWording[lang].decision(decision)
  return label.charAt(0).toUpperCase() + label.slice(1)
}
