import type { LocalDate } from '@sejour/calendar'
import type { Block, Document, Inline, Line, Masthead } from '@sejour/documents'
import type { Certainty, Provision } from '@sejour/engine/cite'
import type { Instrument } from '@sejour/law/annexes'
import type { DecisionId } from '@sejour/law/decisions'
import type { DataOf, Draft, Fields, Values } from './field/field.ts'
import type { ActLang, InActLangs } from './lang.ts'
import type { Rule } from './rule.ts'
import type { Fillings } from './words.ts'

/** A form is known by its text and its number together: “annexe 3” is two papers. */
export type Form = { readonly instrument: Instrument; readonly number: string }

/** Who signs it. */
export type Issuer = 'commune' | 'office' | 'counsel' | 'person'

/** The state of a form, or of the rules behind a letter, between two days. */
export type Version = {
  /** Unique within the act; a day, as `2024-07-20`. */
  readonly id: string
  readonly from: LocalDate
  /** Last day; absent: no later version is known. */
  readonly until?: LocalDate
  readonly source: Provision
}

/** What a lawyer has to confirm, shown beside the act and never in it. */
export type Remark = { readonly text: InActLangs; readonly source?: Provision }

/** A decision that the act brings to a person, and how it reaches them: what opens their limits. */
export type Opened = {
  readonly decision: DecisionId
  readonly notification?: {
    readonly by: 'hand' | 'refused' | 'registered-receipt' | 'registered' | 'post' | 'electronic'
    readonly on: LocalDate
  }
  readonly detained?: boolean
  /** It also orders the person to leave: what follows from an order runs with it. */
  readonly order?: true
  /** It leaves an extra month for the documents (annex 20). */
  readonly extraMonth?: true
}

/** What the composer of an act works with. */
export type Composing<Data, Key extends string> = {
  readonly data: Data
  readonly lang: ActLang
  /** Id of the version of the day. */
  readonly version: string
  /** The sentence of this key, ours or that of an official pack, its values put in. */
  readonly say: (key: Key, values?: Fillings) => readonly Inline[]
  readonly day: (day: LocalDate) => Inline
  /** Whole euro cents. */
  readonly money: (cents: number) => Inline
}

/** The parts of a document that an act composes; the frame adds the rest. */
export type Composed = {
  readonly blocks: readonly Block[]
  /** The title as printed, where runs of it are struck. */
  readonly heading?: Line
  readonly masthead?: Masthead
  /** Under the title: a reference, a day. */
  readonly about?: string
}

type WordsFor<Key extends string> = { readonly title: string } & {
  readonly [key in Key]: string
}

/** How an act is defined: what it needs, what it refuses, its words, and how it is put together. */
export type Definition<
  Of extends Fields,
  Key extends string,
  Data = DataOf<Of>,
  Unfinished = Draft<Data>,
> = {
  readonly id: string
  readonly form?: Form
  readonly issuer: Issuer
  /** `archive`: kept as PDF/A-2a. `reading`: for a person to read, PDF/UA-1. */
  readonly standard: 'archive' | 'reading'
  /** Oldest first, without overlap. */
  readonly versions: readonly [Version, ...Version[]]
  /** The day that chooses the version, and the field that says it. */
  readonly day: {
    readonly field: string
    readonly of: (data: Unfinished) => LocalDate | undefined
  }
  readonly fields: Of
  readonly rules: readonly Rule<Unfinished>[]
  readonly words: InActLangs<WordsFor<Key>>
  readonly compose: (composing: Composing<Data, Key>) => Composed
  /** What a lawyer has to confirm about this act with these data, written in `lang`. */
  readonly remarks?: (data: Data, version: string, lang: ActLang) => readonly Remark[]
  /** The decisions it brings, where it brings any. */
  readonly opens?: (data: Data) => readonly Opened[]
  /** Data of invented people that the act takes: for a specimen, and for whoever writes a program. */
  readonly example: Plain<Data>
}

/** The same without days known as such: as it stands in a JSON file. */
export type Plain<Data> = Data extends LocalDate
  ? string
  : Data extends string | number | boolean | undefined
    ? Data
    : Data extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : PlainObject<Data>

type PlainObject<Data> = {
  readonly [name in keyof Data as undefined extends Data[name] ? never : name]: Plain<Data[name]>
} & {
  readonly [name in keyof Data as undefined extends Data[name] ? name : never]?: Plain<Data[name]>
}

/** An act, its types put away: what everybody outside works with. */
export type Act = Definition<Fields, string, Values, Values>

/** An act that is written: nothing is missing and nothing contradicts itself. */
export type WrittenAct = {
  readonly ok: true
  readonly act: string
  readonly form?: Form
  readonly version: string
  readonly lang: ActLang
  /** The day that chose the version. */
  readonly day: LocalDate
  readonly standard: 'archive' | 'reading'
  readonly document: Document
  readonly remarks: readonly SaidRemark[]
  readonly opened: readonly Opened[]
}

export type SaidRemark = {
  readonly text: string
  readonly source?: string
  readonly certainty?: Certainty
}

/** Defines an act and puts its types away; the data are read before a rule or the composer sees them. */
export function defineAct<const Of extends Fields, const Key extends string>(
  definition: Definition<Of, Key>,
): Act {
  // Proven by `readFields`, which gives the composer exactly the fields that it declares.
  return definition as unknown as Act
}
