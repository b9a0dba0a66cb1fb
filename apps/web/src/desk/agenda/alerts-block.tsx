import type { Alert } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { formatDay, formatMoney, Margin } from '../../components/index.ts'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import type { DeskLang } from '../slugs.ts'
import { agendaTexts } from './texts/index.ts'

/** What changed in the law that the case rests on, and what that moves here. Verb: `read-alert`. */
export function AlertsBlock({ forms, alerts }: { forms: Forms; alerts: readonly Alert[] }) {
  const words = agendaTexts[forms.frame.lang].alerts
  const unread = alerts.filter(({ read }) => !read)
  const read = alerts.filter((alert) => alert.read)
  return (
    <section aria-labelledby="alerts">
      <h2 id="alerts">{words.title}</h2>
      {alerts.length === 0 && <p class="desk-empty">{words.none}</p>}
      {unread.length > 0 && (
        <ul class="desk-rows">
          {unread.map((alert) => (
            <OneAlert forms={forms} alert={alert} />
          ))}
        </ul>
      )}
      {read.length > 0 && (
        <details class="desk-more">
          <summary>
            {words.older} <span class="figures desk-count">{read.length}</span>
          </summary>
          <ul class="desk-rows">
            {read.map((alert) => (
              <OneAlert forms={forms} alert={alert} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function OneAlert({ forms, alert }: { forms: Forms; alert: Alert }) {
  const { lang } = forms.frame
  const words = agendaTexts[lang].alerts
  const source = alert.sources.slice(0, 3).map((said) => marginOf(said, lang))
  const moved = alert.moved.flatMap((one) => sayMoved(one, lang))
  return (
    <li class="desk-row" id={alert.id}>
      <div class="desk-row-main">
        <Margin lang={lang} source={source.length === 0 ? undefined : source}>
          <p class="desk-due-title">{alert.said}</p>
          {alert.why.map((sentence) => (
            <p>{sentence}</p>
          ))}
          {moved.length === 0 ? (
            <p class="desk-quiet">{words.nothingMoved}</p>
          ) : (
            <ul>
              {moved.map((sentence) => (
                <li>
                  <strong>{sentence}</strong>
                </li>
              ))}
            </ul>
          )}
        </Margin>
      </div>
      {!alert.read && (
        <Form
          forms={forms}
          verb="read-alert"
          about={alert.id}
          submit={words.read}
          says={words.readThis(alert.said)}
        />
      )}
    </li>
  )
}

function sayMoved(moved: Alert['moved'][number], lang: DeskLang): readonly string[] {
  const words = agendaTexts[lang].alerts
  const findings: { readonly [finding: string]: string } = words.findings
  const finding = (id: string) => findings[id] ?? id
  switch (moved.kind) {
    case 'fee':
      return [
        words.fee(
          formatMoney(moved.before.dueCents, lang),
          formatMoney(moved.after.dueCents, lang),
        ),
      ]
    case 'assessment':
      return moved.stages.map(({ label, before, after }) =>
        words.stage(label, finding(before), finding(after)),
      )
    case 'conclusion':
      return moved.stages.map(({ id, before, after }) =>
        words.stage(id, finding(before), finding(after)),
      )
    case 'limit': {
      const day = (of: string | undefined) => (of === undefined ? words.noDay : formatDay(of, lang))
      return [words.limit(moved.label, day(moved.before.safeDay), day(moved.after.safeDay))]
    }
  }
}
