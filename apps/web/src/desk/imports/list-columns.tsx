import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { importsTexts } from './texts/index.ts'
import type { ListField, ListSeen } from './types.ts'

/** What each column is taken for; another choice reads the list again. */
export function ListColumns({
  frame,
  token,
  list,
}: {
  frame: DeskFrame
  token: string
  list: ListSeen
}) {
  const { list: words, fields } = importsTexts[frame.lang]
  return (
    <form class="desk-form" method="get" action={deskHref(frame.lang, 'importList', { token })}>
      <fieldset class="exchange-columns">
        <legend>{words.columns}</legend>
        <input type="hidden" name="again" value="1" />
        {list.columns.map(({ heading, field, example }, index) => (
          <div class="desk-field">
            <label for={`c${index}`}>{heading === '' ? words.unnamed(index + 1) : heading}</label>
            <p class="hint" id={`c${index}-hint`}>
              {words.columnHint(example)}
            </p>
            <select id={`c${index}`} name={`c${index}`} aria-describedby={`c${index}-hint`}>
              <option value="">{words.ignored}</option>
              {(Object.keys(fields) as ListField[]).map((one) => (
                <option value={one} selected={one === field}>
                  {fields[one]}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
      <button class="button button-secondary" type="submit">
        {words.apply}
      </button>
    </form>
  )
}
