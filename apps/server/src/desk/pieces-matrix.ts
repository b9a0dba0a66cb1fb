import { listKinds } from '@sejour/answers/arguments'
import { numberedExhibits } from '@sejour/cases'
import { MatrixPage, renderDesk } from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'

/** Pieces against arguments, as a picture. */
export const exhibitsMatrix = caseRoute({
  page: 'exhibitsMatrix',
  render: ({ frame, file: { state }, lang }) =>
    renderDesk(MatrixPage, {
      frame,
      pieces: numberedExhibits(state),
      arguments: [...state.arguments.values()].map(({ id, procedure, side, kind, text }) => {
        const kinds = listKinds(state.procedures.get(procedure)?.kind ?? '', side, lang)
        const label = kinds.find((one) => one.id === kind)?.label ?? kind ?? text ?? side
        return { id, side, label: label.length > 60 ? `${label.slice(0, 59)}…` : label }
      }),
    }),
})
