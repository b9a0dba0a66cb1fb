import type { CaseFile } from '@sejour/desk'
import { ButtonLink, Notice } from '../../components/index.ts'
import { Form } from '../form/form.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { intakeTexts } from '../intake/texts/index.ts'
import { nameOf } from '../people-names.ts'
import { peopleTexts } from '../people/texts/index.ts'
import { deskHref } from '../slugs.ts'
import { StepFields } from './step-fields.tsx'
import { stepAfter, STEPS, type InterviewStep } from './steps.ts'
import { interviewTexts } from './texts/index.ts'

/** One question of the interview. `file`: absent before the case is opened by its first answer. */
export interface InterviewProps {
  readonly frame: DeskFrame
  readonly step: InterviewStep | 'done'
  readonly file?: CaseFile
  readonly procedures: readonly { readonly value: string; readonly label: string }[]
  readonly sent: Sent | undefined
}

/** The same questions as the intake on one screen, one by one; it can be left and taken up again. */
export function InterviewPage(props: InterviewProps) {
  const { frame, step, file, procedures, sent } = props
  const { lang } = frame
  const words = interviewTexts[lang]
  const forms = formsOf(frame, sent, { ...intakeTexts[lang].errors, ...peopleTexts[lang].errors })
  const toCase = file === undefined ? undefined : deskHref(lang, 'case', { case: file.caseId })
  if (step === 'done') {
    return (
      <DeskPage frame={frame} title={words.title} heading={words.done}>
        <p>{words.doneSaid}</p>
        {toCase !== undefined && (
          <ButtonLink href={toCase} kind="primary">
            {words.toCase}
          </ButtonLink>
        )}
      </DeskPage>
    )
  }
  const next = stepAfter(step)
  return (
    <DeskPage frame={frame} title={words.title} heading={words.questions[step]} forms={forms}>
      <p class="desk-quiet">
        {words.step(STEPS.indexOf(step) + 1, STEPS.length)}
        {file !== undefined && toCase !== undefined && (
          <>
            {' · '}
            <a href={toCase}>{file.state.title}</a>
          </>
        )}
      </p>
      <p class="desk-lead">{words.why[step]}</p>
      {file !== undefined && <Already frame={frame} file={file} step={step} />}
      <Form
        forms={forms}
        verb={step}
        submit={step === 'family' ? words.addAnother : words.next}
        kind="primary"
        besides={
          file !== undefined && (
            <a href={deskHref(lang, 'interviewStep', { case: file.caseId, step: next })}>
              {step === 'family' ? words.enough : words.skip}
            </a>
          )
        }
      >
        {(form) => (
          <StepFields
            form={form}
            step={step}
            procedures={procedures}
            {...(file !== undefined && { file })}
          />
        )}
      </Form>
      <p class="desk-quiet">{words.saved}</p>
    </DeskPage>
  )
}

/** What earlier answers brought, where a question can be asked several times. */
function Already({
  frame: { lang },
  file,
  step,
}: {
  frame: DeskFrame
  file: CaseFile
  step: InterviewStep
}) {
  const words = interviewTexts[lang]
  if (step === 'family') {
    return (
      <Notice title={words.already}>
        <ul>
          {file.people.map(({ person }) => (
            <li>
              {nameOf(person, lang)} · {peopleTexts[lang].relation[person.relation]}
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  const [procedure] = file.procedures
  if (step !== 'procedure' || procedure === undefined) return null
  return (
    <Notice>
      <p>{words.procedureNow(procedure.title)}</p>
    </Notice>
  )
}
