import type { FilingCheckOfCase } from '@sejour/desk'
import { ToConfirm } from '../../components/index.ts'
import { Mark, MarkWithWord } from '../../components/marks.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { controleTexts } from './texts/index.ts'

type Checked = FilingCheckOfCase['check']
type AnyCheck = Checked['inadmissible'][number] | Checked['harm'][number]

/** One thing to check: how it stands, why it matters, what to do, and a task where something is open. */
export function Check({
  forms,
  frame,
  found,
  about,
  check,
}: {
  forms: Forms
  frame: CaseFrame
  found: FilingCheckOfCase
  about: string
  check: AnyCheck
}) {
  const { lang } = frame
  const words = controleTexts[lang]
  const pieces = found.pieces.filter(({ id }) => check.exhibits.includes(id))
  const place = { case: frame.head.id }
  return (
    <li class="desk-row" id={about}>
      <div class="desk-row-main">
        <Standing check={check} lang={lang} />
        <p>{check.label}</p>
        {check.concerns !== undefined && (
          <p class="desk-quiet">
            {words.concerns}{' '}
            {check.concerns === 'all' ? words.concernsAll : check.concerns.join(', ')}
          </p>
        )}
        {check.reason !== null && <p class="desk-quiet">{check.reason}</p>}
        {check.action !== null && (
          <p>
            <strong>{words.next}</strong> {check.action}
          </p>
        )}
        {pieces.length > 0 && (
          <p>
            {words.pieces} {pieces.map(({ number, title }) => `${number}. ${title}`).join(' · ')}
          </p>
        )}
        {check.argument !== null && (
          <p>
            <a href={`${deskHref(lang, 'arguments', place)}#${check.argument}`}>{words.argument}</a>
          </p>
        )}
        {check.questions.length > 1 && (
          <details class="desk-more">
            <summary>
              {words.questions(check.questions.length)}
              <span class="visually-hidden">: {check.label}</span>
            </summary>
            <ul>
              {check.questions.map(({ question }) => (
                <li>{question}</li>
              ))}
            </ul>
            <p>
              <a href={deskHref(lang, 'facts', place)}>{words.toFacts}</a>
            </p>
          </details>
        )}
        <p class="desk-sources">
          {check.sources.map(({ said }) => said).join(' · ')}{' '}
          {check.toConfirm && <ToConfirm lang={lang} />}
        </p>
      </div>
      <TaskOf forms={forms} frame={frame} found={found} about={about} check={check} />
    </li>
  )
}

/** How a check stands, with the four marks; a harm says whether it applies. */
function Standing({ check, lang }: { check: AnyCheck; lang: CaseFrame['lang'] }) {
  const words = controleTexts[lang]
  if ('applies' in check) {
    const mark = { yes: 'not-met', unknown: 'unknown', appreciation: 'discretionary' } as const
    return (
      <p class="desk-standing">
        <span class="mark-with-word">
          <Mark finding={mark[check.applies]} />
          <span class="finding-word">{words.applies[check.applies]}</span>
        </span>
      </p>
    )
  }
  const isUnread = check.finding !== check.lastKnown
  return (
    <p class="desk-standing">
      <MarkWithWord
        lang={lang}
        finding={check.lastKnown}
        appreciatedBy={check.authority ?? undefined}
      />
      {isUnread && (
        <span class="desk-quiet">
          {' '}
          {words.lastText} <ToConfirm lang={lang} />
        </span>
      )}
    </p>
  )
}

function TaskOf({
  forms,
  frame,
  found,
  about,
  check,
}: {
  forms: Forms
  frame: CaseFrame
  found: FilingCheckOfCase
  about: string
  check: AnyCheck
}) {
  const words = controleTexts[frame.lang]
  if (check.task === null) return null
  if (found.openTasks.includes(check.task)) {
    const tasks = deskHref(frame.lang, 'tasks', { case: frame.head.id })
    return (
      <p>
        <a href={tasks}>{words.isTask}</a>
      </p>
    )
  }
  return (
    <Form
      forms={forms}
      verb="task"
      about={about}
      submit={words.makeTask}
      says={words.makeTaskOf(check.task)}
      hidden={{ check: check.id }}
    />
  )
}
