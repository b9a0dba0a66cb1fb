import { describeMachine, type DescribedMachine, findMachine, machines } from '@sejour/chain'
import { findNearest } from '../../nearest.ts'
import type { Verb } from '../../verb.ts'
import { WrongInput } from '../../wrong-input.ts'

/** How files travel: every machine with its states and moves; or one of them. */
export const machine: Verb = {
  takes: 1,
  run({ lang, operands: [id] }) {
    const found = id === undefined ? machines : [machineOf(id)]
    const json = { machines: found.map((one): DescribedMachine => describeMachine(one, lang)) }
    return { json, lines: async () => (await import('./page.ts')).machinePage(json, lang) }
  },
}

function machineOf(id: string) {
  const found = findMachine(id)
  if (found) return found
  const known = machines.map((one) => one.id)
  throw new WrongInput({ code: 'unknown-machine', word: id, nearest: findNearest(id, known) })
}
