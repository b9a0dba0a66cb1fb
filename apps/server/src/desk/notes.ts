import { NotesPage, renderDesk } from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'

/** Counsel's own words about a case. */
export const notes = caseRoute({
  page: 'notes',
  render: async ({ parts, actor, frame, file, sent }) =>
    renderDesk(NotesPage, {
      frame,
      notes: [...file.state.notes.values()],
      mayRead: file.may.includes('write-note'),
      names: await parts.namesOf(actor),
      sent,
    }),
  send: {
    // Saved while it is typed: the first time it is written, then it is changed.
    write: async ({ form, about, parts, file }) => {
      const note = about ?? parts.newId()
      const text = form.requiredText('text', 'note-blank')
      const exists = (await file())?.state.notes.has(note) === true
      return { commands: [{ type: exists ? 'change-note' : 'write-note', note, text }] }
    },
    change: ({ form, about = '' }) => ({
      commands: [
        { type: 'change-note', note: about, text: form.requiredText('text', 'note-blank') },
      ],
    }),
    remove: ({ about = '' }) => ({ commands: [{ type: 'remove-note', note: about }] }),
  },
})
