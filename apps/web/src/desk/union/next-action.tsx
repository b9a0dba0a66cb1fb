import { findStep, sayStep } from '@sejour/chain'
import { StepForm } from '../chain/step-form.tsx'
import { DueBy } from '../due-by.tsx'
import type { RequestProps } from './page.tsx'
import { unionTexts } from './texts/index.ts'

/** The step that the next action records, where it is one. */
const STEP_OF: { readonly [what: string]: string } = {
  'ask-check': 'residence-check-asked',
  'conclude-check': 'residence-check-concluded',
  register: 'registered-in',
  'strike-off': 'struck-off',
  'await-proofs': 'proofs-completed',
  'await-month': 'proofs-completed',
  'month-over': 'month-lapsed',
}

/** What to do now, with its form where it is one step. */
export function NextAction({ forms, file, view }: RequestProps) {
  const { lang, kind, mayWrite } = forms.frame
  const words = unionTexts[lang]
  const { what, who, by } = view.next
  const step = findStep(STEP_OF[what] ?? '')
  return (
    <>
      <p>
        {words.next} <strong>{words.nextWords[what]}</strong>
        {what !== 'none' && <span class="desk-quiet"> ({words.who[who]})</span>}
        {by !== undefined && <DueBy frame={forms.frame} word={words.by} day={by} />}
      </p>
      {step !== undefined && mayWrite && kind === 'commune' && (
        <>
          <h3>{sayStep(step.id, lang)}</h3>
          <StepForm
            forms={forms}
            step={step}
            procedure={view.round.procedure.id}
            people={[...file.state.persons.values()]}
            exhibits={[...file.state.exhibits.values()]}
            kind="primary"
          />
        </>
      )}
    </>
  )
}
