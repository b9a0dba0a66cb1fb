import { marginOf } from '../../app/tool/said.ts'
import { Day, Margin, ToConfirm } from '../../components/index.ts'
import { daysBetween } from '../../components/iso-day.ts'
import type { DeskFrame } from '../frame/frame.ts'
import { hasNature } from '../agenda/nature.ts'
import { deskHref } from '../slugs.ts'
import type { DueGroup } from './groups.ts'
import { dashboardTexts } from './texts/index.ts'

// The agenda of the case has the others.
const MOST_SOURCES = 2

/** Days of one case that are kept together: how long is left, what for, and on what that rests. */
export function DueLine({ frame, group }: { frame: DeskFrame; group: DueGroup }) {
  const { lang, today } = frame
  const words = dashboardTexts[lang]
  const place = deskHref(lang, 'caseAgenda', { case: group.case })
  const sources = [
    ...new Map(
      group.rows.flatMap((row) => row.sources).map((source) => [source.said, source]),
    ).values(),
  ]
  const labels = [...Map.groupBy(group.rows, ({ label }) => label)]
  const isPast = group.lastDay < today
  const isPeremptory = group.rows.some(({ peremptory }) => peremptory)
  return (
    <article class="desk-due">
      <DaysOf frame={frame} group={group} />
      <Margin
        lang={lang}
        source={
          sources.length === 0
            ? undefined
            : sources.slice(0, MOST_SOURCES).map((said) => marginOf(said, lang))
        }
      >
        <h3 class="desk-due-title">
          <a href={deskHref(lang, 'case', { case: group.case })}>{group.title}</a>
        </h3>
        <ul class="desk-due-what">
          {labels.map(([label, rows]) => (
            <li>
              <a href={`${place}#${rows[0]?.limit ?? ''}`}>{label}</a>
              {rows.length > 1 && <span class="desk-quiet"> · {words.acts(rows.length)}</span>}
            </li>
          ))}
        </ul>
        <p class="desk-quiet">
          {isPast || group.safeDay === group.lastDay ? null : (
            <>
              {group.safeDay < today ? words.safeDayPast : words.safeDay}{' '}
              <Day lang={lang} day={group.safeDay} />
              {' · '}
            </>
          )}
          {isPast ? words.lastDayWas : words.lastDay}{' '}
          <Day lang={lang} day={group.lastDay} weekday />
          {group.rows.some(({ kind }) => hasNature(kind)) && (
            <>
              {' · '}
              <span class={isPeremptory ? 'desk-peremptory' : undefined}>
                {isPeremptory ? words.peremptory : words.indicative}
              </span>
            </>
          )}{' '}
          {group.rows.some(({ toConfirm }) => toConfirm) && <ToConfirm lang={lang} />}
        </p>
      </Margin>
    </article>
  )
}

/** As a calendar sheet would have it. Once the safe day is past, what is left until the last one. */
function DaysOf({ frame: { lang, today }, group }: { frame: DeskFrame; group: DueGroup }) {
  const words = dashboardTexts[lang]
  const isSafe = group.safeDay >= today
  const days = daysBetween(today, isSafe ? group.safeDay : group.lastDay)
  if (days === 0) {
    return (
      <p class="desk-due-days desk-late">
        <span class="desk-due-today">{words.today}</span>
        {!isSafe && <small>{words.lastOne}</small>}
      </p>
    )
  }
  const said = days < 0 ? words.ago(-days) : isSafe ? words.daysLeft(days) : words.toLast(days)
  return (
    <p class={`desk-due-days figures${days <= PRESSING || !isSafe ? ' desk-late' : ''}`}>
      {Math.abs(days)}
      <small>{said}</small>
    </p>
  )
}

const PRESSING = 3
