import type { Assessed } from '@sejour/answers/assess'
import type { SaidExplanation } from '@sejour/answers/assess'
import { nodeOf } from '../../app/tool/node-of.ts'
import { Day, ExplanationTree, MarkWithWord, ToConfirm } from '../../components/index.ts'
import { ChoiceField, DayField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { deskHref } from '../slugs.ts'
import type { ExaminationParts } from './examination-page.tsx'
import { pointName } from './ruling-parts.ts'
import { COLON, examinationTexts } from './texts/index.ts'

type Stage = Assessed['stages'][number]
type Side = 'circumstances' | 'merits'

/** The stages of a procedure; the merits stay closed until somebody found it admissible. */
export function Stages(parts: ExaminationParts) {
  const { frame, of } = parts
  const words = examinationTexts[frame.lang]
  const { assessed } = of.procedure
  const stages = assessed?.stages ?? []
  if (!of.apart) {
    return (
      <>
        <h3>{words.conditions}</h3>
        {assessed === undefined && <p class="desk-empty">{words.noRules}</p>}
        <Rules {...parts} stages={stages} />
      </>
    )
  }
  const isMerits = ({ id }: Stage) => id === of.meritsStage
  const isOpen = of.examined?.result === 'admissible'
  // Each round of a request has these stages: its title tells them apart.
  const title = `title-${of.procedure.id}`
  return (
    <>
      <section aria-labelledby={`${title} admissibility-${of.procedure.id}`}>
        <h3 id={`admissibility-${of.procedure.id}`}>{words.admissibility}</h3>
        {assessed === undefined && <p class="desk-empty">{words.noRules}</p>}
        <div class="desk-columns">
          <div>
            <h4>{words.rules}</h4>
            <Rules {...parts} stages={stages.filter((stage) => !isMerits(stage))} />
          </div>
          <div>
            <h4>{words.decided}</h4>
            <Found {...parts} />
            <PutForward {...parts} side="circumstances" stages={stages} />
          </div>
        </div>
      </section>
      <section aria-labelledby={`${title} merits-${of.procedure.id}`}>
        <h3 id={`merits-${of.procedure.id}`}>{words.merits}</h3>
        {isOpen ? (
          <div class="desk-columns">
            <div>
              <h4>{words.rules}</h4>
              <Rules {...parts} stages={stages.filter(isMerits)} />
            </div>
            <div>
              <PutForward {...parts} side="merits" stages={stages} />
            </div>
          </div>
        ) : (
          <p class="desk-empty">{of.examined === undefined ? words.closedYet : words.closed}</p>
        )}
      </section>
    </>
  )
}

/** What the rules say of each stage: a word, and why, folded. */
function Rules({ frame, file, of, stages }: ExaminationParts & { stages: readonly Stage[] }) {
  const { lang } = frame
  const words = examinationTexts[lang]
  const missing = of.procedure.missing.filter(({ fact }) =>
    stages.some((stage) => stage.missing.includes(fact)),
  )
  return (
    <>
      {stages.map(({ id, label, finding, lastKnown, explanation }) => (
        <div class="desk-stage">
          <p>
            <strong>{label}</strong> <MarkWithWord lang={lang} finding={lastKnown} />
            {finding !== lastKnown && (
              <>
                {' '}
                <span class="desk-quiet">{words.toConfirm}</span> <ToConfirm lang={lang} />
              </>
            )}
          </p>
          <details class="desk-more" id={`why-${of.procedure.id}-${id}`}>
            <summary>
              {words.why}
              <span class="visually-hidden">: {label}</span>
            </summary>
            <ExplanationTree lang={lang} nodes={[nodeOf(explanation, lang)]} openDepth={2} />
          </details>
        </div>
      ))}
      {missing.length > 0 && (
        <details class="desk-more">
          <summary>{words.missing(missing.length)}</summary>
          <ul>
            {missing.map(({ label }) => (
              <li>{label}</li>
            ))}
          </ul>
          <p>
            <a href={deskHref(lang, 'facts', { case: file.caseId })}>{words.toFacts}</a>
          </p>
        </details>
      )}
    </>
  )
}

/** What somebody found, and the form to find it: nothing is chosen beforehand. */
function Found({ frame, forms, names, of }: ExaminationParts) {
  const { lang } = frame
  const words = examinationTexts[lang]
  const { examined, procedure } = of
  return (
    <>
      {examined === undefined ? (
        <p class="desk-empty">{words.notDecided}</p>
      ) : (
        <p id={examined.entry}>
          <strong>{words.results[examined.result]}</strong> · <Day lang={lang} day={examined.on} />{' '}
          <span class="desk-quiet">
            {words.by(names.get(examined.recorded.by) ?? words.somebody)}
          </span>
        </p>
      )}
      <Form
        forms={forms}
        verb="admissibility"
        about={procedure.id}
        submit={examined === undefined ? words.note : words.noteAgain}
        {...(examined && { version: examined.version })}
        kind={examined === undefined ? 'primary' : 'secondary'}
      >
        {(form) => (
          <>
            {examined !== undefined && <p class="desk-quiet">{words.replaces}</p>}
            <ChoiceField
              form={form}
              name="result"
              label={words.result}
              options={(['admissible', 'inadmissible'] as const).map((result) => ({
                value: result,
                label: words.results[result],
              }))}
            />
            <DayField form={form} name="on" label={words.on} value={frame.today} />
          </>
        )}
      </Form>
    </>
  )
}

/** What the law leaves to the authority: the elements put forward and their pieces, and no answer. */
function PutForward({
  frame,
  file,
  of,
  side,
  stages,
}: ExaminationParts & { side: Side; stages: readonly Stage[] }) {
  const { lang } = frame
  const words = examinationTexts[lang]
  const isMerits = side === 'merits'
  const authorities = new Set(
    stages
      .filter(({ id }) => id === (isMerits ? of.meritsStage : of.admissibilityStage))
      .flatMap(({ explanation }) => leftIn(explanation)),
  )
  const points = of.points.filter((point) => point.side === side)
  const labels = new Map(
    (of.map?.columns ?? []).flatMap((column) =>
      column.arguments.flatMap(({ id, label }) => (label === null ? [] : [[id, label] as const])),
    ),
  )
  const href = deskHref(lang, 'exhibits', { case: file.caseId })
  return (
    <>
      <h4>{words.left}</h4>
      {[...authorities].map((authority) => (
        <p>{words.leftLead(authority)}</p>
      ))}
      {points.length === 0 && <p class="desk-empty">{words.noElements}</p>}
      <ul class="desk-rows">
        {points.map((point) => (
          <li class="desk-row">
            <div class="desk-row-main">
              <p>
                <a href={`${deskHref(lang, 'ruling', { case: file.caseId })}#point-${point.id}`}>
                  {pointName(point, labels, words.noKind)}
                </a>
              </p>
              {point.text !== undefined && labels.has(point.id) && (
                <p class="desk-note-text">{point.text}</p>
              )}
              <p class="desk-quiet">
                {words.pieces}
                {COLON[lang]}{' '}
                {point.exhibits.length === 0
                  ? words.noPieces
                  : point.exhibits.map(({ id, number, title }, index) => (
                      <>
                        {index > 0 && ', '}
                        <a href={`${href}#${id}`}>{words.piece(number, title)}</a>
                      </>
                    ))}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p class="desk-quiet">{words.leftTo}</p>
    </>
  )
}

/** Who appreciates, wherever the finding is left to somebody. */
function leftIn({ finding, authority, children }: SaidExplanation): readonly string[] {
  const own = finding === 'discretionary' && authority !== undefined ? [authority] : []
  return [...own, ...children.flatMap(leftIn)]
}
