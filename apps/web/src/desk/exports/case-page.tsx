import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { LanguageChoice } from './language-choice.tsx'
import { ListFormats } from './list-links.tsx'
import { exportsTexts } from './texts/index.ts'

export interface ExportCaseProps {
  readonly frame: CaseFrame
  readonly mayExport: boolean
  /** Counsel’s own notes may go along. */
  readonly mayTakeNotes: boolean
  readonly pieces: number
  readonly events: number
  /** Privileged events, which stay unless somebody asks for them. */
  readonly notes: number
}

/** A case as one archive that reads by itself. */
export function ExportCasePage(props: ExportCaseProps) {
  const { frame, mayExport, mayTakeNotes, pieces, events, notes } = props
  const { lang, head } = frame
  const words = exportsTexts[lang]
  if (!mayExport) {
    return (
      <CasePage frame={frame} title={words.title}>
        <p class="desk-empty">{words.notAllowed}</p>
      </CasePage>
    )
  }
  return (
    <CasePage frame={frame} title={words.title}>
      <p>{words.caseLead}</p>
      <form
        class="desk-form"
        method="post"
        action={deskHref(lang, 'exportCaseFile', { case: head.id })}
      >
        <LanguageChoice lang={lang} />
        {mayTakeNotes && (
          <div class="desk-tick">
            <input
              type="checkbox"
              id="notes"
              name="notes"
              value="on"
              disabled={notes === 0}
              aria-describedby="notes-hint"
            />
            <label for="notes">{words.notes}</label>
            <p class="hint" id="notes-hint">
              {words.notesHint(notes)}
            </p>
          </div>
        )}
        <div class="desk-form-actions">
          <button class="button button-primary" type="submit">
            {words.download}
          </button>
        </div>
        <p class="desk-quiet">{words.logged}</p>
      </form>
      <h2>{words.inside}</h2>
      <ul>
        <li>{words.parts.page}</li>
        <li>{words.parts.pdf}</li>
        <li>{words.parts.json}</li>
        <li>{words.parts.pieces(pieces)}</li>
        <li>{words.parts.proof(events)}</li>
      </ul>
      <h2>{words.inventory}</h2>
      <p>
        <ListFormats
          frame={frame}
          list="pieces"
          name={words.list.pieces}
          asked={{ case: head.id }}
        />
      </p>
    </CasePage>
  )
}
