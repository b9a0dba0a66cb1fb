import { Day, Notice } from '../../../components/index.ts'
import { ChoiceField, DayField } from '../../form/fields.tsx'
import { Form } from '../../form/form.tsx'
import { deskHref } from '../../slugs.ts'
import { Done, NotYet, Part, type PartProps } from './part.tsx'
import { counterTexts } from './texts/index.ts'

/** The file goes to the Office: as a parcel that both sides acknowledge, or on paper. */
export function Transmission({ forms, round, caseId }: PartProps & { readonly caseId: string }) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].transmission
  const sent = round.steps.get('transmitted') ?? []
  const may = round.may.has('transmitted')
  const prefilled = new URLSearchParams({ kind: 'transmission', procedure: round.id })
  const parcels = `${deskHref(lang, 'parcels', { case: caseId })}?${prefilled}#send`
  return (
    <Part forms={forms} round={round} at="transmission" title={words.title} source="transmitted">
      {sent.map(({ on }) => (
        <Done lang={lang} on={on}>
          {words.title}
        </Done>
      ))}
      <Parcels forms={forms} round={round} />
      {!may && sent.length === 0 && <NotYet lang={lang} />}
      {round.isUnsent && (
        <Notice tone="limit">
          <p>
            {words.unsent} <a href={parcels}>{words.parcel}</a>
          </p>
        </Notice>
      )}
      {may && (
        <>
          <p>{words.lead}</p>
          <Form
            forms={forms}
            verb="transmit"
            about={round.key}
            submit={words.submit}
            kind="primary"
          >
            {(form) => (
              <>
                <ChoiceField
                  form={form}
                  name="how"
                  label={words.how}
                  value="parcel"
                  options={(['parcel', 'paper'] as const).map((value) => ({
                    value,
                    label: words.hows[value],
                  }))}
                />
                <DayField form={form} name="on" label={counterTexts[lang].on} value={today} />
              </>
            )}
          </Form>
        </>
      )}
    </Part>
  )
}

/** What was sent about this request, and what the other side said. */
function Parcels({ forms, round }: PartProps) {
  const { lang } = forms.frame
  const words = counterTexts[lang].transmission
  if (round.parcels.length === 0) return null
  return (
    <>
      <h4>{words.parcels}</h4>
      <ul class="counter-list">
        {round.parcels.map(({ direction, otherName, on, answered }) => (
          <li>
            {otherName} · <Day lang={lang} day={on} /> ·{' '}
            {direction === 'in'
              ? words.came
              : answered
                ? words.answers[answered.answer]
                : words.waiting}
            {answered?.why !== undefined && (
              <span class="desk-quiet">
                {' '}
                {words.why} · {answered.why}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
