import type { LogAsked, LoggedNotification } from '@sejour/desk'
import { Day } from '../../../components/index.ts'
import type { Catalogue } from '../../agenda/entry-fields.tsx'
import { ListFormats } from '../../exports/list-links.tsx'
import { DeskPage } from '../../frame/desk-page.tsx'
import type { DeskFrame } from '../../frame/frame.ts'
import { deskHref, type DeskLang } from '../../slugs.ts'
import { logTexts } from './texts/index.ts'

/** What the log of notifications shows. `lines`: the latest first. */
export interface NotificationLogProps {
  readonly frame: DeskFrame
  readonly lines: readonly LoggedNotification[]
  readonly asked: LogAsked
  readonly catalogue: Catalogue
}

const KINDS = ['decision', 'paper', 'card', 'attempt'] as const

/** What was handed to whom, over all cases: to be looked through, and printed. */
export function NotificationLogPage({ frame, lines, asked, catalogue }: NotificationLogProps) {
  const { lang } = frame
  const words = logTexts[lang]
  return (
    <DeskPage frame={frame} title={words.title} wide>
      <p class="desk-lead">{words.lead}</p>
      <form class="desk-filter" method="get" action={deskHref(lang, 'notificationLog')}>
        {(['from', 'until'] as const).map((name) => (
          <div class="desk-field">
            <label for={name}>{words[name]}</label>
            <input
              class="figures width-day"
              id={name}
              name={name}
              type="date"
              value={asked[name]}
            />
          </div>
        ))}
        <div class="desk-field">
          <label for="kind">{words.kind}</label>
          <select id="kind" name="kind">
            <option value="">{words.anyKind}</option>
            {KINDS.map((kind) => (
              <option value={kind} selected={kind === asked.kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <button class="button button-secondary" type="submit">
          {words.apply}
        </button>
      </form>
      {lines.length === 0 ? (
        <p class="desk-empty">{words.none}</p>
      ) : (
        <>
          <table class="desk-table">
            <caption class="desk-quiet">{words.caption(lines.length)}</caption>
            <thead>
              <tr>
                {(['on', 'what', 'who', 'how', 'proof'] as const).map((column) => (
                  <th scope="col">{words.columns[column]}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line lang={lang} line={line} catalogue={catalogue} />
              ))}
            </tbody>
          </table>
          <p class="desk-quiet exchange-here">
            <ListFormats frame={frame} list="notifications" name={words.title} asked={asked} />{' '}
            {words.print}
          </p>
        </>
      )}
    </DeskPage>
  )
}

function Line({
  lang,
  line,
  catalogue,
}: {
  lang: DeskLang
  line: LoggedNotification
  catalogue: Catalogue
}) {
  const words = logTexts[lang]
  const { columns } = words
  const place = `${deskHref(lang, 'caseAgenda', { case: line.case })}#entry-${line.entry}`
  return (
    <tr>
      <td class="figures" data-label={columns.on}>
        <Day lang={lang} day={line.on} />
      </td>
      <th scope="row" data-label={columns.what}>
        <a href={place}>{nameOfLogged(line, catalogue, lang)}</a>
      </th>
      <td data-label={columns.who}>
        <a href={deskHref(lang, 'case', { case: line.case })}>{line.title}</a>
        {line.people > 1 && <span class="desk-quiet"> {words.people(line.people)}</span>}
      </td>
      <td data-label={columns.how}>{words.how[line.by]}</td>
      <td data-label={columns.proof}>
        {line.isProved ? words.proved : <span class="desk-quiet">{words.unproved}</span>}
      </td>
    </tr>
  )
}

/** A name of a catalogue; its id where it is not there any more. */
export function nameOfLogged(
  { kind, what }: LoggedNotification,
  catalogue: Catalogue,
  lang: DeskLang,
): string {
  const words = logTexts[lang]
  if (kind === 'card') return words.card
  if (kind === 'attempt') return words.attempted(words.attempts[what] ?? what)
  const names = kind === 'decision' ? catalogue.decisions : catalogue.papers
  return names.find(({ value }) => value === what)?.label ?? what
}
