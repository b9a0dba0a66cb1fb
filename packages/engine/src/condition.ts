import type { LocalDate, WhenAbsent } from '@sejour/calendar'
import type { Dated } from './dated.ts'
import type { Choice, Count, DayFact, ListFact, Money, YesNo } from './fact.ts'
import type { Provision } from './provision.ts'

declare const ids: unique symbol

/** What every condition says of itself: one sentence that can be met, and who says so. */
type Said<Id extends string> = {
  readonly id: Id
  /** One French sentence that is true when the condition is met. */
  readonly label: string
  readonly source: Provision | readonly Provision[]
}

/**
 * A condition of the law, as data that can be walked, drawn, explained and compiled.
 * `Ids` carries the ids of the whole tree, so that a translation of it is checked by the compiler.
 */
export type Condition<Ids extends string = string> = ConditionNode & { readonly [ids]?: Ids }

/** All ids in a condition's tree. */
export type IdsOf<Tree> = Tree extends { readonly [ids]?: infer Ids extends string } ? Ids : never

export type ConditionNode = Said<string> &
  (
    | { readonly kind: 'all'; readonly of: readonly Condition[] }
    | { readonly kind: 'any'; readonly of: readonly Condition[] }
    | { readonly kind: 'not'; readonly of: Condition }
    | AboutNode
    | SameNode
    | CompareNode
    | QuantifiedNode
    | {
        readonly kind: 'unless'
        readonly rule: Condition
        readonly exceptions: readonly Condition[]
      }
    | { readonly kind: 'appreciation'; readonly authority: string }
  )

type AboutNode = {
  readonly kind: 'about'
  readonly fact: YesNo | Choice
  /** The values for which it is met. */
  readonly is: readonly (boolean | string)[]
}

type SameNode = { readonly kind: 'same'; readonly left: Choice; readonly right: Choice }

type CompareNode = {
  readonly kind: 'compare'
  readonly left: Term
  readonly is: Comparison
  readonly right: Term
}

type QuantifiedNode = {
  readonly kind: 'quantified'
  readonly quantifier: 'some' | 'every' | 'none'
  readonly list: ListFact
  /** About the facts of one record. Absent: any record counts. */
  readonly holds?: Condition
}

export type Comparison = '<' | '<=' | '=' | '>=' | '>'

/** One side of a comparison. Days compare with days, amounts with amounts. */
export type Term =
  | DayFact
  | Money
  | Count
  | { readonly kind: 'constant'; readonly value: LocalDate | number }
  | {
      readonly kind: 'plus'
      readonly of: DayFact
      readonly months: number
      readonly days: number
      readonly whenAbsent: WhenAbsent
    }
  | { readonly kind: 'parameter'; readonly versions: Dated<number>; readonly on: DayFact }

/** Met when each is met. */
export function all<const Id extends string, const Of extends readonly Condition[]>(
  condition: Said<Id> & { readonly of: Of },
): Condition<Id | IdsOf<Of[number]>> {
  return { ...condition, kind: 'all' }
}

/** Met when one is met. */
export function any<const Id extends string, const Of extends readonly Condition[]>(
  condition: Said<Id> & { readonly of: Of },
): Condition<Id | IdsOf<Of[number]>> {
  return { ...condition, kind: 'any' }
}

/** Met when the other is not. */
export function not<const Id extends string, const Of extends Condition>(
  condition: Said<Id> & { readonly of: Of },
): Condition<Id | IdsOf<Of>> {
  return { ...condition, kind: 'not' }
}

/** Met when a fact has one of the values named. */
export function about<const Id extends string, Option extends string>(
  fact: Choice<string, Option>,
  condition: Said<Id> & { readonly is: Option | readonly Option[] },
): Condition<Id>
export function about<const Id extends string>(
  fact: YesNo,
  condition: Said<Id> & { readonly is: boolean },
): Condition<Id>
export function about(
  fact: YesNo | Choice,
  condition: Said<string> & { readonly is: boolean | string | readonly string[] },
): Condition {
  const { is, ...said } = condition
  return { ...said, kind: 'about', fact, is: typeof is === 'object' ? is : [is] }
}

/** Met when two choices have the same option. */
export function same<const Id extends string>(
  left: Choice,
  right: Choice,
  said: Said<Id>,
): Condition<Id> {
  return { ...said, kind: 'same', left, right }
}

/** Met when the comparison of two days or two amounts holds. */
export function compare<const Id extends string>(
  condition: Said<Id> & { readonly left: Term; readonly is: Comparison; readonly right: Term },
): Condition<Id> {
  return { ...condition, kind: 'compare' }
}

/** Met when a record of the list is such; without `holds`, when there is a record at all. */
export function some<const Id extends string, const Holds extends Condition = never>(
  list: ListFact,
  condition: Said<Id> & { readonly holds?: Holds },
): Condition<Id | IdsOf<Holds>> {
  return { ...condition, kind: 'quantified', quantifier: 'some', list }
}

/** Met when each record of the list is such. An empty list meets it. */
export function every<const Id extends string, const Holds extends Condition>(
  list: ListFact,
  condition: Said<Id> & { readonly holds: Holds },
): Condition<Id | IdsOf<Holds>> {
  return { ...condition, kind: 'quantified', quantifier: 'every', list }
}

/** Met when no record of the list is such. */
export function none<const Id extends string, const Holds extends Condition>(
  list: ListFact,
  condition: Said<Id> & { readonly holds: Holds },
): Condition<Id | IdsOf<Holds>> {
  return { ...condition, kind: 'quantified', quantifier: 'none', list }
}

/** Met when the rule is met and none of its exceptions is. */
export function unless<
  const Id extends string,
  const Rule extends Condition,
  const Exceptions extends readonly Condition[],
>(
  condition: Said<Id> & { readonly rule: Rule; readonly exceptions: Exceptions },
): Condition<Id | IdsOf<Rule> | IdsOf<Exceptions[number]>> {
  return { ...condition, kind: 'unless' }
}

/** What the law leaves to an authority. Its finding is always `discretionary`: never computed. */
export function appreciation<const Id extends string>(
  condition: Said<Id> & { readonly authority: string },
): Condition<Id> {
  return { ...condition, kind: 'appreciation' }
}

/** A day or an amount that does not depend on the case. */
export function constant(value: LocalDate | number): Term {
  return { kind: 'constant', value }
}

/**
 * A day moved by a duration. Where the month has no such day, the caller says which day counts:
 * the law decides that, not the engine.
 */
export function plus(
  of: DayFact,
  duration: { readonly years?: number; readonly months?: number; readonly days?: number },
  whenAbsent: WhenAbsent,
): Term {
  const months = (duration.years ?? 0) * 12 + (duration.months ?? 0)
  return { kind: 'plus', of, months, days: duration.days ?? 0, whenAbsent }
}

/** The value of a dated series on the day that a fact holds. */
export function parameter(versions: Dated<number>, on: DayFact): Term {
  return { kind: 'parameter', versions, on }
}
