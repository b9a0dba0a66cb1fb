/** What every field has. All strings are in the language of the page. */
interface AnyField {
  /** Name in the form; also the base of its ids. */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong, why it matters, what to do. */
  readonly error?: string | undefined
  /** Offers "I don't know". Default true. */
  readonly mayBeUnknown?: boolean | undefined
  /** The person answered "I don't know" before. */
  readonly unknown?: boolean | undefined
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

/** One of a few: large radio rows. "I don't know" sends the value `unknown`. */
export interface ChoiceField extends AnyField {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  readonly value?: string | undefined
}

/** Several of a few: large tick rows. "I don't know" sends `name-unknown=1`. */
export interface ChoicesField extends AnyField {
  readonly kind: 'choices'
  readonly options: readonly Option[]
  readonly values?: readonly string[] | undefined
}

/** One of many: a native list. "I don't know" sends the value `unknown`. */
export interface SelectField extends AnyField {
  readonly kind: 'select'
  readonly options: readonly Option[]
  readonly value?: string | undefined
}

/** A day as three numbers, sent as `name-day`, `name-month`, `name-year`, kept as typed. */
export interface DayField extends AnyField {
  readonly kind: 'day'
  readonly value?:
    | { readonly day: string; readonly month: string; readonly year: string }
    | undefined
}

/** An amount in euro, kept as typed ("250,50"). */
export interface MoneyField extends AnyField {
  readonly kind: 'money'
  readonly value?: string | undefined
}

/** A whole number, kept as typed, with its unit ("jours"). */
export interface NumberField extends AnyField {
  readonly kind: 'number'
  readonly unit?: string | undefined
  readonly value?: string | undefined
}

export type FieldSpec =
  | ChoiceField
  | ChoicesField
  | SelectField
  | DayField
  | MoneyField
  | NumberField

/** The value that a choice sends for "I don't know". */
export const UNKNOWN = 'unknown'

/** Name of the tick that says "I don't know" beside a day, an amount or a number. */
export const unknownName = (name: string): string => `${name}-unknown`

/** Id of the first control of a field: where a link of the error summary leads. */
export function fieldId(field: Pick<FieldSpec, 'name' | 'kind'>): string {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return `${field.name}-0`
    case 'day':
      return `${field.name}-day`
    case 'select':
    case 'money':
    case 'number':
      return field.name
  }
}
