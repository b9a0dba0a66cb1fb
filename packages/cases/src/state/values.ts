/** A copy of a map with one more, or another, value. */
export function withValue<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value,
): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value)
}

/** A copy of a map without a key. */
export function without<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
): ReadonlyMap<Key, Value> {
  const copy = new Map(map)
  copy.delete(key)
  return copy
}

/** A copy of a map with a value made from the one there. Nothing is there: nothing changes. */
export function withUpdated<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
  update: (value: Value) => Value,
): ReadonlyMap<Key, Value> {
  const value = map.get(key)
  return value === undefined ? map : withValue(map, key, update(value))
}

/** A thing after its changes: null takes a detail away. */
export function withChanges<Thing extends object>(thing: Thing, changes: object): Thing {
  const copy = Object.entries({ ...thing, ...changes }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  // Details are optional, and a change is of the type of its detail.
  return Object.fromEntries(copy) as Thing
}

/** Whether two values of plain data are equal. An absent field equals an undefined one. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [first, second] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  const keys = new Set([...first.keys(), ...second.keys()])
  return [...keys].every((key) => isSame(first.get(key), second.get(key)))
}

/** Text without accents, case or punctuation, its words apart by one space. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
