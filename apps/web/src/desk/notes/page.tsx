import type { Note } from '@sejour/cases'
import { TextArea } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import { formsOf, type Forms } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { Instant } from '../instant.tsx'
import { notesTexts } from './texts/index.ts'

/** What the page of notes shows. Without the right to read them, there are none. */
export interface NotesProps {
  readonly frame: CaseFrame
  readonly notes: readonly Note[]
  readonly mayRead: boolean
  readonly names: ReadonlyMap<string, string>
  readonly sent: Sent | undefined
}

/** Counsel's own words. They never leave the organisation. */
export function NotesPage({ frame, notes, mayRead, names, sent }: NotesProps) {
  const words = notesTexts[frame.lang]
  const forms = formsOf(frame, sent, words.errors)
  if (!mayRead) {
    return (
      <CasePage frame={frame} title={words.title}>
        <p class="desk-empty">{words.mayNot}</p>
      </CasePage>
    )
  }
  // A note that came back keeps the id it had, so that the next try writes the same note.
  const id = sent?.verb === 'write' ? (sent.about ?? frame.newId()) : frame.newId()
  const newest = notes.toSorted((one, other) => other.recorded.version - one.recorded.version)
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <p class="desk-lead">
        <Lock /> <strong>{words.privileged}.</strong> {words.privilegedWhy}
      </p>
      <Form
        forms={forms}
        verb="write"
        about={id}
        autosave="new-note"
        submit={words.write}
        kind="primary"
      >
        {(form) => <TextArea form={form} name="text" label={words.newNote} rows={5} />}
      </Form>
      {notes.length === 0 && <p class="desk-empty">{words.none}</p>}
      {newest.map((note) => (
        <OneNote forms={forms} note={note} names={names} />
      ))}
    </CasePage>
  )
}

function OneNote({
  forms,
  note,
  names,
}: {
  forms: Forms
  note: Note
  names: ReadonlyMap<string, string>
}) {
  const { frame, sent } = forms
  const words = notesTexts[frame.lang]
  const { recorded, changed } = note
  const by = names.get(recorded.by)
  const start = note.text.trim().slice(0, 40)
  return (
    <article class="desk-note" id={note.id}>
      <p class="desk-quiet">
        <Instant lang={frame.lang} at={recorded.at} />
        {by !== undefined && ` · ${words.by(by)}`}
        {changed !== undefined && (
          <>
            {` · ${words.changed} `}
            <Instant lang={frame.lang} at={changed.at} />
          </>
        )}
      </p>
      <p class="desk-note-text">{note.text}</p>
      {frame.mayWrite && (
        <details class="desk-more" open={sent?.verb === 'change' && sent.about === note.id}>
          <summary aria-label={words.changeThis(start)}>{words.change}</summary>
          <Form
            forms={forms}
            verb="change"
            about={note.id}
            version={(changed ?? recorded).version}
            autosave
            submit={words.save}
          >
            {(form) => <TextArea form={form} name="text" label={words.text} value={note.text} />}
          </Form>
          <Form
            forms={forms}
            verb="remove"
            about={note.id}
            submit={words.remove}
            says={words.removeThis(start)}
            kind="quiet"
          />
        </details>
      )}
    </article>
  )
}

/** A lock that is closed, drawn in one line. */
function Lock() {
  return (
    <svg class="desk-lock" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
    </svg>
  )
}
