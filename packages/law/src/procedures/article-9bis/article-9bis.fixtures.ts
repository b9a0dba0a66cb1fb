import { localDate } from '@sejour/calendar'
import {
  assess,
  compile,
  type Condition,
  type Facts,
  FINDINGS,
  frameOf,
  prepare,
} from '@sejour/engine'
import { article9bis } from './index.ts'

/** Facts as a test writes them. */
export type Known = {
  readonly [id: string]: Facts extends ReadonlyMap<string, infer V> ? V : never
}

/** What is found about one condition on the facts given. */
export function findingOf(condition: Condition, known: Known) {
  const rule = compile(condition, article9bis.facts)
  return FINDINGS[rule.evaluate(frameOf(rule.layout, asFacts(known)))]
}

/** The whole procedure on a day, by default the last day for which article 9bis was read. */
export function assessed(known: Known, on = '2025-03-03') {
  return assess(prepared, asFacts(known), localDate(on))
}

/** The ids of the remarks that are shown. */
export function remarks(known: Known, on?: string): readonly string[] {
  return assessed(known, on).notices.map(({ when }) => when.id)
}

const prepared = prepare(article9bis)
const asFacts = (known: Known): Facts => new Map(Object.entries(known))

/** An argument that nothing excludes. */
export const freshArgument = {
  nature: 'vie-familiale',
  'invoquee-asile': false,
  'relevait-asile': false,
  'invoquee-demande-anterieure': false,
  'invoquee-9ter': false,
  'invoquee-apatridie': false,
  pieces: 3,
}

/** An invented person for whom everything is in order: only appreciation is left. */
export const inOrder: Known = {
  'demande.aupres-de': 'bourgmestre',
  'demande.adresse-indiquee': true,
  'demande.introduite-le': '2025-03-03',
  'demande.nouvelle-depuis': false,
  'residence.effective': true,
  'residence.enquete': 'positive',
  'redevance.naissance': '1990-01-01',
  'redevance.dispense': 'aucune',
  'redevance.montant-paye': 368_00,
  'redevance.partage': 'seul-demandeur',
  'redevance.preuve-jointe': true,
  'identite.document': 'passeport',
  'asile.stade': 'aucune',
  'procedures.demande-anterieure': false,
  'procedures.9ter': 'jamais',
  'procedures.apatridie': false,
  circonstances: [freshArgument],
  motifs: [{ nature: 'vie-familiale', pieces: 4 }],
}
