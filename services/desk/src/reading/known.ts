/** A value that was read, without what says the same as absence. */
export type Known<Value, Absent = null | undefined> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Known<Item, Absent>[]
    : { readonly [Key in keyof Value]: Known<Exclude<Value[Key], Absent>, Absent> }

/** Takes away what is null: at the edge of the house, null and absent both mean unknown. */
export function known<Value>(value: Value): Known<Value>
export function known(value: unknown): unknown {
  return without(value, (inner) => inner === null || inner === undefined)
}

/** The same where null says something of its own: it takes a detail away. */
export function told<Value>(value: Value): Known<Value, undefined>
export function told(value: unknown): unknown {
  return without(value, (inner) => inner === undefined)
}

function without(value: unknown, isAbsent: (inner: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => without(item, isAbsent))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isAbsent(inner))
      .map(([key, inner]: [string, unknown]) => [key, without(inner, isAbsent)]),
  )
}
