import { expect, test } from 'vitest'
import { notesOnce } from './notes.ts'

const labelled = (...labels: readonly string[]) => labels.map((label) => ({ label }))

test.each([
  {
    because: 'stages that share a note are named together',
    notes: ['Redevance : le texte a changé.', 'Recevabilité : le texte a changé.'],
    once: ['Redevance, Recevabilité : le texte a changé.'],
  },
  {
    because: 'a note of its own stays whole, and so does one without a stage',
    notes: ['Redevance : le texte a changé.', 'Des réponses manquent.'],
    once: ['Redevance : le texte a changé.', 'Des réponses manquent.'],
  },
])('$because', ({ notes, once }) => {
  expect(notesOnce({ notes, stages: labelled('Redevance', 'Recevabilité') })).toEqual(once)
})
