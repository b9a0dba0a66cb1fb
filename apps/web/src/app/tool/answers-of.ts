import {
  fieldId,
  formatDayWithWeekday,
  formatMoney,
  type Answer,
  type FieldSpec,
} from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { centsFrom, type TypedDay } from '../form/read-form.ts'

/** What was answered, field by field, as people read it. A field left empty is not repeated. */
export function answersOf(fields: readonly FieldSpec[], lang: Lang): readonly Answer[] {
  return fields.flatMap((field): readonly Answer[] => {
    const changeHref = `#${fieldId(field)}`
    if (field.unknown === true) return [{ question: field.label, changeHref }]
    const answer = said(field, lang)
    return answer === undefined ? [] : [{ question: field.label, answer, changeHref }]
  })
}

function said(field: FieldSpec, lang: Lang): string | undefined {
  switch (field.kind) {
    case 'choice':
    case 'select':
      return field.options.find(({ value }) => value === field.value)?.label
    case 'choices': {
      const chosen = field.options.filter(({ value }) => field.values?.includes(value))
      return chosen.length === 0 ? undefined : chosen.map(({ label }) => label).join(' · ')
    }
    case 'day':
      return field.value && saidDay(field.value, lang)
    case 'money': {
      const cents = field.value ? centsFrom(field.value) : undefined
      return cents === undefined ? undefined : formatMoney(cents, lang)
    }
    case 'number':
      return field.value ? [field.value, field.unit].filter((part) => part).join(' ') : undefined
  }
}

function saidDay({ day, month, year }: TypedDay, lang: Lang): string {
  return formatDayWithWeekday(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, lang)
}
