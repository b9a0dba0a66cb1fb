import { localDate } from '@sejour/calendar'
import { asConfirmed, compile, type Facts, FINDINGS, frameOf, valueOn } from '@sejour/engine'
import { situation } from '../../situation/index.ts'
import type { StatementLimit, Voie } from '../voie.ts'

/** Facts of a situation as a test writes them. */
export type Known = {
  readonly [id: string]: Facts extends ReadonlyMap<string, infer V> ? V : never
}

/** Somebody from outside the Union who is still abroad and wants to stay long. */
export const abroad: Known = {
  'situation.nationalite': 'tiers',
  'situation.duree': 'long',
  'situation.lieu': 'etranger',
  'situation.sejour': 'aucun',
}

/** The same person in Belgium, with a card for something else. */
export const inBelgium: Known = {
  ...abroad,
  'situation.lieu': 'belgique',
  'situation.sejour': 'limite',
}

/** What the opening of a way says on a day, without leaning on a text that changed unread. */
export function opened(voie: Voie, known: Known, on = '2025-03-03') {
  const day = localDate(on)
  const rule = compile(valueOn(day, voie.opening), situation)
  const frame = frameOf(rule.layout, new Map(Object.entries(known)))
  return FINDINGS[asConfirmed(rule.explain(frame), day)]
}

/** The ids of what is said of a way on a day. */
export function saidOn({ statements }: Voie, on: string): readonly string[] {
  const day = localDate(on)
  return statements
    .filter(({ from, until }) => (from ?? day) <= day && day <= (until ?? day))
    .map(({ id }) => id)
}

/** The limit that one statement of a way carries. */
export function limitOf({ statements }: Voie, id: string): StatementLimit | undefined {
  return statements.find((one) => one.id === id)?.limit
}
