/** What a person typed, by the name of the field. A tick that is off is absent. */
export type Values = { readonly [name: string]: string | undefined }

/** A form that came back: nothing of it was carried out, and everything typed is kept. */
export type Sent = {
  /** Which form of the page, and what it was about: the hidden `do` and `about`. */
  readonly verb: string
  readonly about?: string
  readonly values: Values
  /** Codes, as the pages have sentences for them; without a field, it concerns the whole form. */
  readonly errors: readonly { readonly field?: string; readonly code: string }[]
  /** Somebody else changed the same thing meanwhile. */
  readonly conflict?: {
    readonly fields: readonly string[]
    /** Who did, and at which instant, when that is known. */
    readonly by?: string
    readonly at?: string
  }
}
