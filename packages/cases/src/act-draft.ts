import type { LocalDate } from '@sejour/calendar'
import type { StoredFile } from './exhibit.ts'

/** Any value of a JSON file. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json }

/** The values of an act by field, as far as somebody gave them. */
export type ActData = { readonly [field: string]: Json }

/** An act or a letter that is being written. What it needs, the catalogue of acts knows. */
export type ActDraft = {
  readonly id: string
  /** An id of the catalogue of acts. */
  readonly template: string
  readonly lang: 'fr' | 'nl' | 'de'
  readonly data: ActData
}

/** An act as it was written: ready, not sent. */
export type WrittenAct = {
  /** Version of the form, on its day. */
  readonly formVersion: string
  /** The day that chose the version. */
  readonly on: LocalDate
  /** The PDF first, then the file of the word processor. */
  readonly files: readonly StoredFile[]
}
