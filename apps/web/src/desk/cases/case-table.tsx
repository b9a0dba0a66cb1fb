import type { CaseLine, CasesAsked } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import { daysBetween } from '../../components/iso-day.ts'
import type { DeskFrame } from '../frame/frame.ts'
import { Instant } from '../instant.tsx'
import { deskHref } from '../slugs.ts'
import { casesTexts } from './texts/index.ts'

type Sort = NonNullable<CasesAsked['sort']>

interface CaseTableProps {
  readonly frame: DeskFrame
  readonly rows: readonly CaseLine[]
  /** Title of each kind of procedure. */
  readonly titles: ReadonlyMap<string, string>
  /** Absent: the rows are in the order in which they were found. */
  readonly sort?: { readonly by: Sort; readonly addressOf: (sort: Sort) => string }
}

/** Cases as rows: what they are, what comes first, what is wrong. Folds on a phone. */
export function CaseTable({ frame, rows, titles, sort }: CaseTableProps) {
  const words = casesTexts[frame.lang]
  const { columns } = words
  return (
    <table class="desk-table">
      <thead>
        <tr>
          <Heading label={columns.title} by="title" sort={sort} />
          <th scope="col" class="is-figure">
            {columns.people}
          </th>
          <th scope="col">{columns.procedures}</th>
          <Heading label={columns.due} by="due" sort={sort} />
          <th scope="col" class="is-figure">
            {columns.risks}
          </th>
          <Heading label={columns.changed} by="changed" sort={sort} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row frame={frame} row={row} titles={titles} />
        ))}
      </tbody>
    </table>
  )
}

function Heading({
  label,
  by,
  sort,
}: {
  label: string
  by: Sort
  sort: CaseTableProps['sort'] | undefined
}) {
  if (sort === undefined) return <th scope="col">{label}</th>
  const isSorted = sort.by === by
  return (
    <th scope="col" aria-sort={isSorted ? (by === 'changed' ? 'descending' : 'ascending') : 'none'}>
      <a href={sort.addressOf(by)} aria-current={isSorted ? 'true' : undefined}>
        {label}
      </a>
    </th>
  )
}

function Row({
  frame: { lang, today },
  row,
  titles,
}: {
  frame: DeskFrame
  row: CaseLine
  titles: ReadonlyMap<string, string>
}) {
  const words = casesTexts[lang]
  const { next } = row
  return (
    <tr>
      <th scope="row">
        <a href={deskHref(lang, 'case', { case: row.case })}>{row.title}</a>
        {row.status !== 'open' && (
          <span class="desk-quiet"> · {words.statuses[row.status].toLowerCase()}</span>
        )}
      </th>
      <td class="figures is-figure" data-label={words.columns.people}>
        {row.people}
      </td>
      <td data-label={words.columns.procedures}>
        {[...Map.groupBy(row.procedures, (kind) => titles.get(kind) ?? kind)]
          .map(([title, rounds]) =>
            rounds.length === 1 ? title : `${title} (${words.rounds(rounds.length)})`,
          )
          .join(', ')}
      </td>
      <td data-label={words.columns.due}>
        {next !== undefined && (
          <>
            <Days lang={lang} today={today} next={next} />
            <span class="desk-cell-note">
              {next.label}
              {next.peremptory && ` · ${words.peremptory}`}
            </span>
          </>
        )}
      </td>
      <td class="figures is-figure" data-label={words.columns.risks}>
        {row.risks === 0 ? '' : row.risks}
      </td>
      <td data-label={words.columns.changed}>
        <Instant lang={lang} at={row.changedAt} />
      </td>
    </tr>
  )
}

/** To the safe day; once that is past, to the last one, and what is past both is said to be. */
function Days({
  lang,
  today,
  next: { safeDay, lastDay },
}: {
  lang: DeskFrame['lang']
  today: string
  next: NonNullable<CaseLine['next']>
}) {
  const words = casesTexts[lang]
  const isSafe = safeDay >= today
  const day = isSafe ? safeDay : lastDay
  const days = daysBetween(today, day)
  return (
    <>
      <span class={days <= PRESSING || !isSafe ? 'desk-late figures' : 'figures'}>
        {days < 0 ? words.past : words.days(days)}
      </span>
      {' · '}
      {!isSafe && days >= 0 && `${words.lastDay} `}
      <Day lang={lang} day={day} />
    </>
  )
}

const PRESSING = 3
