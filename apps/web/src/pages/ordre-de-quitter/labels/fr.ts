import type { OrderLabels } from './labels.ts'

// The law carries its French words itself.
export const labels: OrderLabels = {
  element: ({ label }) => label,
  remedy: ({ label }) => label,
  decision: ({ label }) => label,
}
