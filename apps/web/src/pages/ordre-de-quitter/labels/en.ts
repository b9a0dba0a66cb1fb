import { decisionsEn } from '@sejour/law/decisions/en'
import { eloignementEn } from '@sejour/law/eloignement/en'
import { remediesEn } from '@sejour/law/recours/en'
import type { OrderLabels } from './labels.ts'

export const labels: OrderLabels = {
  element: ({ id }) => eloignementEn[id],
  remedy: ({ id }) => remediesEn[id],
  decision: ({ id }) => decisionsEn[id],
}
