import { localDate } from '@sejour/calendar'
import { assess, type Facts, type Procedure, prepare } from '@sejour/engine'

/** Facts as a test writes them. */
export type Known = {
  readonly [id: string]: Facts extends ReadonlyMap<string, infer V> ? V : never
}

/** Assesses a procedure for what is known, on a day for which its texts were read. */
export function assessor(procedure: Procedure) {
  const prepared = prepare(procedure)
  return (known: Known, on = '2025-03-03') =>
    assess(prepared, new Map(Object.entries(known)), localDate(on))
}

/** What is found about one stage. */
export function findingOf(
  assessment: ReturnType<ReturnType<typeof assessor>>,
  stage: string,
): string | undefined {
  return assessment.stages.find((one) => one.stage.id === stage)?.finding
}
