import { numberedExhibits } from '@sejour/cases'
import { deskHref, PiecesPage, renderDesk, type UploadResult } from '@sejour/web/desk'
import { caseRoute, type CaseSending, type Order } from './case-route.ts'
import type { Answer, Asked, DeskRoute } from './route.ts'

/** The inventory of the pieces of a case. */
export const exhibits = exhibitsWith([])

/** The same page, with what came of files that were just sent. */
function exhibitsWith(results: readonly UploadResult[]): DeskRoute {
  return caseRoute({
    page: 'exhibits',
    render: ({ frame, file, sent }) =>
      renderDesk(PiecesPage, { frame, pieces: numberedExhibits(file.state), results, sent }),
    send: {
      paper: ({ form, parts }) => ({
        commands: [
          {
            type: 'add-exhibit',
            exhibit: { id: parts.newId(), title: form.requiredLine('title', 'title-blank') },
          },
        ],
      }),
      // Dragged: right after another piece, or first.
      place: ({ form, about = '' }) => ({
        commands: [{ type: 'place-exhibit', exhibit: about, after: form.line('after') ?? null }],
      }),
      up: (sending) => moved(sending, -1),
      down: (sending) => moved(sending, 1),
    },
  })
}

/** The inventory with what came of files that were sent from another page of the case. */
export function showResults(asked: Asked, results: readonly UploadResult[]): Promise<Answer> {
  const page = 'exhibits'
  const at = (lang: 'fr' | 'nl') => deskHref(lang, page, asked.places)
  const frame = { ...asked.frame, page, addresses: { fr: at('fr'), nl: at('nl') } } as const
  return exhibitsWith(results).show({ ...asked, page, frame })
}

/** One place up or down among the pieces whose number is not final. */
async function moved({ about = '', file }: CaseSending, by: -1 | 1): Promise<Order> {
  const state = (await file())?.state
  const open = state === undefined ? [] : numberedExhibits(state).filter(({ isFinal }) => !isFinal)
  const from = open.findIndex(({ exhibit }) => exhibit.id === about)
  const to = from + by
  if (from === -1 || to < 0 || to >= open.length) return { commands: [] }
  const others = open.filter(({ exhibit }) => exhibit.id !== about)
  const after = others[to - 1]?.exhibit.id ?? null
  return { commands: [{ type: 'place-exhibit', exhibit: about, after }] }
}
