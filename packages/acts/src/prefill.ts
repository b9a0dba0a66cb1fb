import type { Act } from './act.ts'
import type { Field, Fields, Shape, Values } from './field/field.ts'
import type { Known } from './known.ts'

/** A line of a list that a case knows: what the list of an act asks for by name is taken from it. */
export type KnownRow = { readonly [name: string]: unknown }

type KnownValue = string | boolean | readonly string[] | readonly KnownRow[]

/** What a case knows of what acts may ask; absent: it does not. */
export type KnownValues = { readonly [known in Known]?: KnownValue }

/** The data of an act as far as a case knows them. Nothing is guessed: the rest is to be said. */
export function prefill(act: Pick<Act, 'fields'>, known: KnownValues): Values {
  return valuesOf(act.fields, known)
}

function valuesOf(fields: Fields, known: KnownValues): Values {
  return filled(Object.entries(fields).map(([name, field]) => [name, valueOf(field, known)]))
}

function valueOf({ from, shape }: Field, known: KnownValues): unknown {
  if (shape.kind === 'group') return unlessEmpty(valuesOf(shape.fields, known))
  if (from) return taken(shape, known[from])
  if (shape.kind !== 'list' || shape.least === 0) return undefined
  // One line at least is needed: the first says what the case knows of such a line.
  const first = unlessEmpty(valuesOf(shape.of, known))
  return first && [first]
}

// What the case says in other words than the form, or at greater length, is left to be said.
function taken(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= shape.most ? value : undefined
    case 'day':
      return typeof value === 'string' ? value : undefined
    case 'whole':
    case 'cents':
      return typeof value === 'number' ? value : undefined
    case 'yes-no':
      return typeof value === 'boolean' ? value : undefined
    case 'choice':
      return isOption(shape, value) ? value : undefined
    case 'choices':
      return Array.isArray(value) && value.every((one) => isOption(shape, one)) ? value : undefined
    case 'group':
      return isRow(value) ? unlessEmpty(rowOf(shape.fields, value)) : undefined
    case 'list':
      return Array.isArray(value)
        ? value.filter(isRow).map((row) => rowOf(shape.of, row))
        : undefined
  }
}

function rowOf(fields: Fields, row: KnownRow): Values {
  return filled(Object.entries(fields).map(([name, { shape }]) => [name, taken(shape, row[name])]))
}

function filled(entries: readonly (readonly [string, unknown])[]): Values {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function unlessEmpty(values: Values): Values | undefined {
  return Object.keys(values).length === 0 ? undefined : values
}

function isOption({ options }: { readonly options: object }, value: unknown): value is string {
  return typeof value === 'string' && Object.hasOwn(options, value)
}

function isRow(value: unknown): value is KnownRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
