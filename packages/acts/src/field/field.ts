import type { LocalDate } from '@sejour/calendar'
import type { InActLangs } from '../lang.ts'
import type { Known } from '../known.ts'

/** How a value is given, and so how a page asks for it. */
export type Shape =
  | { readonly kind: 'text'; readonly long: boolean; readonly most: number }
  | { readonly kind: 'day' }
  /** A whole number, both bounds included. */
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  /** Whole euro cents. */
  | { readonly kind: 'cents' }
  /** Stated yes or stated no: absent is neither. */
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly options: Options }
  /** Several of them, each once. */
  | { readonly kind: 'choices'; readonly options: Options; readonly least: number }
  | { readonly kind: 'group'; readonly fields: Fields }
  | {
      readonly kind: 'list'
      readonly of: Fields
      readonly least: number
      readonly most: number
    }

export type Options = { readonly [option: string]: InActLangs }

/** One thing that an act needs to know. */
export type Field<Value = unknown> = {
  readonly label: InActLangs
  /** What to write there, and why, where the label is not enough. */
  readonly hint?: InActLangs
  readonly optional: boolean
  readonly shape: Shape
  /** What a case knows that fills it. */
  readonly from?: Known
  /** Never there: only carries the type of the value. */
  readonly value?: Value
}

export type Fields = { readonly [name: string]: Field }

/** Values by the name of their field, as they were read. */
export type Values = { readonly [name: string]: unknown }

/** The data of an act that has everything. */
export type DataOf<Of extends Fields> = {
  readonly [name in keyof Of]: Of[name] extends Field<infer Value> ? Value : never
}

/** The same while it is being filled in: whatever is missing or unreadable is absent. */
export type Draft<Data> = Data extends LocalDate | string | number | boolean | undefined
  ? Data
  : Data extends readonly (infer Item)[]
    ? readonly Draft<Item>[]
    : { readonly [name in keyof Data]?: Draft<Data[name]> | undefined }

type More = { readonly hint?: InActLangs; readonly from?: Known }

function field<Value>(label: InActLangs, shape: Shape, more: More): Field<Value> {
  return { label, shape, optional: false, ...more }
}

/** A line of text, or with `long` as many as needed. */
export function text(
  label: InActLangs,
  {
    long = false,
    most = long ? 20_000 : 300,
    ...more
  }: More & { long?: boolean; most?: number } = {},
): Field<string> {
  return field(label, { kind: 'text', long, most }, more)
}

export function day(label: InActLangs, more: More = {}): Field<LocalDate> {
  return field(label, { kind: 'day' }, more)
}

/** A whole number between two, both included. */
export function whole(
  label: InActLangs,
  { least, most, ...more }: More & { readonly least: number; readonly most: number },
): Field<number> {
  return field(label, { kind: 'whole', least, most }, more)
}

/** Whole euro cents. */
export function cents(label: InActLangs, more: More = {}): Field<number> {
  return field(label, { kind: 'cents' }, more)
}

export function yesNo(label: InActLangs, more: More = {}): Field<boolean> {
  return field(label, { kind: 'yes-no' }, more)
}

/** One of these, and no other. */
export function choice<const Of extends Options>(
  label: InActLangs,
  options: Of,
  more: More = {},
): Field<keyof Of & string> {
  return field(label, { kind: 'choice', options }, more)
}

/** Some of these, `least` at least. */
export function choices<const Of extends Options>(
  label: InActLangs,
  options: Of,
  { least = 1, ...more }: More & { readonly least?: number } = {},
): Field<readonly (keyof Of & string)[]> {
  return field(label, { kind: 'choices', options, least }, more)
}

export function group<const Of extends Fields>(
  label: InActLangs,
  fields: Of,
  more: More = {},
): Field<DataOf<Of>> {
  return field(label, { kind: 'group', fields }, more)
}

/** So many of the same, each with these fields. */
export function list<const Of extends Fields>(
  label: InActLangs,
  of: Of,
  {
    least = 0,
    most = 500,
    ...more
  }: More & { readonly least?: number; readonly most?: number } = {},
): Field<readonly DataOf<Of>[]> {
  return field(label, { kind: 'list', of, least, most }, more)
}

/** The same, which may be absent. */
export function optional<Value>(of: Field<Value>): Field<Value | undefined> {
  return { ...of, optional: true }
}
