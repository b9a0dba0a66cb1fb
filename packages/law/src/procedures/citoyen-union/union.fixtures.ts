import { localDate } from '@sejour/calendar'
import { assess, type Facts, prepare, type Procedure } from '@sejour/engine'

/** Facts as a test writes them. */
export type Known = { readonly [id: string]: string | boolean }

/** What is found of each stage, how it ends, and which remarks are shown. */
export function assessed(procedure: Procedure, known: Known, on: string) {
  const facts: Facts = new Map(Object.entries(known))
  const found = assess(prepare(procedure), facts, localDate(on))
  return {
    stages: found.stages.map(({ finding }) => finding),
    outcome: found.outcome?.id,
    notices: found.notices.map(({ when }) => when.id),
  }
}
