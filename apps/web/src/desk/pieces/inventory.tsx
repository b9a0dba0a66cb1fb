import type { CaseExhibit, NumberedExhibit } from '@sejour/cases'
import { Day } from '../../components/index.ts'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { PieceFile } from './piece-file.tsx'
import { PiecePeriod } from './piece-period.tsx'
import { sayKind, sayLanguage } from './piece-words.ts'
import { piecesTexts } from './texts/index.ts'

interface InventoryProps {
  readonly frame: CaseFrame
  readonly forms: Forms
  readonly pieces: readonly NumberedExhibit[]
}

/** Every piece under its number; on a phone each one is a small card. */
export function Inventory({ frame, forms, pieces }: InventoryProps) {
  const { lang, mayWrite } = frame
  const words = piecesTexts[lang]
  const { columns } = words
  const open = pieces.filter(({ isFinal }) => !isFinal)
  return (
    <>
      {mayWrite && <p class="hint pieces-numbering">{words.numbering}</p>}
      <table class="desk-table pieces-table">
        <caption class="visually-hidden">{words.inventory}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.language}</th>
            <th scope="col">{columns.expires}</th>
            <th scope="col">{columns.persons}</th>
            <th scope="col">{columns.proves}</th>
            {mayWrite && <th scope="col">{columns.move}</th>}
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => (
            <Row
              frame={frame}
              forms={forms}
              piece={piece}
              mayRise={!piece.isFinal && piece !== open[0]}
              maySink={!piece.isFinal && piece !== open.at(-1)}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface RowProps extends Omit<InventoryProps, 'pieces'> {
  readonly piece: NumberedExhibit
  readonly mayRise: boolean
  readonly maySink: boolean
}

function Row({ frame, forms, piece, mayRise, maySink }: RowProps) {
  const { lang, head, mayWrite, today } = frame
  const words = piecesTexts[lang]
  const { columns } = words
  const { exhibit, number, isFinal } = piece
  const { id, title, kind, expires, persons, proves, confidential } = exhibit
  const said = sayKind(kind, lang)
  return (
    <tr
      id={id}
      data-piece={id}
      data-final={isFinal ? '' : undefined}
      data-moved={words.moved(title, number)}
    >
      <td class="pieces-number figures">
        {mayWrite && !isFinal && (
          <span class="pieces-handle" data-handle draggable title={words.drag} aria-hidden="true">
            ⠿
          </span>
        )}
        {number}
        {isFinal && (
          <span class="pieces-lock" title={words.final}>
            <Lock />
            <span class="visually-hidden"> {words.final}</span>
          </span>
        )}
      </td>
      <th scope="row">
        <a href={deskHref(lang, 'exhibit', { case: head.id, exhibit: id })}>{title}</a>
        <span class="pieces-under">
          {said !== undefined && said !== title && <>{said} · </>}
          {said === undefined && <>{words.kindUnknown} · </>}
          <PieceFile lang={lang} caseId={head.id} piece={exhibit} />
        </span>
        {confidential === true && <span class="pieces-remark">{words.confidential}</span>}
      </th>
      <td data-label={columns.period} class={isUndated(exhibit) ? 'pieces-void' : undefined}>
        <PiecePeriod lang={lang} piece={exhibit} />
      </td>
      <td data-label={columns.language}>
        <PieceLanguage lang={lang} piece={exhibit} />
      </td>
      <td data-label={columns.expires} class={expires === undefined ? 'pieces-void' : undefined}>
        {expires === undefined ? (
          <span class="desk-quiet">–</span>
        ) : (
          <>
            <Day lang={lang} day={expires} />
            {expires < today && <strong class="pieces-flag"> {words.expired}</strong>}
          </>
        )}
      </td>
      <td data-label={columns.persons} class={persons === undefined ? 'pieces-void' : undefined}>
        {persons === undefined || persons.length === 0 ? (
          <span class="desk-quiet">{words.everybody}</span>
        ) : (
          persons.map((one) => head.people.find((person) => person.id === one)?.name).join(', ')
        )}
      </td>
      <td data-label={columns.proves}>
        {proves.length === 0 ? (
          <span class="desk-quiet">{words.servesNothing}</span>
        ) : (
          words.proves(proves.length)
        )}
      </td>
      {mayWrite && (
        <td class="pieces-move" data-move>
          {mayRise && <Move forms={forms} verb="up" piece={exhibit} />}
          {maySink && <Move forms={forms} verb="down" piece={exhibit} />}
        </td>
      )}
    </tr>
  )
}

const isUndated = ({ dated, coversFrom, coversUntil }: CaseExhibit): boolean =>
  dated === undefined && coversFrom === undefined && coversUntil === undefined

function PieceLanguage({ lang, piece }: { lang: CaseFrame['lang']; piece: CaseExhibit }) {
  const words = piecesTexts[lang]
  const { language, translation } = piece
  if (language === undefined && translation === undefined) {
    return <span class="desk-quiet">{words.languageUnknown}</span>
  }
  const said = sayLanguage(language, lang)
  return (
    <>
      {said}
      {translation !== undefined && translation !== 'none-needed' && (
        <span class={translation === 'missing' ? 'pieces-flag' : 'desk-quiet'}>
          {said !== undefined && ', '}
          {words.translation[translation]}
        </span>
      )}
    </>
  )
}

function Move({
  forms,
  verb,
  piece: { id, title },
}: {
  forms: Forms
  verb: 'up' | 'down'
  piece: CaseExhibit
}) {
  const words = piecesTexts[forms.frame.lang]
  const says = verb === 'up' ? words.upThis(title) : words.downThis(title)
  return <Form forms={forms} verb={verb} about={id} submit={words[verb]} says={says} kind="quiet" />
}

function Lock() {
  return (
    <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
      <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.5" />
      <rect x="1" y="6" width="10" height="7" rx="1" fill="currentColor" />
    </svg>
  )
}
