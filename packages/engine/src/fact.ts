import type { LocalDate } from '@sejour/calendar'
import type { Provision } from './provision.ts'

/** What every fact says of itself. Sentences are French; the other languages stand beside. */
export type Described<Id extends string> = {
  readonly id: Id
  /** A noun phrase: how the fact is called in a list. */
  readonly label: string
  /** The question as it is put to a person. */
  readonly question: string
  /** Why it is asked, in one or two plain sentences. */
  readonly why: string
  readonly source: Provision | readonly Provision[]
  /** Pieces that would prove it. */
  readonly exhibits?: readonly string[]
  /** Whether the person can still change it (file again, pay, choose): used by what-if. */
  readonly changeable?: true
}

export type YesNo<Id extends string = string> = Described<Id> & { readonly kind: 'boolean' }

export type Choice<Id extends string = string, Option extends string = string> = Described<Id> & {
  readonly kind: 'choice'
  /** Option id → its French wording, in the order shown. */
  readonly options: { readonly [key in Option]: string }
}

export type DayFact<Id extends string = string> = Described<Id> & {
  readonly kind: 'day'
  /** Days outside these bounds are impossible, whatever the case. */
  readonly earliest?: LocalDate
  readonly latest?: LocalDate
}

/** Whole euro cents. */
export type Money<Id extends string = string> = Described<Id> & { readonly kind: 'money' }

export type Count<Id extends string = string> = Described<Id> & { readonly kind: 'number' }

/** A fact that holds one value. */
export type SimpleFact<Id extends string = string> =
  | YesNo<Id>
  | Choice<Id>
  | DayFact<Id>
  | Money<Id>
  | Count<Id>

/** A list of records, such as arguments or earlier procedures. The id of an item's fact is `list.key`. */
export type ListFact<Id extends string = string, Item extends string = string> = Described<Id> & {
  readonly kind: 'list'
  /** How one record is called: “Argument”. */
  readonly itemLabel: string
  readonly of: readonly SimpleFact<Item>[]
}

export type Fact<Id extends string = string> = SimpleFact<Id> | ListFact<Id>

export function yesNo<const Id extends string>(fact: Described<Id>): YesNo<Id> {
  return { ...fact, kind: 'boolean' }
}

export function choice<const Id extends string, const Option extends string>(
  fact: Described<Id> & { readonly options: { readonly [key in Option]: string } },
): Choice<Id, Option> {
  return { ...fact, kind: 'choice' }
}

export function day<const Id extends string>(
  fact: Described<Id> & { readonly earliest?: LocalDate; readonly latest?: LocalDate },
): DayFact<Id> {
  return { ...fact, kind: 'day' }
}

export function money<const Id extends string>(fact: Described<Id>): Money<Id> {
  return { ...fact, kind: 'money' }
}

export function count<const Id extends string>(fact: Described<Id>): Count<Id> {
  return { ...fact, kind: 'number' }
}

export function list<const Id extends string, const Item extends `${Id}.${string}`>(
  fact: Described<Id> & { readonly itemLabel: string; readonly of: readonly SimpleFact<Item>[] },
): ListFact<Id, Item> {
  return { ...fact, kind: 'list' }
}

/** A value as a caller gives it: true/false, an option, an ISO day, cents, a number. */
export type SimpleValue = boolean | string | number

/** What is known of one record: key (the id without the list's) → value. Absent means unknown. */
export type ItemValues = { readonly [key: string]: SimpleValue }

/** What is known: fact id → value. Absent means unknown, never “no”. */
export type Facts = ReadonlyMap<string, SimpleValue | readonly ItemValues[]>

/** The name of an item's fact inside its record. */
export function itemKey(list: ListFact, fact: SimpleFact): string {
  return fact.id.slice(list.id.length + 1)
}

/** The day a fact holds, if it is known and a day. */
export function findDay(facts: Facts, fact: DayFact): LocalDate | undefined {
  const value = facts.get(fact.id)
  return typeof value === 'string' ? (value as LocalDate) : undefined
}
