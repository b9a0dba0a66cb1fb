import type { FactInFile } from '@sejour/desk'
import { ChoiceField, DayField, SelectField, TextField } from '../form/fields.tsx'
import type { OneForm } from '../form/forms.ts'
import { factsTexts } from './texts/index.ts'

/** The value that says "I don't know": it becomes a task. */
export const UNKNOWN_VALUE = 'unknown'

// More answers than this read better as a list that opens.
const MOST_SIDE_BY_SIDE = 4

/** The control of one question of the law; a list has none here, arguments fill it. */
export function ValueField({
  form,
  fact,
  label = fact.question,
}: {
  form: OneForm
  fact: Pick<FactInFile, 'fact' | 'type' | 'question' | 'options' | 'value'>
  label?: string
}) {
  const words = factsTexts[form.frame.lang]
  const name = fact.fact
  const unknown = { value: UNKNOWN_VALUE, label: words.unknown }
  const value = fact.value === undefined ? undefined : typedOf(fact.type, fact.value)
  const shared = { form, name, label, value }
  switch (fact.type) {
    case 'boolean':
      return (
        <ChoiceField
          {...shared}
          options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, unknown]}
        />
      )
    case 'choice': {
      const options = [...(fact.options ?? []), unknown]
      return options.length <= MOST_SIDE_BY_SIDE ? (
        <ChoiceField {...shared} options={options} />
      ) : (
        <SelectField {...shared} options={options} empty={words.leave} width="full" />
      )
    }
    case 'day':
      return <DayField {...shared} />
    case 'money':
      return <TextField {...shared} hint={words.euros} width="short" />
    case 'number':
      return <TextField {...shared} width="short" />
    case 'list':
      return <p class="desk-quiet">{words.list}</p>
  }
}

/** A value as it would be typed. */
function typedOf(type: FactInFile['type'], value: NonNullable<FactInFile['value']>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (type === 'money' && typeof value === 'number')
    return (value / 100).toFixed(2).replace('.', ',')
  return typeof value === 'object' ? '' : String(value)
}
