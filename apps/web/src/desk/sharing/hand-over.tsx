import { mandatesOn } from '@sejour/cases'
import type { Offer } from '@sejour/desk'
import { Day, formatDay, Notice } from '../../components/index.ts'
import { DayField, FieldRow, SelectField, TextArea, TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { Instant } from '../instant.tsx'
import { dayAfter } from './day-after.ts'
import type { SharingProps } from './page.tsx'
import { sharingTexts } from './texts/index.ts'

type HandOverProps = SharingProps & { readonly forms: Forms }

/** How long an offer stands when nobody says otherwise. */
const DAYS_OF_AN_OFFER = 14

/** The case goes to another counsel: offers made and answered, and a new one. */
export function HandOver(props: HandOverProps) {
  const { forms, frame, file, offers, offerCode } = props
  const words = sharingTexts[frame.lang].handOver
  const { handedOver, status } = file.state
  const standing = offers?.some(({ state }) => state === 'open' || state === 'accepting')
  return (
    <section id="hand-over" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">{words.title}</h2>
      <p class="desk-quiet">{words.lead}</p>
      {status === 'handed-over' && handedOver && (
        <Notice>
          <p>{words.gone(formatDay(handedOver.on, frame.lang))}</p>
        </Notice>
      )}
      {offerCode !== undefined && (
        <div class="sharing-code">
          <p class="notice-title">{words.code}</p>
          <p class="paper-code figures">
            {offerCode.split('-').map((group) => (
              <span>{group} </span>
            ))}
          </p>
          <p>{words.codeOnce}</p>
        </div>
      )}
      {offers === undefined ? (
        <p class="desk-empty">{words.mayNot}</p>
      ) : (
        <>
          {offers.length > 0 && (
            <ul class="desk-rows" aria-label={words.offers}>
              {offers.map((offer) => (
                <OneOffer forms={forms} offer={offer} />
              ))}
            </ul>
          )}
          {status === 'open' && standing !== true && <MakeOffer {...props} />}
        </>
      )}
    </section>
  )
}

function OneOffer({ forms, offer }: { forms: Forms; offer: Offer }) {
  const { lang } = forms.frame
  const words = sharingTexts[lang].handOver
  const { isOurs, state, until, other, told, proof } = offer
  return (
    <li class="desk-row" id={offer.id}>
      <div class="desk-row-main">
        <p>
          {isOurs ? (
            <>
              {words.ours} <Instant lang={lang} at={offer.offeredAt} />
              {other !== undefined && ` ${words.to(other)}`}
            </>
          ) : (
            `${words.theirs} ${other ?? ''}`
          )}{' '}
          <span class="desk-quiet">· {words.state[state]}</span>
        </p>
        {state === 'open' && (
          <p class="desk-quiet">
            {words.until} <Day lang={lang} day={until} />
          </p>
        )}
        {offer.settledAt !== undefined && (
          <p class="desk-quiet">
            <Instant lang={lang} at={offer.settledAt} />
          </p>
        )}
        {told !== undefined && <p class="desk-note-text">{told.statement}</p>}
        {proof !== undefined && (
          <>
            <p>
              {words.proof(proof.version)} <code class="sharing-head">{proof.head}</code>
            </p>
            <p class="desk-quiet">{words.proofWhy}</p>
          </>
        )}
      </div>
      {isOurs && state === 'open' && (
        <Form
          forms={forms}
          verb="withdraw-offer"
          about={offer.id}
          submit={words.withdraw}
          kind="quiet"
        />
      )}
    </li>
  )
}

function MakeOffer({ forms, frame, file, limits, sent }: HandOverProps) {
  const { lang, today } = frame
  const words = sharingTexts[lang].handOver
  const mandates = mandatesOn(file.state, file.on).filter(({ ended }) => ended === undefined)
  return (
    <details class="desk-more" open={sent?.verb === 'offer'}>
      <summary>{words.offer}</summary>
      <Form forms={forms} verb="offer" submit={words.make}>
        {(form) => (
          <>
            <fieldset class="sharing-ticks">
              <legend>{words.limits}</legend>
              {limits.length === 0 && <p>{words.noLimits}</p>}
              {limits.map(({ id, label, safeDay }) => (
                <TickField
                  form={form}
                  name={`told:${id}`}
                  label={safeDay === undefined ? label : `${label} · ${formatDay(safeDay, lang)}`}
                />
              ))}
            </fieldset>
            {mandates.length > 0 && (
              <fieldset class="sharing-ticks">
                <legend>{words.mandatesEnd}</legend>
                {mandates.map(({ id, holder, kind }) => (
                  <TickField
                    form={form}
                    name={`ends:${id}`}
                    label={holder}
                    isTicked={kind === 'lawyer' || kind === 'organisation'}
                  />
                ))}
              </fieldset>
            )}
            <TextArea
              form={form}
              name="statement"
              label={words.statement}
              hint={words.statementHint}
            />
            <FieldRow>
              <SelectField
                form={form}
                name="agreedHow"
                label={words.agreedHow}
                options={(['written', 'spoken'] as const).map((value) => ({
                  value,
                  label: words.agreed[value],
                }))}
              />
              <DayField form={form} name="agreedOn" label={words.agreedOn} value={today} />
              <DayField
                form={form}
                name="offerUntil"
                label={words.until}
                value={dayAfter(today, DAYS_OF_AN_OFFER)}
              />
            </FieldRow>
          </>
        )}
      </Form>
    </details>
  )
}
