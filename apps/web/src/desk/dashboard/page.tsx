import type { Action, Dashboard } from '@sejour/desk'
import { ButtonLink, ButtonRow, Day } from '../../components/index.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { DueLine } from './due-group.tsx'
import { duesOn, type DueGroup, risksByCase } from './groups.ts'
import { TasksBlock } from './tasks-block.tsx'
import { dashboardTexts } from './texts/index.ts'

/** What the dashboard shows. `hrefOf`: where an action is done; `names`: the accounts of the desk. */
export interface DashboardProps {
  readonly frame: DeskFrame
  readonly dashboard: Dashboard
  readonly hrefOf: (target: Action['target']) => string
  readonly names: ReadonlyMap<string, string>
}

// As many as fit on a screen or two: the agenda and the list of cases have the rest.
const MOST_ROWS = 15

/** What is due and what is at risk: the two questions of the morning. */
export function DashboardPage({ frame, dashboard, hrefOf, names }: DashboardProps) {
  const words = dashboardTexts[frame.lang]
  const { counts } = dashboard
  if (counts.open + counts.closed + counts.handedOver === 0) return <EmptyDesk frame={frame} />
  const { first, past, next, later } = duesOn(dashboard.due, frame.today)
  const alerts = dashboard.atRisk.filter(({ risk }) => risk.kind === 'alert-unread')
  const figures = [
    { at: deskHref(frame.lang, 'cases'), said: words.open(counts.open) },
    { at: '#first', said: words.soon(first.length), isLate: first.length > 0 },
    { at: '#past', said: words.gone(past.length), isLate: past.length > 0 },
    { at: '#alerts', said: words.changed(alerts.length), isLate: false },
  ].filter(
    ({ at }) => (at !== '#past' || past.length > 0) && (at !== '#alerts' || alerts.length > 0),
  )
  return (
    <DeskPage frame={frame} title={words.title} wide>
      <ul class="desk-figures">
        {figures.map(({ at, said, isLate }) => (
          <li class={isLate === true ? 'desk-late' : undefined}>
            <a href={at}>{said}</a>
          </li>
        ))}
      </ul>
      <div class="desk-columns desk-columns-due">
        <div>
          <DueSection frame={frame} id="first" groups={first} none={words.firstNone} />
          <DueSection frame={frame} id="past" groups={past} lead={words.pastLead} />
          <DueSection frame={frame} id="next" groups={next} />
          {later > 0 && (
            <p>
              <a href={deskHref(frame.lang, 'agenda')}>{words.later(later)}</a>
            </p>
          )}
        </div>
        <div>
          <TasksBlock frame={frame} tasks={dashboard.tasks} names={names} />
          {alerts.length > 0 && (
            <section aria-labelledby="alerts">
              <h2 id="alerts">{words.alerts}</h2>
              <ul class="desk-rows">
                {alerts.slice(0, MOST_ROWS).map(({ case: caseId, title, risk }) => (
                  <li class="desk-row">
                    <div class="desk-row-main">
                      <p class="desk-due-title">
                        <a href={deskHref(frame.lang, 'case', { case: caseId })}>{title}</a>
                      </p>
                      <p>
                        {risk.said}{' '}
                        {risk.on !== undefined && (
                          <span class="desk-quiet">
                            {words.since} <Day lang={frame.lang} day={risk.on} />
                          </span>
                        )}
                      </p>
                    </div>
                    <p>
                      <a
                        href={hrefOf(risk.action.target)}
                        aria-label={`${risk.action.label}: ${title}`}
                      >
                        {risk.action.label}
                      </a>
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Risks frame={frame} dashboard={dashboard} hrefOf={hrefOf} />
        </div>
      </div>
    </DeskPage>
  )
}

function DueSection({
  frame,
  id,
  groups,
  lead,
  none,
}: {
  frame: DeskFrame
  id: 'first' | 'past' | 'next'
  groups: readonly DueGroup[]
  lead?: string
  none?: string
}) {
  const words = dashboardTexts[frame.lang]
  if (groups.length === 0 && none === undefined) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.sections[id]}</h2>
      {groups.length === 0 && <p class="desk-empty">{none}</p>}
      {lead !== undefined && <p class="desk-quiet">{lead}</p>}
      <div class="desk-dues">
        {groups.slice(0, MOST_ROWS).map((group) => (
          <DueLine frame={frame} group={group} />
        ))}
      </div>
      {groups.length > MOST_ROWS && (
        <p>
          <a href={deskHref(frame.lang, 'agenda')}>{words.more(groups.length)}</a>
        </p>
      )}
    </section>
  )
}

function Risks({ frame, dashboard, hrefOf }: Omit<DashboardProps, 'names'>) {
  const { lang } = frame
  const words = dashboardTexts[lang]
  const groups = risksByCase(dashboard.atRisk)
  return (
    <section aria-labelledby="risk">
      <h2 id="risk">{words.risk}</h2>
      {groups.length === 0 && <p class="desk-empty">{words.riskNone}</p>}
      <ul class="desk-rows">
        {groups.slice(0, MOST_ROWS).map(({ case: caseId, title, risks }) => (
          <li class="desk-row">
            <div class="desk-row-main">
              <h3 class="desk-due-title">
                <a href={deskHref(lang, 'case', { case: caseId })}>{title}</a>
              </h3>
              <ul class="desk-due-what">
                {risks.map(({ risk, count }) => (
                  <li>
                    {risk.said}
                    {count > 1 && <span class="desk-quiet"> {words.times(count)}</span>}
                    {risk.on !== undefined && (
                      <span class="desk-quiet">
                        {' · '}
                        <Day lang={lang} day={risk.on} />
                      </span>
                    )}{' '}
                    <a
                      href={hrefOf(risk.action.target)}
                      aria-label={`${risk.action.label}: ${title}`}
                    >
                      {risk.action.label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      {groups.length > MOST_ROWS && (
        <p>
          <a href={`${deskHref(lang, 'cases')}?risk=on`}>{words.moreRisks(groups.length)}</a>
        </p>
      )}
    </section>
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
