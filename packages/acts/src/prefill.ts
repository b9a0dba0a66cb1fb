import type { Act } from './act.ts'
import type { Field, Fields, Values } from './field/field.ts'
import type { Known } from './known.ts'

/** A line of a list that a case knows: what the list of an act asks for by name is taken from it. */
export type KnownRow = { readonly [name: string]: unknown }

/** What a case knows of what acts may ask; absent: it does not. */
export type KnownValues = { readonly [known in Known]?: string | readonly KnownRow[] }

/** The data of an act as far as a case knows them. Nothing is guessed: the rest is to be said. */
export function prefill(act: Pick<Act, 'fields'>, known: KnownValues): Values {
  return valuesOf(act.fields, known)
}

function valuesOf(fields: Fields, known: KnownValues): Values {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, valueOf(field, known)] as const)
      .filter(([, value]) => value !== undefined),
  )
}

function valueOf({ from, shape }: Field, known: KnownValues): unknown {
  if (shape.kind === 'group') {
    const values = valuesOf(shape.fields, known)
    return Object.keys(values).length === 0 ? undefined : values
  }
  const value = from && known[from]
  if (value === undefined) return undefined
  if (shape.kind === 'list') {
    return typeof value === 'string' ? undefined : value.map((row) => rowOf(shape.of, row))
  }
  return typeof value === 'string' && isTaken(shape, value) ? value : undefined
}

// What the case says in other words than the form is left to be said.
function isTaken(shape: Field['shape'], value: string): boolean {
  return shape.kind === 'choice' ? Object.hasOwn(shape.options, value) : true
}

function rowOf(fields: Fields, row: KnownRow): Values {
  return Object.fromEntries(
    Object.keys(fields)
      .filter((name) => row[name] !== undefined)
      .map((name) => [name, row[name]]),
  )
}
