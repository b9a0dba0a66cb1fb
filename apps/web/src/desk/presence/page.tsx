import { listPieces } from '@sejour/answers/pieces'
import type { NumberedExhibit, Presence } from '@sejour/cases'
import { Day } from '../../components/index.ts'
import { DayField, FieldRow, SelectField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, oneForm, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { PieceViews } from '../pieces/piece-views.tsx'
import { deskHref } from '../slugs.ts'
import { PresenceDrawing } from './drawing.tsx'
import { presenceTexts } from './texts/index.ts'

/** What the page of the presence shows. */
export interface PresenceProps {
  readonly frame: CaseFrame
  readonly pieces: readonly NumberedExhibit[]
  readonly asked: PresenceAsked
  readonly presence: Presence
  /** Pieces that bear a day and count for nothing here, because their kind is not said. */
  readonly kindUnknown: readonly NumberedExhibit[]
  readonly sent: Sent | undefined
}

/** Which days, of whom. */
export type PresenceAsked = {
  /** Absent: of anybody in the case. */
  readonly person?: string
  readonly from: string
  readonly until: string
}

/** The days that pieces prove, on a line and as a list, and those that nothing proves. */
export function PresencePage(props: PresenceProps) {
  const { frame, pieces, asked, presence, kindUnknown, sent } = props
  const { lang, head } = frame
  const words = presenceTexts[lang]
  const forms = formsOf(frame, sent)
  const name = head.people.find(({ id }) => id === asked.person)?.name
  const { gaps, provedDays, gapDays, longestGap } = presence
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <PieceViews frame={frame} />
      <p>{words.lead}</p>
      <AskedForm forms={forms} frame={frame} asked={asked} />
      <section aria-labelledby="presence-line">
        <h2 id="presence-line">{words.line}</h2>
        <p class="presence-sum">
          {words.sum(name, provedDays, gapDays)}
          {longestGap !== undefined && <> {words.longest(longestGap.days)}</>}
        </p>
        <PresenceDrawing frame={frame} asked={asked} presence={presence} pieces={pieces} />
      </section>
      <Left {...props} which="unattributed" pieces={byIds(pieces, presence.unattributed)} />
      <section aria-labelledby="presence-gaps">
        <h2 id="presence-gaps">{words.gaps}</h2>
        {gaps.length === 0 && <p>{words.noGap}</p>}
        {gaps.length > 0 && (
          <>
            <p class="hint">{words.gapsWhy}</p>
            <ol class="desk-rows">
              {gaps.map(({ from, until, days }) => (
                <li class="desk-row" id={`gap-${from}`}>
                  <p class="desk-row-main">
                    <strong class="figures">{words.days(days)}</strong>{' '}
                    {from === until ? (
                      <>
                        {words.on} <Day lang={lang} day={from} />
                      </>
                    ) : (
                      <>
                        {words.from} <Day lang={lang} day={from} /> {words.until}{' '}
                        <Day lang={lang} day={until} />
                      </>
                    )}
                  </p>
                  <Form
                    forms={forms}
                    verb="task"
                    about={from}
                    hidden={{ until }}
                    submit={words.task}
                    says={words.taskThis(from, until)}
                    kind="quiet"
                  />
                </li>
              ))}
            </ol>
            <p class="hint">{words.often(usualPieces(lang))}</p>
          </>
        )}
      </section>
      <Proved frame={frame} presence={presence} pieces={pieces} />
      <Left {...props} which="kindUnknown" pieces={kindUnknown} />
      <p>
        <a href={deskHref(lang, 'exhibits', { case: head.id })}>{words.addPieces}</a>
      </p>
    </CasePage>
  )
}

function AskedForm({
  forms,
  frame,
  asked,
}: {
  forms: Forms
  frame: CaseFrame
  asked: PresenceAsked
}) {
  const { lang, head } = frame
  const words = presenceTexts[lang]
  const form = oneForm(forms, 'ask')
  return (
    <form
      class="desk-filter"
      method="get"
      action={deskHref(lang, 'exhibitsPresence', { case: head.id })}
    >
      <SelectField
        form={form}
        name="person"
        label={words.person}
        value={asked.person}
        empty={words.anybody}
        options={head.people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FieldRow>
        <DayField form={form} name="from" label={words.fromDay} value={asked.from} />
        <DayField form={form} name="until" label={words.untilDay} value={asked.until} />
      </FieldRow>
      <button class="button button-secondary" type="submit">
        {words.show}
      </button>
    </form>
  )
}

/** Every stretch with the pieces that prove it: the same as the drawing, to be read. */
function Proved({
  frame: { lang, head },
  presence,
  pieces,
}: Pick<PresenceProps, 'frame' | 'presence' | 'pieces'>) {
  const words = presenceTexts[lang]
  if (presence.proved.length === 0) return null
  return (
    <section aria-labelledby="presence-proved">
      <h2 id="presence-proved">{words.proved}</h2>
      <ol class="desk-rows">
        {presence.proved.map(({ from, until, exhibits }) => (
          <li class="desk-row">
            <p class="desk-row-main">
              {from === until ? (
                <Day lang={lang} day={from} />
              ) : (
                <>
                  {words.from} <Day lang={lang} day={from} /> {words.until}{' '}
                  <Day lang={lang} day={until} />
                </>
              )}
            </p>
            <p>
              {byIds(pieces, exhibits).map(({ exhibit, number }, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={deskHref(lang, 'exhibit', { case: head.id, exhibit: exhibit.id })}>
                    {number}. {exhibit.title}
                  </a>
                </>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Left({
  frame: { lang, head },
  which,
  pieces,
}: Pick<PresenceProps, 'frame' | 'pieces'> & { readonly which: 'unattributed' | 'kindUnknown' }) {
  const words = presenceTexts[lang]
  if (pieces.length === 0) return null
  return (
    <section aria-labelledby={`presence-${which}`}>
      <h2 id={`presence-${which}`}>{words.left[which].title}</h2>
      <p class="hint">{words.left[which].why}</p>
      <ul class="desk-rows">
        {pieces.map(({ exhibit, number }) => (
          <li class="desk-row">
            <p class="desk-row-main">
              <span class="figures">{number}.</span> {exhibit.title}
            </p>
            <p>
              <a
                href={deskHref(lang, 'exhibit', { case: head.id, exhibit: exhibit.id })}
                aria-label={`${words.left[which].action} – ${exhibit.title}`}
              >
                {words.left[which].action}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function byIds(
  pieces: readonly NumberedExhibit[],
  ids: readonly string[],
): readonly NumberedExhibit[] {
  return pieces.filter(({ exhibit }) => ids.includes(exhibit.id))
}

/** Kinds of pieces that usually prove a period rather than a day, as the catalogue names them. */
function usualPieces(lang: CaseFrame['lang']): string {
  return listPieces(lang)
    .filter(({ presence }) => presence === 'period')
    .slice(0, 8)
    .map(({ label }) => label.toLowerCase())
    .join(', ')
}
