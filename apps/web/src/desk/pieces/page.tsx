import type { NumberedExhibit } from '@sejour/cases'
import { TextField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { StartAct } from '../acts/start-act.tsx'
import { AddFiles } from './add-files.tsx'
import { Inventory } from './inventory.tsx'
import { PieceViews } from './piece-views.tsx'
import { piecesTexts } from './texts/index.ts'
import type { UploadResult } from './upload-result.ts'
import { UploadResults } from './upload-results.tsx'

/** What the page of the pieces shows. */
export interface PiecesProps {
  readonly frame: CaseFrame
  /** By their number. */
  readonly pieces: readonly NumberedExhibit[]
  /** What came of files that were just sent. */
  readonly results: readonly UploadResult[]
  readonly sent: Sent | undefined
}

/** The inventory of a case, and the way into it. */
export function PiecesPage({ frame, pieces, results, sent }: PiecesProps) {
  const words = piecesTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  return (
    <CasePage
      frame={frame}
      title={words.title}
      forms={forms}
      islands={frame.mayWrite ? ['desk-pieces'] : []}
      wide
    >
      <PieceViews frame={frame} />
      <UploadResults frame={frame} results={results} />
      <output class="visually-hidden" data-pieces-status></output>
      {frame.mayWrite && pieces.length > 3 && (
        <p class="pieces-to-add">
          <a class="button button-secondary" href="#pieces-add">
            {words.add.heading}
          </a>
        </p>
      )}
      <div class="pieces-layout">
        <div id="pieces" data-pieces>
          {pieces.length === 0 ? (
            <p class="desk-empty">{words.none}</p>
          ) : (
            <>
              <Inventory frame={frame} forms={forms} pieces={pieces} />
              <StartAct frame={frame} caseId={frame.head.id} template="inventaire" />
            </>
          )}
        </div>
        {frame.mayWrite && (
          <section class="pieces-add" aria-labelledby="pieces-add">
            <h2 id="pieces-add">{words.add.heading}</h2>
            <AddFiles frame={frame} />
            <details class="desk-more" open={sent?.verb === 'paper'}>
              <summary>{words.add.paper}</summary>
              <Form forms={forms} verb="paper" submit={words.add.paperSubmit}>
                {(form) => (
                  <TextField
                    form={form}
                    name="title"
                    label={words.add.paperTitle}
                    hint={words.add.paperHint}
                  />
                )}
              </Form>
            </details>
          </section>
        )}
      </div>
    </CasePage>
  )
}
