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
  firstWords,
  idOfField,
  optionsOf,
  problemsUnder,
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
function ActFields({ asking, fields, data, under = '' }: FieldsProps) {
  return (
    <>
      {Object.entries(fields).map(([name, field]) => (
        <ActField asking={asking} field={field} path={`${under}${name}`} value={data[name]} />
      ))}
    </>
  )
}

/** The same at the top of an act: each group and each list is a part that unfolds. */
export function ActParts({ asking, fields, data }: FieldsProps) {
  return (
    <>
      {Object.entries(fields).map(([name, field]) =>
        field.shape.kind === 'group' || field.shape.kind === 'list' ? (
          <Part asking={asking} field={field} path={name} value={data[name]} />
        ) : (
          <ActField asking={asking} field={field} path={name} value={data[name]} />
        ),
      )}
    </>
  )
}

// Longer lists are unfolded: nobody reads ten buttons side by side.
const MOST_SIDE_BY_SIDE = 7

function ActField(props: OneProps) {
  const { asking, field, path, value } = props
  const { shape } = field
  switch (shape.kind) {
    case 'group':
      return (
        <fieldset class="draft-group" id={idOfField(path)}>
          <legend>{field.label[asking.lang]}</legend>
          <Inside {...props} />
        </fieldset>
      )
    case 'list':
      return (
        <fieldset class="draft-list" id={idOfField(path)}>
          <legend>{field.label[asking.lang]}</legend>
          <Inside {...props} />
        </fieldset>
      )
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

function Part(props: OneProps) {
  const { asking, field, path, value } = props
  const label = field.label[asking.lang]
  const id = idOfField(path)
  const inTheWay = problemsUnder(asking.known, path).length
  const isBegun = value !== undefined && (!Array.isArray(value) || value.length > 0)
  return (
    <details class="draft-part" id={id} open={inTheWay > 0}>
      <summary>
        <span class="draft-part-name" id={`name-of-${id}`}>
          {label}
        </span>{' '}
        <span class="desk-quiet">{sayState({ asking, field, value, inTheWay, isBegun })}</span>
      </summary>
      <fieldset class="draft-inside" aria-labelledby={`name-of-${id}`}>
        <Inside {...props} />
      </fieldset>
    </details>
  )
}

function sayState({
  asking: { words },
  field,
  value,
  inTheWay,
  isBegun,
}: Pick<OneProps, 'asking' | 'field' | 'value'> & {
  readonly inTheWay: number
  readonly isBegun: boolean
}): string {
  if (inTheWay > 0) return words.toMend(inTheWay)
  if (!isBegun) return field.optional ? words.optional : words.nothing
  return Array.isArray(value) ? words.rows(value.length) : words.complete
}

/** What stands in a group or a list. */
function Inside({ asking, field, path, value }: OneProps) {
  const { shape } = field
  return (
    <>
      <Hint field={field} path={path} asking={asking} />
      <FieldProblems asking={asking} path={path} />
      {shape.kind === 'group' && (
        <ActFields
          asking={asking}
          fields={shape.fields}
          data={recordOf(value)}
          under={`${path}.`}
        />
      )}
      {shape.kind === 'list' && (
        <Rows asking={asking} field={field} path={path} value={value} of={shape.of} />
      )}
    </>
  )
}

function Rows({ asking, field, path, value, of }: OneProps & { of: Fields }) {
  const { words } = asking
  const label = field.label[asking.lang]
  const rows = Array.isArray(value) ? value : []
  return (
    <>
      <input type="hidden" name={`${path}.count`} value={String(rows.length)} />
      {rows.map((row: Json, index: number) => (
        <Row
          asking={asking}
          of={of}
          row={recordOf(row)}
          label={`${label} ${index + 1}`}
          path={path}
          index={index}
        />
      ))}
      <button
        class="button button-secondary"
        type="submit"
        name="step"
        value={`add ${path}`}
        formaction={backTo(asking, `${path}.${rows.length}`)}
      >
        {words.add(label)}
      </button>
    </>
  )
}

type RowProps = {
  readonly asking: Asking
  readonly of: Fields
  readonly row: ActData
  readonly label: string
  readonly path: string
  readonly index: number
}

function Row({ asking, of, row, label, path, index }: RowProps) {
  const at = `${path}.${index}`
  const first = firstWords(of, row)
  const isEmpty = Object.keys(row).length === 0
  return (
    <details
      class="draft-row"
      id={idOfField(at)}
      open={isEmpty || problemsUnder(asking.known, at).length > 0}
    >
      <summary>
        <span id={`name-of-${idOfField(at)}`}>{label}</span>
        {first !== undefined && <span class="desk-quiet"> · {first}</span>}
      </summary>
      <fieldset class="draft-inside" aria-labelledby={`name-of-${idOfField(at)}`}>
        <ActFields asking={asking} fields={of} data={row} under={`${at}.`} />
        <button
          class="button-quiet"
          type="submit"
          name="step"
          value={`remove ${path} ${index}`}
          formaction={backTo(asking, path)}
        >
          {asking.words.remove(label)}
        </button>
      </fieldset>
    </details>
  )
}

function backTo({ here }: Asking, path: string): string | undefined {
  return here === undefined ? undefined : `${here}#${idOfField(path)}`
}
