import type { Fields } from '@sejour/acts'
import type { ActData, Json } from '@sejour/cases'
import {
  Choices,
  common,
  FieldProblems,
  Hint,
  Labelled,
  LineField,
  Ticks,
  type Asking,
  type OneProps,
} from './act-inputs.tsx'
import {
  idOfField,
  optionsOf,
  recordOf,
  sayMoney,
  sayText,
  sayYesNo,
  typedDay,
  yesNoOptions,
} from './act-values.ts'

interface FieldsProps {
  readonly asking: Asking
  readonly fields: Fields
  readonly data: ActData
  /** The path of the group, with its dot; empty at the top. */
  readonly under?: string
}

/** The fields of an act, as its definition asks for them. Each is named by its path. */
export function ActFields({ asking, fields, data, under = '' }: FieldsProps) {
  return (
    <>
      {Object.entries(fields).map(([name, field]) => (
        <ActField asking={asking} field={field} path={`${under}${name}`} value={data[name]} />
      ))}
    </>
  )
}

// Longer lists are unfolded: nobody reads ten buttons side by side.
const MOST_SIDE_BY_SIDE = 7

function ActField(props: OneProps) {
  const { asking, field, path, value } = props
  const { shape } = field
  const label = field.label[asking.lang]
  switch (shape.kind) {
    case 'group':
      return (
        <fieldset class="draft-group" id={idOfField(path)}>
          <legend>{label}</legend>
          <Hint field={field} path={path} asking={asking} />
          <ActFields
            asking={asking}
            fields={shape.fields}
            data={recordOf(value)}
            under={`${path}.`}
          />
        </fieldset>
      )
    case 'list':
      return <ListField {...props} of={shape.of} />
    case 'yes-no':
      return <Choices {...props} options={yesNoOptions(asking.words)} chosen={sayYesNo(value)} />
    case 'choice': {
      const options = optionsOf(shape.options, asking.lang)
      return options.length > MOST_SIDE_BY_SIDE ? (
        <Labelled {...props}>
          <select class="width-full" {...common(props)}>
            <option value="">{asking.words.choose}</option>
            {options.map((option) => (
              <option value={option.value} selected={option.value === value}>
                {option.label}
              </option>
            ))}
          </select>
        </Labelled>
      ) : (
        <Choices {...props} options={options} chosen={typeof value === 'string' ? value : ''} />
      )
    }
    case 'choices':
      return <Ticks {...props} options={optionsOf(shape.options, asking.lang)} />
    case 'text':
      return shape.long ? (
        <Labelled {...props}>
          <textarea {...common(props)} rows={4}>
            {sayText(value)}
          </textarea>
        </Labelled>
      ) : (
        <LineField {...props} said={sayText(value)} />
      )
    case 'day':
      return <LineField {...props} said={typedDay(sayText(value))} width="day" />
    case 'cents':
      return <LineField {...props} said={sayMoney(value)} width="short" />
    case 'whole':
      return <LineField {...props} said={sayText(value)} width="short" />
  }
}

function ListField({ asking, field, path, value, of }: OneProps & { of: Fields }) {
  const { words } = asking
  const label = field.label[asking.lang]
  const rows = Array.isArray(value) ? value : []
  return (
    <fieldset class="draft-list" id={idOfField(path)}>
      <legend>{label}</legend>
      <Hint field={field} path={path} asking={asking} />
      <FieldProblems asking={asking} path={path} />
      <input type="hidden" name={`${path}.count`} value={String(rows.length)} />
      {rows.map((row: Json, index: number) => (
        <fieldset class="draft-row" id={idOfField(`${path}.${index}`)}>
          <legend>
            {label} {index + 1}
          </legend>
          <ActFields asking={asking} fields={of} data={recordOf(row)} under={`${path}.${index}.`} />
          <button class="button-quiet" type="submit" name="step" value={`remove ${path} ${index}`}>
            {words.remove(`${label} ${index + 1}`)}
          </button>
        </fieldset>
      ))}
      <button class="button-quiet" type="submit" name="step" value={`add ${path}`}>
        {words.add(label)}
      </button>
    </fieldset>
  )
}
