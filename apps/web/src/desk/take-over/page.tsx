import type { OfferSummary } from '@sejour/desk'
import { Day, formatDay, Notice } from '../../components/index.ts'
import { TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { Instant } from '../instant.tsx'
import { takeOverTexts } from './texts/index.ts'

/** What the page of a take-over shows: the question, or the offer that a code opened. */
export interface TakeOverProps {
  readonly frame: DeskFrame
  readonly offer?: { readonly code: string; readonly summary: OfferSummary }
  /** The case changed between reading and accepting. */
  readonly hasChanged?: boolean
  readonly wasRefused?: boolean
  readonly sent: Sent | undefined
}

/** Takes a case over from another counsel: by its code, and never without having read the limits. */
export function TakeOverPage({ frame, offer, hasChanged, wasRefused, sent }: TakeOverProps) {
  const words = takeOverTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  if (offer !== undefined) {
    const { code, summary } = offer
    return (
      <DeskPage frame={frame} title={words.title} heading={summary.title} forms={forms}>
        {hasChanged === true && (
          <Notice tone="limit">
            <p>{words.changed}</p>
          </Notice>
        )}
        <Summary frame={frame} summary={summary} />
        <p>{words.effects}</p>
        <div class="sharing-answers">
          <Form
            forms={forms}
            verb="accept"
            hidden={{ code, seen: String(summary.version) }}
            submit={words.accept}
            kind="primary"
          />
          <Form forms={forms} verb="refuse" hidden={{ code }} submit={words.refuse} kind="quiet" />
        </div>
      </DeskPage>
    )
  }
  return (
    <DeskPage frame={frame} title={words.title} forms={forms}>
      {wasRefused === true && (
        <p class="desk-said">
          <output>{words.refused}</output>
        </p>
      )}
      <p class="desk-lead">{words.lead}</p>
      <Form forms={forms} verb="look" submit={words.look} kind="primary">
        {(form) => (
          <TextField
            form={form}
            name="code"
            label={words.code}
            hint={words.codeHint}
            width="middle"
          />
        )}
      </Form>
    </DeskPage>
  )
}

function Summary({ frame: { lang }, summary }: { frame: DeskFrame; summary: OfferSummary }) {
  const words = takeOverTexts[lang]
  const { from, people, procedures, limits, statement, agreed, offeredAt, until } = summary
  return (
    <>
      <dl class="desk-list">
        <div>
          <dt>{words.from}</dt>
          <dd>
            {from} · {words.people(people)}
          </dd>
        </div>
        <div>
          <dt>{words.offeredOn}</dt>
          <dd>
            <Instant lang={lang} at={offeredAt} />
          </dd>
        </div>
        <div>
          <dt>{words.until}</dt>
          <dd>
            <Day lang={lang} day={until} />
          </dd>
        </div>
        <div>
          <dt>{words.procedures}</dt>
          <dd>
            {procedures
              .map(({ title, round }) => (round > 1 ? `${title}, ${words.round(round)}` : title))
              .join(' · ')}
          </dd>
        </div>
      </dl>
      <h2>{words.limits}</h2>
      {limits.length === 0 ? (
        <p>{words.noLimits}</p>
      ) : (
        <ul class="desk-rows">
          {limits.map(({ item, wasTold }) => (
            <li class="desk-row">
              <div class="desk-row-main">
                <p>{item.label}</p>
                {!wasTold && <p class="sharing-untold">{words.untold}</p>}
              </div>
              {item.safeDay !== undefined && (
                <strong>
                  <Day lang={lang} day={item.safeDay} />
                </strong>
              )}
            </li>
          ))}
        </ul>
      )}
      <h2>{words.statement}</h2>
      <p class="desk-note-text">{statement}</p>
      <p>{words.agreed[agreed.how](formatDay(agreed.on, lang))}</p>
    </>
  )
}
