/** What can be wrong with an input. The sentence for each stands in the wording. */
export const INPUT_CODES = [
  'not-an-object',
  'not-a-list',
  'not-text',
  'not-yes-no',
  'not-a-number',
  'not-whole',
  'not-a-day',
  'impossible-day',
  'required',
  'unknown-field',
  'unknown-option',
  'negative',
  'too-small',
  'too-large',
  'too-many',
  'too-long',
  'before-1981',
  'after-2099',
  'before-decision',
  'before-notification',
  'in-the-future',
  'wrong-order',
  'overlap',
  'twice',
  'nobody-of-that-name',
  'contradiction',
  'invalid',
] as const

export type InputCode = (typeof INPUT_CODES)[number]

/** What a sentence may name: never the value that was given, which may be personal. */
export type InputDetail = {
  /** Where, as `notification.on` or `stays.0.from`; absent for the input as a whole. */
  readonly field?: string
  /** Another field it disagrees with. */
  readonly other?: string
  /** The options that would have been taken. */
  readonly options?: readonly string[]
  /** The smallest or largest number that would have been taken. */
  readonly bound?: number
}

/** One thing that is wrong, with a sentence that names the field and the mend. */
export type InputProblem = {
  readonly code: string
  readonly path: string
  readonly message: string
}

/** An answer, or what is wrong with the question. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly [InputProblem, ...InputProblem[]] }

/** The sentence for each code, in one language. */
export type InputWording = { readonly [code in InputCode]: (detail: InputDetail) => string }
