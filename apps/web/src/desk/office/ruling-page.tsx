import type { RulingShown } from '@sejour/desk'
import { Form } from '../form/form.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import { deskHref } from '../slugs.ts'
import { decisionName } from './decision-name.ts'
import { RulingHands } from './ruling-hands.tsx'
import { pointName, type RulingPageProps, type RulingParts } from './ruling-parts.ts'
import { RulingAct } from './ruling-act.tsx'
import { RulingBefore } from './ruling-before.tsx'
import { RulingDetailsForms } from './ruling-details.tsx'
import { RulingNext, TakenOver } from './ruling-next.tsx'
import { RulingPoints } from './ruling-points.tsx'
import { rulingTexts } from './texts/index.ts'

/** A decision: what it decides, why, who reads it again, who signs it, and what became of it. */
export function RulingPage({ rulings, sent, ...page }: RulingPageProps) {
  const { frame, file } = page
  const words = rulingTexts[frame.lang]
  const forms = formsOf(frame, sent && withFields(sent), words.errors)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      {rulings.length === 0 && <p class="desk-empty">{words.noProcedure}</p>}
      {rulings.map((of) => {
        const procedure = file.procedures.find(({ id }) => id === of.procedure)
        return procedure && <OfProcedure {...page} forms={forms} of={of} procedure={procedure} />
      })}
    </CasePage>
  )
}

/** A reason that two people wrote at once is told at the field of its own form. */
function withFields(sent: Sent): Sent {
  const { conflict } = sent
  if (!conflict) return sent
  const fields = conflict.fields.map((field) =>
    field.startsWith('reason') || field === 'conditions' ? 'text' : field,
  )
  return { ...sent, conflict: { ...conflict, fields } }
}

function OfProcedure(parts: RulingParts) {
  const { frame, forms, of, procedure } = parts
  const words = rulingTexts[frame.lang]
  const { current } = of
  return (
    <section id={procedure.id}>
      <h2>
        {procedure.title}
        {procedure.round > 1 && <span class="desk-quiet"> · {procedure.round}</span>}
      </h2>
      {current === undefined && (
        <p class="desk-empty">{of.kinds.length === 0 ? words.notPrepared : words.none}</p>
      )}
      {current !== undefined && <Current {...parts} current={current} />}
      {of.canBegin && of.kinds.length > 0 && (
        <Form
          forms={forms}
          verb="begin"
          about={procedure.id}
          submit={of.before.length > 0 || current ? words.beginAgain : words.begin}
          kind="primary"
        >
          {(form) => of.before[0]?.ruling.status === 'withdrawn' && <TakenOver form={form} />}
        </Form>
      )}
      {of.before.length > 0 && <RulingBefore {...parts} />}
    </section>
  )
}

function Current(parts: RulingParts & { current: RulingShown }) {
  const { frame, current, catalogue } = parts
  const { lang } = frame
  const words = rulingTexts[lang]
  const { ruling, blocked } = current
  const isOpen = ruling.status === 'drafting' || ruling.status === 'returned'
  return (
    <div id={ruling.id} class="desk-ruling">
      <p class="desk-lead">
        <strong>{words.status[ruling.status]}</strong>
        {ruling.decision !== undefined && <> · {decisionName(ruling.decision, catalogue, lang)}</>}
      </p>
      <RulingHands {...parts} shown={current} />
      {ruling.status !== 'signed' && blocked.length > 0 && (
        <BlockedBy {...parts} current={current} />
      )}
      {!isOpen && <RulingNext {...parts} current={current} />}
      <RulingDetailsForms {...parts} current={current} />
      <RulingPoints {...parts} current={current} />
      <RulingAct {...parts} current={current} />
      {isOpen && <RulingNext {...parts} current={current} />}
    </div>
  )
}

function BlockedBy({
  frame,
  file,
  of,
  labels,
  current: { ruling, blocked },
}: RulingParts & { current: RulingShown }) {
  const { lang } = frame
  const words = rulingTexts[lang]
  return (
    <div class="desk-blocked">
      <h3>{words.blocked}</h3>
      <ul>
        {blocked.map(({ why, about }) => {
          const point = of.points.find(({ id }) => id === about)
          if (why === 'argument-unanswered' && point) {
            return (
              <li>
                {words.blocks[why]}{' '}
                <a href={`#point-${point.id}`}>{pointName(point, labels, words.noKind)}</a>
              </li>
            )
          }
          return (
            <li>
              {words.blocks[why]}{' '}
              {why === 'stage-not-open' && (
                <a
                  href={`${deskHref(lang, 'examination', { case: file.caseId })}#${ruling.procedure}`}
                >
                  {words.toExamination}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
