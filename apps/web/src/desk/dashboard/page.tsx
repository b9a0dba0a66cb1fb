import type { Action, Dashboard, DueRow, RiskRow } from '@sejour/desk'
import {
  ButtonLink,
  ButtonRow,
  Day,
  formatDay,
  Margin,
  type Source,
} from '../../components/index.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { dashboardTexts } from './texts/index.ts'

/** What the dashboard shows. `hrefOf`: where an action is done; `sourceOf`: the basis of a limit. */
export interface DashboardProps {
  readonly frame: DeskFrame
  readonly dashboard: Dashboard
  readonly hrefOf: (target: Action['target']) => string
  readonly sourcesOf: (row: DueRow) => readonly Source[]
}

// As many as fit on a screen or two: the agenda and the list of cases have the rest.
const MOST_ROWS = 25

/** What is due and what is at risk: the two questions of the morning. */
export function DashboardPage({ frame, dashboard, hrefOf, sourcesOf }: DashboardProps) {
  const words = dashboardTexts[frame.lang]
  const { counts } = dashboard
  if (counts.open + counts.closed + counts.handedOver === 0) return <EmptyDesk frame={frame} />
  const due = dashboard.due.filter(({ kind }) => kind !== 'task')
  const tasks = dashboard.due.filter(({ kind }) => kind === 'task')
  return (
    <DeskPage frame={frame} title={words.title} wide>
      <ul class="desk-figures">
        {(['open', 'dueThisWeek', 'overdue'] as const).map((name) => (
          <li class={name === 'overdue' && counts.overdue > 0 ? 'desk-late' : undefined}>
            <strong class="figures">{counts[name]}</strong> {words.counts[name]}
          </li>
        ))}
      </ul>
      <div class="desk-columns desk-columns-due">
        <section aria-labelledby="due">
          <h2 id="due">{words.due}</h2>
          {due.length === 0 && <p class="desk-empty">{words.dueNone}</p>}
          <div class="desk-dues">
            {due.slice(0, MOST_ROWS).map((row) => (
              <Due
                frame={frame}
                row={row}
                href={hrefOf(row.action.target)}
                sources={sourcesOf(row)}
              />
            ))}
          </div>
          {due.length > MOST_ROWS && (
            <p>
              <a href={deskHref(frame.lang, 'agenda')}>{words.more(due.length)}</a>
            </p>
          )}
        </section>
        <div>
          <section aria-labelledby="risk">
            <h2 id="risk">{words.risk}</h2>
            {dashboard.atRisk.length === 0 && <p class="desk-empty">{words.riskNone}</p>}
            <ul class="desk-rows">
              {dashboard.atRisk.slice(0, MOST_ROWS).map((row) => (
                <Risk frame={frame} row={row} href={hrefOf(row.risk.action.target)} />
              ))}
            </ul>
            {dashboard.atRisk.length > MOST_ROWS && (
              <p>
                <a href={`${deskHref(frame.lang, 'cases')}?risk=on`}>
                  {words.moreRisks(dashboard.atRisk.length)}
                </a>
              </p>
            )}
          </section>
          <section aria-labelledby="tasks">
            <h2 id="tasks">{words.tasks}</h2>
            {tasks.length === 0 && <p class="desk-empty">{words.tasksNone}</p>}
            <div class="desk-dues">
              {tasks.slice(0, MOST_ROWS).map((row) => (
                <Due frame={frame} row={row} href={hrefOf(row.action.target)} sources={[]} />
              ))}
            </div>
          </section>
        </div>
      </div>
    </DeskPage>
  )
}

function Due({
  frame: { lang },
  row,
  href,
  sources,
}: {
  frame: DeskFrame
  row: DueRow
  href: string
  sources: readonly Source[]
}) {
  const words = dashboardTexts[lang]
  const { daysLeft, safeDay, lastDay } = row
  const isPressing = daysLeft <= 3
  return (
    <article class="desk-due" id={row.limit}>
      <p class={`desk-due-days figures${isPressing ? ' desk-late' : ''}`}>
        {daysLeft === 0 ? <span class="desk-due-today">{words.today}</span> : Math.abs(daysLeft)}
        {daysLeft !== 0 && (
          <small>{daysLeft < 0 ? words.late(-daysLeft) : words.daysLeft(daysLeft)}</small>
        )}
      </p>
      <Margin lang={lang} source={sources.length === 0 ? undefined : sources}>
        <p class="desk-due-title">
          <a href={deskHref(lang, 'case', { case: row.case })}>{row.title}</a>
        </p>
        <p>{row.label}</p>
        <p class="desk-quiet">
          {words.safeDay} <Day lang={lang} day={safeDay} />
          {lastDay !== safeDay && ` · ${words.lastDay(formatDay(lastDay, lang))}`}
          {row.kind !== 'task' && (
            <>
              {' · '}
              <span class={row.peremptory ? 'desk-peremptory' : undefined}>
                {row.peremptory ? words.peremptory : words.indicative}
              </span>
            </>
          )}
        </p>
        <p>
          <a href={href}>{row.action.label}</a>
        </p>
      </Margin>
    </article>
  )
}

function Risk({ frame: { lang }, row, href }: { frame: DeskFrame; row: RiskRow; href: string }) {
  const { risk } = row
  return (
    <li class="desk-row">
      <div class="desk-row-main">
        <p class="desk-due-title">
          <a href={deskHref(lang, 'case', { case: row.case })}>{row.title}</a>
        </p>
        <p>
          {risk.said}
          {risk.on !== undefined && (
            <span class="desk-quiet">
              {' · '}
              <Day lang={lang} day={risk.on} />
            </span>
          )}
        </p>
        <p>
          <a href={href}>{risk.action.label}</a>
        </p>
      </div>
    </li>
  )
}

function EmptyDesk({ frame }: { frame: DeskFrame }) {
  const words = dashboardTexts[frame.lang]
  return (
    <DeskPage frame={frame} title={words.title} heading={words.empty}>
      <p class="desk-lead">{words.emptyFirst}</p>
      {frame.mayWrite && (
        <ButtonRow>
          <ButtonLink href={deskHref(frame.lang, 'intake')} kind="primary">
            {words.emptyIntake}
          </ButtonLink>
          <ButtonLink href={deskHref(frame.lang, 'interview')}>{words.emptyInterview}</ButtonLink>
        </ButtonRow>
      )}
    </DeskPage>
  )
}
