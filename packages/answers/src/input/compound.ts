import { yesNo } from './plain.ts'
import { wrongType, type Path, type Schema, type ValueOf } from './schema.ts'

/** The same value, or that it is not known: null, or nothing at all. */
export function unknownable<Value>(of: Schema<Value>): Schema<Value | null | undefined> {
  return {
    fits: (value, path, report): value is Value | null | undefined =>
      value === undefined || value === null || of.fits(value, path, report),
    json: { anyOf: [of.json, { type: 'null' }] },
    mayBeUnknown: true,
  }
}

/** A list of so many things at most. */
export function list<Value>(
  of: Schema<Value>,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): Schema<readonly Value[]> {
  return {
    fits: (value, path, report): value is readonly Value[] => {
      if (!Array.isArray(value)) return wrongType('not-a-list', value, path, report)
      const each = value.map((item, index) => of.fits(item, under(path, index), report))
      if (value.length > most) return report('too-many', path, { bound: most })
      if (value.length < least) return report('too-small', path, { bound: least })
      return each.every(Boolean)
    },
    json: { type: 'array', items: of.json, minItems: least, maxItems: most },
  }
}

/** Exactly two. */
export function pair<Value>(of: Schema<Value>): Schema<readonly [Value, Value]> {
  const two = list(of, { least: 2, most: 2 })
  return {
    fits: (value, path, report): value is readonly [Value, Value] => two.fits(value, path, report),
    json: two.json,
  }
}

/** True, false, or unknown. */
export const knownOrNot = unknownable(yesNo)

type Fields = { readonly [name: string]: Schema<unknown> }

type MayBeUnknown<Of extends Fields> = {
  [Name in keyof Of]: undefined extends ValueOf<Of[Name]> ? Name : never
}[keyof Of]

type ObjectOf<Of extends Fields> = {
  readonly [Name in Exclude<keyof Of, MayBeUnknown<Of>>]: ValueOf<Of[Name]>
} & { readonly [Name in MayBeUnknown<Of>]?: ValueOf<Of[Name]> }

const LONGEST_NAME = 60

/** These fields and no other. */
export function object<Of extends Fields>(fields: Of): Schema<ObjectOf<Of>> {
  const known = Object.entries(fields)
  return {
    fits: (value, path, report): value is ObjectOf<Of> => {
      if (!isObject(value)) return wrongType('not-an-object', value, path, report)
      const each = known.map(([name, of]) => {
        const given = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
        return of.fits(given, under(path, name), report)
      })
      const others = Object.keys(value).filter((name) => !Object.hasOwn(fields, name))
      for (const name of others) report('unknown-field', under(path, name.slice(0, LONGEST_NAME)))
      return others.length === 0 && each.every(Boolean)
    },
    json: {
      type: 'object',
      properties: Object.fromEntries(known.map(([name, { json }]) => [name, json])),
      required: known.filter(([, { mayBeUnknown }]) => !mayBeUnknown).map(([name]) => name),
      additionalProperties: false,
    },
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function under(path: Path, name: string | number): string {
  return path === undefined ? String(name) : `${path}.${name}`
}
