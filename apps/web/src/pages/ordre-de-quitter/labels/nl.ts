import { decisionsNl } from '@sejour/law/decisions/nl'
import { eloignementNl } from '@sejour/law/eloignement/nl'
import { remediesNl } from '@sejour/law/recours/nl'
import type { OrderLabels } from './labels.ts'

export const labels: OrderLabels = {
  element: ({ id }) => eloignementNl[id],
  remedy: ({ id }) => remediesNl[id],
  decision: ({ id }) => decisionsNl[id],
}
