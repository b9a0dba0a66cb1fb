import { Day, formatDay } from '../../components/index.ts'
import { ChoiceField, DayField, TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { ExaminationParts } from './examination-page.tsx'
import { seenTick } from './ruling-points.tsx'
import { examinationTexts, rulingTexts } from './texts/index.ts'

const RESULTS = ['met', 'not-met', 'unknown', 'left'] as const
const TOGETHER = ['met', 'not-met', 'left'] as const

/** The name of the field of one condition, and the step keeps it under the same name. */
export const checkField = (condition: string): string => `condition.${condition}`

/** Each condition of the stay that is asked to be prolonged, to be noted by a person. */
export function RenewalChecksBlock(parts: ExaminationParts) {
  const { frame, of } = parts
  const { lang } = frame
  const words = examinationTexts[lang]
  const { checks } = of
  return (
    <article aria-labelledby={`checks-${of.procedure.id}`}>
      <h3 id={`checks-${of.procedure.id}`}>{words.checks}</h3>
      {checks === undefined ? (
        <p class="desk-empty">{words.checksNone}</p>
      ) : (
        <>
          <p class="desk-quiet">
            {checks.signedOn !== undefined && (
              <>
                {words.grantedOn} <Day lang={lang} day={checks.signedOn} />
              </>
            )}
            {checks.until !== undefined && (
              <>
                {' · '}
                {words.until} <Day lang={lang} day={checks.until} />
              </>
            )}
          </p>
          {checks.conditions.length === 0 && <p class="desk-empty">{words.checksNoCondition}</p>}
          {frame.mayWrite ? (
            <ChecksForm {...parts} checks={checks} />
          ) : (
            <ul>
              {checks.conditions.map(({ condition, noted }) => (
                <li>
                  {condition.text} · {words.checkResults[noted ?? 'unknown']}
                </li>
              ))}
            </ul>
          )}
          {checks.checked !== undefined && (
            <p class="desk-quiet">
              {words.checkedOn} {formatDay(checks.checked.on, lang)}
            </p>
          )}
        </>
      )}
    </article>
  )
}

function ChecksForm({
  frame,
  forms,
  file,
  of,
  checks,
}: ExaminationParts & { checks: NonNullable<ExaminationParts['of']['checks']> }) {
  const { lang } = frame
  const words = examinationTexts[lang]
  const kinds: { readonly [kind: string]: string } = rulingTexts[lang].conditionKinds
  const pieces = [...file.state.exhibits.values()]
  const seen = checks.checked?.exhibits ?? []
  const together = checks.checked?.details?.['result']
  return (
    <Form
      forms={forms}
      verb="checks"
      about={of.procedure.id}
      submit={words.saveChecks}
      kind="primary"
    >
      {(form) => (
        <>
          <p class="desk-quiet">{words.checksLead}</p>
          {checks.conditions.map(({ condition, noted }) => (
            <ChoiceField
              form={form}
              name={checkField(condition.id)}
              label={condition.text}
              {...(condition.kind !== undefined && { hint: kinds[condition.kind] ?? '' })}
              value={noted}
              options={RESULTS.map((result) => ({
                value: result,
                label: words.checkResults[result],
              }))}
            />
          ))}
          {pieces.length > 0 && (
            <fieldset class="desk-field desk-pieces">
              <legend>{words.seen}</legend>
              {pieces.map(({ id, title }) => (
                <TickField
                  form={form}
                  name={seenTick(id)}
                  label={title}
                  isTicked={seen.includes(id)}
                />
              ))}
            </fieldset>
          )}
          <ChoiceField
            form={form}
            name="result"
            label={words.together}
            value={typeof together === 'string' ? together : undefined}
            options={TOGETHER.map((result) => ({
              value: result,
              label: words.togetherResults[result],
            }))}
          />
          <DayField form={form} name="on" label={words.on} value={frame.today} />
        </>
      )}
    </Form>
  )
}
