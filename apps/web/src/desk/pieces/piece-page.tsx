import { faultsOf } from '@sejour/answers/pieces'
import { type CaseState, type NumberedExhibit, toldOf } from '@sejour/cases'
import { localDate } from '@sejour/calendar'
import { TextArea } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { PieceFields } from './piece-fields.tsx'
import { FilePanel } from './file-panel.tsx'
import { pieceTexts } from './piece-texts/index.ts'
import type { Provable } from './provable.ts'
import { piecesTexts } from './texts/index.ts'

type Withdrawn =
  CaseState['withdrawnExhibits'] extends ReadonlyMap<string, infer Value> ? Value : never

/** What the page of one piece shows: a piece that counts, or one that was withdrawn. */
export interface PieceProps {
  readonly frame: CaseFrame
  readonly piece: NumberedExhibit | undefined
  readonly withdrawn: Withdrawn | undefined
  readonly previous: NumberedExhibit | undefined
  readonly next: NumberedExhibit | undefined
  readonly provable: readonly Provable[]
  /** Whether the zone of a passport can be read in its file. */
  readonly readsZone?: boolean
  readonly sent: Sent | undefined
}

/** One piece: its file beside everything that is known of it. */
export function PiecePage(props: PieceProps) {
  const { frame, piece, withdrawn, provable, sent } = props
  const { lang, head } = frame
  const words = pieceTexts[lang]
  const forms = formsOf(frame, sent, { ...piecesTexts[lang].errors })
  if (piece === undefined) return <WithdrawnPiece {...props} withdrawn={withdrawn} />
  const { exhibit, number, isFinal } = piece
  const faults = faultsOf(toldOf(exhibit), localDate(frame.today))
  return (
    <CasePage frame={frame} title={words.title(number, exhibit.title)} forms={forms} wide>
      <Neighbours {...props} />
      {isFinal && <p class="pieces-filed">{words.filed(number)}</p>}
      {faults.length > 0 && (
        <ul class="pieces-faults" aria-label={words.faultsLabel}>
          {faults.map((fault) => (
            <li>{words.faults[fault]}</li>
          ))}
        </ul>
      )}
      <div class="pieces-piece">
        <div>
          <Form
            forms={forms}
            verb="describe"
            version={(exhibit.changed ?? exhibit.recorded).version}
            submit={words.save}
            kind="primary"
            besides={
              props.next !== undefined && (
                <button class="button button-secondary" type="submit" name="then" value="next">
                  {words.saveNext}
                </button>
              )
            }
          >
            {(form) => (
              <PieceFields form={form} piece={exhibit} people={head.people} provable={provable} />
            )}
          </Form>
          {!frame.mayWrite && <p class="desk-quiet">{words.readOnly}</p>}
        </div>
        <aside aria-label={words.fileLabel}>
          <FilePanel
            frame={frame}
            piece={exhibit}
            isFinal={isFinal}
            readsZone={props.readsZone === true}
          />
          {frame.mayWrite && (
            <details class="desk-more" open={sent?.verb === 'withdraw'}>
              <summary>{words.withdraw}</summary>
              <Form forms={forms} verb="withdraw" submit={words.withdrawNow}>
                {(form) => (
                  <TextArea
                    form={form}
                    name="why"
                    label={words.why}
                    hint={isFinal ? words.withdrawFiledHint : words.withdrawHint}
                    rows={2}
                  />
                )}
              </Form>
            </details>
          )}
        </aside>
      </div>
    </CasePage>
  )
}

function Neighbours({ frame, previous, next }: Pick<PieceProps, 'frame' | 'previous' | 'next'>) {
  const { lang, head } = frame
  const words = pieceTexts[lang]
  const link = (
    to: NumberedExhibit | undefined,
    say: (piece: string) => string,
    rel: 'prev' | 'next',
  ) =>
    to !== undefined && (
      <a rel={rel} href={deskHref(lang, 'exhibit', { case: head.id, exhibit: to.exhibit.id })}>
        {say(`${to.number}. ${to.exhibit.title}`)}
      </a>
    )
  return (
    <nav class="pieces-neighbours" aria-label={words.neighbours}>
      <a href={deskHref(lang, 'exhibits', { case: head.id })}>{words.back}</a>
      {link(previous, words.previous, 'prev')}
      {link(next, words.next, 'next')}
    </nav>
  )
}

function WithdrawnPiece({ frame, withdrawn }: PieceProps) {
  const { lang } = frame
  const words = pieceTexts[lang]
  if (withdrawn === undefined) return <p>{words.gone}</p>
  return (
    <CasePage frame={frame} title={withdrawn.title} wide>
      <Neighbours frame={frame} previous={undefined} next={undefined} />
      <p class="pieces-filed">
        {words.withdrawn} {withdrawn.withdrawn.why}
      </p>
      <FilePanel frame={frame} piece={withdrawn} isFinal />
    </CasePage>
  )
}
