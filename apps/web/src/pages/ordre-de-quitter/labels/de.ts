import { decisionsDe } from '@sejour/law/decisions/de'
import { eloignementDe } from '@sejour/law/eloignement/de'
import { remediesDe } from '@sejour/law/recours/de'
import type { OrderLabels } from './labels.ts'

export const labels: OrderLabels = {
  element: ({ id }) => eloignementDe[id],
  remedy: ({ id }) => remediesDe[id],
  decision: ({ id }) => decisionsDe[id],
}
