import { localDate } from '@sejour/calendar'
import { assess, type Facts, prepare, type Procedure } from '@sejour/engine'

/** Facts as a test writes them. */
export type Known = {
  readonly [id: string]: Facts extends ReadonlyMap<string, infer V> ? V : never
}

/** What a procedure finds on a day: the two stages, where it stands, and the remarks shown. */
export function assessed(procedure: Procedure, known: Known, on = '2025-03-03') {
  const found = assess(prepare(procedure), new Map(Object.entries(known)), localDate(on))
  const [ouverture, conditions] = found.stages.map(({ finding }) => finding)
  return {
    ouverture,
    conditions,
    outcome: found.outcome?.id,
    lastKnown: found.lastKnownOutcome.id,
    remarks: found.notices.map(({ when }) => when.id),
  }
}

/** Somebody from outside the Union, still abroad, with the papers that every file holds. */
export const file: Known = {
  'situation.nationalite': 'tiers',
  'situation.duree': 'long',
  'situation.lieu': 'etranger',
  'situation.sejour': 'aucun',
  'dossier.passeport': true,
  'dossier.redevance': 'payee',
}

/** The same person in Belgium, with a card for something else that ends on 31 October 2025. */
export const fileInBelgium: Known = {
  ...file,
  'situation.lieu': 'belgique',
  'situation.sejour': 'limite',
  'situation.fin-du-sejour': '2025-10-31',
  'dossier.introduite-le': '2025-03-03',
}
