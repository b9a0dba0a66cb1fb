import { findStep } from '@sejour/chain'
import type { Attempt, CaseFile, PendingNotification } from '@sejour/desk'
import { StartAct } from '../acts/start-act.tsx'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { StepForm, stepKey } from '../chain/step-form.tsx'
import { Day, formatDay } from '../../components/index.ts'
import type { Forms } from '../form/forms.ts'
import type { DeskLang } from '../slugs.ts'
import { actOfDecision } from './act-of-decision.ts'
import { NotifyForm } from './notify-form.tsx'
import { RecipientLine } from './recipient.tsx'
import { notificationsTexts } from './texts/index.ts'

interface PendingProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly catalogue: Catalogue
  readonly pending: PendingNotification
}

/** A decision that still has to reach somebody: whom, where, what was tried, and the forms to say so. */
export function Pending({ forms, file, catalogue, pending }: PendingProps) {
  const { frame, sent } = forms
  const { lang } = frame
  const words = notificationsTexts[lang]
  const { about, decision, decidedOn, how, recipients, attempts } = pending
  const isSent = (verb: string) => sent?.verb === verb && sent.about === about
  return (
    <li class="desk-row" id={`pending-${about}`}>
      <div class="desk-row-main">
        <h3>{nameOfDecision(decision, catalogue) ?? words.noDecision}</h3>
        <p class="desk-quiet">
          {decidedOn !== undefined && `${words.decidedOn(formatDay(decidedOn, lang))}. `}
          {how !== undefined && words.asked(sayHow(how, lang))}
        </p>
        {recipients.map((recipient) => (
          <RecipientLine lang={lang} file={file} recipient={recipient} />
        ))}
        {recipients.length > 1 && <p class="desk-quiet">{words.eachAdult}</p>}
        <Attempts lang={lang} attempts={attempts} />
        {frame.mayWrite && actOfDecision(decision) !== undefined && (
          <>
            <p class="desk-quiet">{words.deed}</p>
            <StartAct frame={frame} caseId={file.caseId} template={actOfDecision(decision)} />
          </>
        )}
        {frame.mayWrite && (
          <details class="desk-more" open={isSent('notify')}>
            <summary>{words.notify}</summary>
            <NotifyForm forms={forms} file={file} catalogue={catalogue} pending={pending} />
          </details>
        )}
        <TryForm forms={forms} file={file} pending={pending} />
      </div>
    </li>
  )
}

function TryForm({ forms, file, pending }: Omit<PendingProps, 'catalogue'>) {
  const { frame, sent } = forms
  const words = notificationsTexts[frame.lang]
  const step = findStep('notification-attempted')
  if (!step || !frame.mayWrite) return null
  const { about, procedure } = pending
  return (
    <details class="desk-more" open={sent?.about === stepKey(step.id, about)}>
      <summary>{words.attempt}</summary>
      <p class="desk-quiet">{words.attemptHint}</p>
      <StepForm
        forms={forms}
        step={step}
        procedure={procedure}
        answers={about}
        people={[...file.state.persons.values()]}
        exhibits={[...file.state.exhibits.values()]}
      />
    </details>
  )
}

/** What was tried before, each with its day. */
export function Attempts({ lang, attempts }: { lang: DeskLang; attempts: readonly Attempt[] }) {
  if (attempts.length === 0) return null
  const words = notificationsTexts[lang]
  return (
    <>
      <h4>{words.attempts}</h4>
      <ul>
        {attempts.map(({ on, details }) => (
          <li>
            <Day lang={lang} day={on} />
            {', '}
            {words.attempted(
              sayHow(String(details?.['how'] ?? ''), lang),
              sayResult(String(details?.['result'] ?? ''), lang),
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function sayHow(how: string, lang: DeskLang): string {
  const hows: { readonly [how: string]: string } = notificationsTexts[lang].hows
  return hows[how] ?? how
}

function sayResult(result: string, lang: DeskLang): string {
  const results: { readonly [result: string]: string } = notificationsTexts[lang].results
  return results[result] ?? result
}

/** A decision by its name in the catalogue, with a capital. */
function nameOfDecision(
  decision: string | undefined,
  { decisions }: Catalogue,
): string | undefined {
  const label = decisions.find(({ value }) => value === decision)?.label ?? decision
  return label && label.charAt(0).toLocaleUpperCase() + label.slice(1)
}
