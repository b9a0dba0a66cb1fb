import type { AgendaSettings, DueLine } from '@sejour/desk'
import { Day, formatDay, ToConfirm } from '../../components/index.ts'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { ExportHere } from '../exports/list-links.tsx'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { DaysLeft } from './days-left.tsx'
import { FeedBlock } from './feed-block.tsx'
import { Month } from './month.tsx'
import { hasNature } from './nature.ts'
import { ReminderBlock } from './reminder-block.tsx'
import { agendaTexts } from './texts/index.ts'
import { byWeek, mondayOf, type Week } from './weeks.ts'
import { shiftDay } from '../../components/iso-day.ts'

export const AGENDA_FILTERS = ['all', 'mine', 'peremptory'] as const
export type AgendaFilter = (typeof AGENDA_FILTERS)[number]

/** What the agenda of an organisation shows. */
export interface AgendaPageProps {
  readonly frame: DeskFrame
  readonly dues: readonly DueLine[]
  readonly filter: AgendaFilter
  /** An ISO day of the month that is drawn. */
  readonly month: string
  readonly settings: AgendaSettings
  /** The secret address, just after it was made. */
  readonly feedAddress?: string
  readonly names: ReadonlyMap<string, string>
  readonly sent: Sent | undefined
}

/** Every day to keep in every open case, by week, with the ways in which it reaches people. */
export function AgendaPage(props: AgendaPageProps) {
  const { frame, dues, filter, month, settings, feedAddress, names, sent } = props
  const { lang, today } = frame
  const words = agendaTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  const shown = dues.filter(
    (due) => filter === 'all' || (filter === 'mine' ? due.mine : due.peremptory),
  )
  const href = (other: AgendaFilter, at = month) =>
    `${deskHref(lang, 'agenda')}?f=${other}&m=${at.slice(0, 7)}`
  const counts = new Map(
    [...Map.groupBy(shown, ({ safeDay }) => safeDay)].map(([day, all]) => [day, all.length]),
  )
  return (
    <DeskPage frame={frame} title={words.title} forms={forms} wide>
      <nav class="desk-pager" aria-label={words.filters}>
        {AGENDA_FILTERS.map((one) => (
          <a href={href(one)} aria-current={one === filter ? 'page' : undefined}>
            {words.filter[one]}
          </a>
        ))}
        {filter === 'mine' && <span class="desk-quiet">{words.mineHint}</span>}
      </nav>
      <div class="desk-columns desk-columns-due">
        <div>
          {shown.length === 0 && (
            <p class="desk-empty">{dues.length === 0 ? words.none : words.noneFiltered}</p>
          )}
          {byWeek(shown, today).map((week) => (
            <InWeek frame={frame} week={week} />
          ))}
          <ExportHere frame={frame} list="agenda" />
        </div>
        <div>
          <Month
            lang={lang}
            month={month}
            today={today}
            counts={counts}
            href={(other) => href(filter, other)}
          />
          <FeedBlock forms={forms} settings={settings} address={feedAddress} />
          <ReminderBlock forms={forms} settings={settings} names={names} />
        </div>
      </div>
    </DeskPage>
  )
}

function InWeek({ frame: { lang, today }, week }: { frame: DeskFrame; week: Week<DueLine> }) {
  const words = agendaTexts[lang]
  const thisMonday = mondayOf(today)
  const title =
    week.monday === undefined
      ? words.overdue
      : week.monday === thisMonday
        ? words.thisWeek
        : week.monday === shiftDay(thisMonday, 7)
          ? words.nextWeek
          : words.week(formatDay(week.monday, lang))
  const firstOf = new Map(week.due.toReversed().map((due) => [due.safeDay, due]))
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <div class="desk-dues">
        {week.due.map((due) => (
          <Due
            lang={lang}
            today={today}
            due={due}
            id={firstOf.get(due.safeDay) === due ? `day-${due.safeDay}` : undefined}
          />
        ))}
      </div>
    </section>
  )
}

function Due({
  lang,
  today,
  due,
  id,
}: {
  lang: DeskFrame['lang']
  today: string
  due: DueLine
  id: string | undefined
}) {
  const words = agendaTexts[lang]
  const place = deskHref(lang, 'caseAgenda', { case: due.case })
  return (
    <article class="desk-due" id={id}>
      <DaysLeft lang={lang} today={today} safeDay={due.safeDay} lastDay={due.lastDay} />
      <div>
        <p class="desk-due-title">
          <a href={`${place}#${due.limit}`}>{due.title}</a>
        </p>
        <p>{due.label}</p>
        <p class="desk-quiet">
          {due.lastDay === due.safeDay
            ? words.onlyDay
            : due.safeDay < today
              ? words.safeDayPast
              : words.safeDay}{' '}
          <Day lang={lang} day={due.safeDay} />
          {due.lastDay !== due.safeDay && (
            <>
              {' · '}
              {words.lastDay} <Day lang={lang} day={due.lastDay} />
            </>
          )}
          {hasNature(due.kind) && (
            <>
              {' · '}
              <span class={due.peremptory ? 'desk-peremptory' : undefined}>
                {due.peremptory ? words.peremptory : words.indicative}
              </span>
            </>
          )}
          {due.toConfirm && (
            <>
              {' '}
              <ToConfirm lang={lang} />
            </>
          )}
        </p>
      </div>
    </article>
  )
}
