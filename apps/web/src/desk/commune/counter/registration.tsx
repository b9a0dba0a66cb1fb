import { saySource } from '@sejour/answers/say'
import { article } from '@sejour/law'
import { marginOf } from '../../../app/tool/said.ts'
import { Day, Margin, ToConfirm } from '../../../components/index.ts'
import { ChoiceField, DayField, FieldRow, TextField } from '../../form/fields.tsx'
import { Form } from '../../form/form.tsx'
import { NotYet, Part, type PartProps } from './part.tsx'
import { counterTexts } from './texts/index.ts'

/** Posting, arrival and the number: three facts, none of which follows from the others. */
export function Registration({
  forms,
  round,
  number,
  hasEarlier,
}: PartProps & {
  readonly number: string | undefined
  /** An earlier round of the case still waited when this one was filed. */
  readonly hasEarlier: boolean
}) {
  const { lang, today } = forms.frame
  const words = counterTexts[lang].registration
  const registered = round.steps.get('request-registered')?.at(-1)
  const { details = {} } = registered ?? {}
  const channel = (['registered-post', 'counter', 'product'] as const).find(
    (one) => one === details['channel'],
  )
  const postedOn = details['postedOn']
  return (
    <Part
      forms={forms}
      round={round}
      at="registration"
      title={words.title}
      source="request-registered"
    >
      {registered && (
        <>
          <p class="counter-done">
            <span aria-hidden="true">✓ </span>
            {details['number'] === undefined ? words.title : words.said(String(details['number']))}
          </p>
          <ul class="counter-list">
            {channel !== undefined && <li>{words.channels[channel]}</li>}
            {typeof postedOn === 'string' && (
              <li>
                {words.postedOn} <Day lang={lang} day={postedOn} />
              </li>
            )}
            {typeof postedOn === 'string' && postedOn === round.filedOn && (
              <li>
                {words.postingCounts} <ToConfirm lang={lang} />
              </li>
            )}
            <li>
              {words.arrivedOn} <Day lang={lang} day={registered.on} />
            </li>
            {details['broughtBy'] !== undefined && (
              <li>
                {words.broughtBy} {String(details['broughtBy'])}
              </li>
            )}
          </ul>
        </>
      )}
      {!registered && round.filedOn !== undefined && (
        <p>
          {words.filedOn} <Day lang={lang} day={round.filedOn} />
        </p>
      )}
      {hasEarlier && (
        <Margin
          lang={lang}
          source={marginOf(saySource(article('9bis', { paragraph: '§ 3' }), lang), lang)}
        >
          <p class="desk-quiet">{words.withdrawal}</p>
        </Margin>
      )}
      {!registered && !round.may.has('request-registered') && <NotYet lang={lang} />}
      {!registered && round.may.has('request-registered') && (
        <Form
          forms={forms}
          verb="register"
          about={round.key}
          submit={words.submit}
          kind="primary"
          hidden={{ proposed: number ?? '' }}
        >
          {(form) => (
            <>
              <ChoiceField
                form={form}
                name="channel"
                label={words.channel}
                value="product"
                options={(['product', 'registered-post', 'counter'] as const).map((value) => ({
                  value,
                  label: words.channels[value],
                }))}
              />
              <DayField form={form} name="on" label={words.arrivedOn} value={today} />
              <DayField
                form={form}
                name="postedOn"
                label={words.postedOn}
                hint={words.postedHint}
              />

              <FieldRow>
                <TextField
                  form={form}
                  name="number"
                  label={words.number}
                  value={number}
                  width="short"
                />
                <TextField form={form} name="broughtBy" label={words.broughtBy} isOptional />
              </FieldRow>
            </>
          )}
        </Form>
      )}
    </Part>
  )
}
