import { drawMachine } from '@sejour/chain/picture'
import { ChainPage, renderDesk } from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import { caseRoute, type CaseSending, type Order } from './case-route.ts'
import { readStep } from './read-step.ts'

/** Where a case stands, and the steps that may come next. */
export const chain = caseRoute({
  page: 'chain',
  render: ({ frame, file, lang, sent }) =>
    renderDesk(ChainPage, {
      frame,
      file,
      catalogue: catalogueIn(lang),
      sent,
      drawingOf: ({ machine, state: at }) => ({
        narrow: drawMachine(machine, lang, { at, width: 'narrow' }),
        wide: drawMachine(machine, lang, { at, width: 'wide' }),
      }),
    }),
  send: { step: recordStep, withdraw: withdrawStep },
})

/** Reads the form of a step and records it. Every page that shows such forms uses this. */
export async function recordStep(sending: CaseSending): Promise<Order> {
  const { form, parts } = sending
  const file = await sending.file()
  const entry = readStep(form, { id: parts.newId(), people: file?.state.persons.keys() ?? [] })
  return { commands: entry ? [{ type: 'record-entry', entry }] : [] }
}

/** Takes back what was recorded by mistake. */
export function withdrawStep({ form, about = '' }: CaseSending): Order {
  return { commands: [{ type: 'withdraw-entry', entry: about, why: form.requiredLine('why') }] }
}
