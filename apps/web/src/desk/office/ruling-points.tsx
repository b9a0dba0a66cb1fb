import type { PointOfRuling, RulingShown } from '@sejour/desk'
import { formatDay } from '../../components/index.ts'
import { ChoiceField, TextArea, TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { deskHref } from '../slugs.ts'
import { pointName, type RulingParts } from './ruling-parts.ts'
import { COLON, rulingTexts } from './texts/index.ts'

/** The name of the tick of a piece that was seen for an argument. */
export const seenTick = (exhibit: string): string => `seen-${exhibit}`

type Props = RulingParts & { readonly current: RulingShown }

/** Every argument that was raised, with the reason that answers it and the pieces that were seen. */
export function RulingPoints(props: Props) {
  const { frame, forms, of, current } = props
  const words = rulingTexts[frame.lang]
  const { status } = current.ruling
  const canWrite = frame.mayWrite && (status === 'drafting' || status === 'returned')
  return (
    <>
      <h3 id="points">{words.points}</h3>
      {canWrite && <p class="desk-quiet">{words.pointsLead}</p>}
      {of.points.length === 0 && <p class="desk-empty">{words.noPoints}</p>}
      {of.points.map((point) => (
        <Point {...props} point={point} canWrite={canWrite} />
      ))}
      {canWrite && (
        <details class="desk-more" open={forms.sent?.verb === 'add-point'}>
          <summary>{words.addPoint}</summary>
          <Form forms={forms} verb="add-point" about={of.procedure} submit={words.add}>
            {(form) => (
              <>
                <ChoiceField
                  form={form}
                  name="side"
                  label={words.side}
                  options={(['circumstances', 'merits'] as const).map((side) => ({
                    value: side,
                    label: words.sides[side],
                  }))}
                />
                <TextArea form={form} name="text" label={words.pointText} />
              </>
            )}
          </Form>
        </details>
      )}
    </>
  )
}

function Point(props: Props & { point: PointOfRuling; canWrite: boolean }) {
  const { frame, labels, point, canWrite } = props
  const words = rulingTexts[frame.lang]
  const people = frame.head.people.filter(({ id }) => point.persons.includes(id))
  return (
    <article class="desk-argument" id={`point-${point.id}`}>
      <h4>
        {pointName(point, labels, words.noKind)}{' '}
        <span class="desk-quiet">· {words.sides[point.side]}</span>
      </h4>
      {point.text !== undefined && <p class="desk-note-text">{point.text}</p>}
      {people.length > 0 && (
        <p class="desk-quiet">
          {words.about} {people.map(({ name }) => name).join(', ')}
        </p>
      )}
      {canWrite ? <ReasonForm {...props} /> : <Reason {...props} />}
    </article>
  )
}

function ReasonForm({
  forms,
  file,
  labels,
  point,
  current: { ruling },
}: Props & { point: PointOfRuling }) {
  const words = rulingTexts[forms.frame.lang]
  const href = deskHref(forms.frame.lang, 'exhibits', { case: file.caseId })
  return (
    <Form
      forms={forms}
      verb="reason"
      about={`${ruling.id}.${point.id}`}
      version={point.reason?.version ?? ruling.recorded.version}
      submit={words.save}
      says={`${words.save}: ${pointName(point, labels, words.noKind)}`}
    >
      {(form) => (
        <>
          {point.exhibits.length === 0 ? (
            <p class="desk-quiet">{words.noPieces}</p>
          ) : (
            <fieldset class="desk-field desk-pieces">
              <legend>
                {words.seen} <a href={href}>{words.pieces}</a>
              </legend>
              {point.exhibits.map(({ id, number, title }) => (
                <TickField
                  form={form}
                  name={seenTick(id)}
                  label={words.piece(number, title)}
                  isTicked={point.seen.includes(id)}
                />
              ))}
            </fieldset>
          )}
          <TextArea form={form} name="text" label={words.reason} value={point.reason?.text} />
        </>
      )}
    </Form>
  )
}

function Reason({ frame, names, point }: Props & { point: PointOfRuling }) {
  const words = rulingTexts[frame.lang]
  const { reason, exhibits, seen } = point
  if (reason === undefined) return <p class="desk-late">{words.noReason}</p>
  const looked = exhibits.filter(({ id }) => seen.includes(id))
  return (
    <>
      <blockquote class="desk-note-text">{reason.text}</blockquote>
      <p class="desk-quiet">
        {words.by(
          names.get(reason.by) ?? words.somebody,
          formatDay(reason.at.slice(0, 10), frame.lang),
        )}
        {' · '}
        {words.seen}
        {COLON[frame.lang]}{' '}
        {looked.length === 0
          ? words.seenNone
          : looked.map(({ number, title }) => words.piece(number, title)).join(', ')}
      </p>
    </>
  )
}
