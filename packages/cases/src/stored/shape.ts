import { findLocalDate, type LocalDate } from '@sejour/calendar'
import type { Json } from '../act-draft.ts'

/**
 * What stored data looks like, as data, so that the shapes themselves can be frozen, and random
 * data made from them. The type parameter is what a value of the shape is.
 */
export type Shape<Value> = Bare & { readonly of?: (value: Value) => Value }

/** A shape without its type. */
export type Bare =
  | { readonly is: 'text' | 'id' | 'day' | 'number' | 'flag' | 'json' }
  | { readonly is: 'one-of'; readonly values: readonly (string | boolean)[] }
  | { readonly is: 'list' | 'map' | 'nullable'; readonly item: Bare }
  | { readonly is: 'either'; readonly shapes: readonly Bare[] }
  | {
      readonly is: 'fields'
      readonly needed: { readonly [name: string]: Bare }
      readonly optional: { readonly [name: string]: Bare }
    }

type Needed<Value> = {
  readonly [Key in keyof Value as Value extends Record<Key, Value[Key]> ? Key : never]: Shape<
    Value[Key]
  >
}

type Optional<Value> = {
  readonly [Key in keyof Value as Value extends Record<Key, Value[Key]> ? never : Key]-?: Shape<
    Exclude<Value[Key], undefined>
  >
}

type ValueOf<One> = One extends { readonly of?: (value: never) => infer Value } ? Value : never

export const text: Shape<string> = { is: 'text' }
export const id: Shape<string> = { is: 'id' }
export const day: Shape<LocalDate> = { is: 'day' }
export const number: Shape<number> = { is: 'number' }
export const flag: Shape<boolean> = { is: 'flag' }
/** Any value of a JSON file: what it means, somebody else knows. */
export const json: Shape<Json> = { is: 'json' }

export function oneOf<const Value extends string | boolean>(
  ...values: readonly Value[]
): Shape<Value> {
  return { is: 'one-of', values }
}

export function list<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return { is: 'list', item }
}

export function map<Item>(item: Shape<Item>): Shape<{ readonly [key: string]: Item }> {
  return { is: 'map', item }
}

export function orNull<Value>(item: Shape<Value>): Shape<Value | null> {
  return { is: 'nullable', item }
}

export function either<Shapes extends readonly Bare[]>(
  ...shapes: Shapes
): Shape<ValueOf<Shapes[number]>> {
  return { is: 'either', shapes }
}

/** Fields that are always there, then those that may be absent. No other field is accepted. */
export function fields<Value extends object>(
  needed: Needed<Value>,
  optional: Optional<Value>,
): Shape<Value> {
  return { is: 'fields', needed: { ...needed }, optional: { ...optional } }
}

/** Whether a value is of a shape, with nothing besides. */
export function fits(shape: Bare, value: unknown): boolean {
  switch (shape.is) {
    case 'text':
      return typeof value === 'string'
    case 'id':
      return typeof value === 'string' && value !== ''
    case 'day':
      return typeof value === 'string' && findLocalDate(value) !== undefined
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'json':
      return isJson(value)
    case 'one-of':
      return shape.values.some((one) => one === value)
    case 'list':
      return Array.isArray(value) && value.every((item) => fits(shape.item, item))
    case 'nullable':
      return value === null || fits(shape.item, value)
    case 'either':
      return shape.shapes.some((one) => fits(one, value))
    case 'map':
      return isPlain(value) && Object.values(value).every((item) => fits(shape.item, item))
    case 'fields':
      return isPlain(value) && hasFields(shape, value)
  }
}

function hasFields(shape: Extract<Bare, { readonly is: 'fields' }>, value: object): boolean {
  const given = new Map(Object.entries(value))
  const all = { ...shape.needed, ...shape.optional }
  return (
    Object.keys(shape.needed).every((name) => given.has(name)) &&
    [...given].every(([name, field]) => {
      const expected = Object.hasOwn(all, name) ? all[name] : undefined
      return expected !== undefined && fits(expected, field)
    })
  )
}

const DEEPEST = 20

function isJson(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return false
  return Object.values(value).every((one) => isJson(one, depth + 1))
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
