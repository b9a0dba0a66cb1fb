import { Form } from '../form/form.tsx'
import type { Forms, OneForm } from '../form/forms.ts'
import type { DeskLang } from '../slugs.ts'
import { deskHref } from '../slugs.ts'
import { importsTexts } from './texts/index.ts'
import type { ListField, ListRow, ListSeen } from './types.ts'

/** The rows, each with a tick, and the button that makes cases of those that are ticked. */
export function ListRows({ forms, token, list }: { forms: Forms; token: string; list: ListSeen }) {
  const { lang } = forms.frame
  const words = importsTexts[lang].list
  const ticked = list.rows.filter(isPlain).length
  const chosen = Object.fromEntries(
    list.columns.map(({ field }, index) => [`c${index}`, field ?? '']),
  )
  return (
    <Form
      forms={forms}
      verb="make"
      action={deskHref(lang, 'importList', { token })}
      submit={ticked === 0 ? words.make : words.makeCount(ticked)}
      kind="primary"
      hidden={chosen}
      class="exchange-rows"
      besides={<p class="hint">{words.makeHint}</p>}
    >
      {(form) => (
        <table class="desk-table">
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.said}</th>
              <th scope="col">{words.remarks}</th>
            </tr>
          </thead>
          <tbody>
            {list.rows.map((row) => (
              <Row form={form} row={row} lang={lang} />
            ))}
          </tbody>
        </table>
      )}
    </Form>
  )
}

/** Ticked by itself: a new person, as far as anybody can see. */
const isPlain = ({ canBeMade, alike, sameAs, wasMade }: ListRow): boolean =>
  canBeMade && alike.length === 0 && sameAs === undefined && !wasMade

function Row({ form, row, lang }: { form: OneForm; row: ListRow; lang: DeskLang }) {
  const { list: words } = importsTexts[lang]
  const name = `r${row.row}`
  const isTicked = form.wasSent ? form.typed(name) === 'on' : isPlain(row)
  return (
    <tr>
      <td class="figures" data-label={words.row}>
        <span class="exchange-tick">
          <input
            type="checkbox"
            id={name}
            name={name}
            value="on"
            checked={isTicked}
            disabled={!row.canBeMade}
            aria-label={words.tick(row.name, row.row)}
          />
          {row.row}
        </span>
      </td>
      <th scope="row">{row.name}</th>
      <td data-label={words.said}>
        <Cells row={row} lang={lang} />
      </td>
      <td data-label={words.remarks}>
        <Remarks row={row} lang={lang} />
      </td>
    </tr>
  )
}

const SHORT = 60

function Cells({ row, lang }: { row: ListRow; lang: DeskLang }) {
  const { fields } = importsTexts[lang]
  const said = (Object.entries(row.cells) as [ListField, string][]).filter(
    ([field]) => field !== 'familyName' && field !== 'givenName',
  )
  return (
    <span class="exchange-cells">
      {said.map(([field, value]) => (
        <span>
          <span class="desk-quiet">{fields[field]}</span>{' '}
          {value.length > SHORT ? `${value.slice(0, SHORT)}…` : value}
        </span>
      ))}
    </span>
  )
}

function Remarks({ row, lang }: { row: ListRow; lang: DeskLang }) {
  const { list: words, problems, fields, asTask } = importsTexts[lang]
  const { alike, sameAs, wasMade } = row
  const hasNone = row.problems.length === 0 && alike.length === 0 && sameAs === undefined
  if (hasNone && !wasMade) return <span class="desk-quiet">{words.fine}</span>
  return (
    <ul class="exchange-remarks">
      {wasMade && <li>{words.wasMade}</li>}
      {row.problems.map(({ code, field, typed }) => (
        <li>
          {code === 'no-name'
            ? problems[code]
            : `${fields[field]} ${words.quoted(typed)} ${problems[code]} (${asTask}).`}
        </li>
      ))}
      {sameAs !== undefined && <li>{words.sameAs(sameAs)}</li>}
      {alike.length > 0 && (
        <li>
          {words.alike}{' '}
          {alike.map(({ case: id, title }, index) => (
            <>
              {index > 0 && ', '}
              <a href={deskHref(lang, 'case', { case: id })}>{title}</a>
            </>
          ))}
        </li>
      )}
    </ul>
  )
}
