import type { ComponentChildren } from 'preact'
import { Button, ButtonRow } from '../../components/index.ts'
import { DO } from '../form/form.ts'
import { adds, removes } from '../form/rows.ts'

export interface RowsProps {
  /** Names the list in the form: "stays". */
  readonly list: string
  readonly rows: readonly number[]
  /** "Séjour 2", by place from 1. */
  readonly title: (place: number) => string
  readonly add: string
  readonly remove: (title: string) => string
  /** The fewest lines that make sense: below, nothing can be removed. */
  readonly least: number
  /** The button that was pressed, to put the focus where the change is. */
  readonly pressed: string | undefined
  readonly children: (row: number) => ComponentChildren
}

/** A list of groups of fields that grows and shrinks, with or without script. */
export function Rows({ list, rows, title, add, remove, least, pressed, children }: RowsProps) {
  const isChanged = pressed === adds(list) || pressed?.startsWith(`remove:${list}:`) === true
  return (
    <>
      <input type="hidden" name={list} value={rows.join(' ')} />
      {rows.map((row, index) => (
        <fieldset
          key={`${list}-${row}`}
          class="line"
          tabIndex={-1}
          data-focus-row={isChanged && index === rows.length - 1}
        >
          <legend>{title(index + 1)}</legend>
          {children(row)}
          {rows.length > least && (
            <button class="button-quiet" type="submit" name={DO} value={removes(list, row)}>
              {remove(title(index + 1))}
            </button>
          )}
        </fieldset>
      ))}
      <ButtonRow>
        <Button kind="secondary" name={DO} value={adds(list)}>
          {add}
        </Button>
      </ButtonRow>
    </>
  )
}
