import {
  findStep,
  sayStep,
  sayTaker,
  sayTransition,
  type Standing,
  type Taker,
  type Transition,
} from '@sejour/chain'
import type { CaseFile } from '@sejour/desk'
import type { Forms } from '../form/forms.ts'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref, type DeskPageId, TABS_OF } from '../slugs.ts'
import { StepForm, stepKey } from './step-form.tsx'
import { chainTexts } from './texts/index.ts'

/** What the forms of the next steps need. */
export interface NextStepsProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly standing: Standing
  /** Whose steps are offered first: those of this desk. */
  readonly own: readonly Taker[]
}

/** What may come next, as forms: first what this desk does, then what others did and told on paper. */
export function NextSteps({ forms, file, standing, own }: NextStepsProps) {
  const { frame, sent } = forms
  const words = chainTexts[frame.lang]
  const mine = standing.next.filter(({ by }) => own.includes(by))
  const others = standing.next.filter((one) => !mine.includes(one))
  const isOpen = others.some((one) => sent?.about === keyOf(one, standing))
  const offered = (transitions: readonly Transition[]) => (
    <ul class="desk-rows">
      {once(transitions).map((transition) => (
        <li class="desk-row">
          <OneStep forms={forms} file={file} standing={standing} transition={transition} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {mine.length > 0 && offered(mine)}
      {others.length > 0 && (
        <details class="desk-more" open={mine.length === 0 || isOpen}>
          <summary>{words.others}</summary>
          {offered(others)}
        </details>
      )}
    </>
  )
}

function OneStep({
  forms,
  file,
  standing,
  transition,
}: Omit<NextStepsProps, 'own'> & { transition: Transition }) {
  const { frame, sent } = forms
  const words = chainTexts[frame.lang]
  const step = 'step' in transition.on ? findStep(transition.on.step) : undefined
  if (step === undefined) {
    return (
      <p class="desk-row-main">
        {sayTransition(transition, frame.lang)}{' '}
        <a href={placeOf(transition, frame, file.caseId)}>{words.recordThere}</a>
      </p>
    )
  }
  const procedure = procedureOf(file, standing)
  const isProcedure = procedure === standing.subject
  const answers = isProcedure ? undefined : standing.subject
  return (
    <details class="desk-more" open={sent?.about === keyOf(transition, standing)}>
      <summary>
        {sayStep(step.id, frame.lang)}{' '}
        <span class="desk-quiet">{sayTaker(transition.by, frame.lang)}</span>
      </summary>
      <StepForm
        forms={forms}
        step={step}
        procedure={procedure}
        {...(answers !== undefined && { answers })}
        {...(standing.persons && { apart: standing.persons })}
        people={[...file.state.persons.values()]}
        exhibits={[...file.state.exhibits.values()]}
      />
    </details>
  )
}

const PAGE_OF: { readonly [entry: string]: DeskPageId } = {
  'decision-notified': 'notifications',
  'remedy-filed': 'remedies',
  'judgment-notified': 'remedies',
  'title-granted': 'titles',
}

/** Where an entry that is no step is recorded: on the page of its kind, where this desk has it. */
function placeOf({ on }: Transition, { kind, lang }: DeskFrame, caseId: string): string {
  const entry = 'entry' in on ? on.entry : ''
  const page = PAGE_OF[entry]
  const tabs: readonly DeskPageId[] = TABS_OF[kind].flat()
  if (page !== undefined && tabs.includes(page)) return deskHref(lang, page, { case: caseId })
  return `${deskHref(lang, 'caseAgenda', { case: caseId })}#note-${entry}`
}

const keyOf = ({ on }: Transition, { subject, persons }: Standing): string | undefined =>
  'step' in on ? stepKey(on.step, subject, persons) : undefined

/** A step that leads to several states by what it says is offered once. */
function once(transitions: readonly Transition[]): readonly Transition[] {
  const nameOf = ({ on }: Transition) => ('step' in on ? on.step : sayTransition({ on }, 'fr'))
  return transitions.filter(
    (one, index) => transitions.findIndex((other) => nameOf(other) === nameOf(one)) === index,
  )
}

/** The procedure in which something stands: itself, or that of the entry. */
function procedureOf({ state }: CaseFile, { subject }: Standing): string {
  return state.entries.get(subject)?.procedure ?? subject
}
