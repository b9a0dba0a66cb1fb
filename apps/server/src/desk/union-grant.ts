import type { CaseSending, Order } from './case-route.ts'
import { readTitle } from './read-title.ts'
import { viewOf } from './union-sending.ts'

const TITLES = ['EU', 'F', 'ai-union'] as const

/** The stay is recognised: the title that says so. The card is then followed with the titles. */
export async function grantUnion(sending: CaseSending): Promise<Order> {
  const { form, parts } = sending
  const view = await viewOf(sending)
  const { title, from, until } = readTitle(form, TITLES)
  if (!view || !title || !from) return { commands: [] }
  return {
    commands: [
      {
        type: 'record-entry',
        entry: {
          kind: 'title-granted',
          id: parts.newId(),
          procedure: view.round.procedure.id,
          title,
          from,
          ...(until && { until }),
        },
      },
    ],
  }
}
