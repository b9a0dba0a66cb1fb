/** The languages of the interface, in the order in which the switch shows them. */
export const langs = ['fr', 'nl', 'de', 'en'] as const

export type Lang = (typeof langs)[number]

/** One value for each language: the compiler refuses a missing one. */
export type InEachLang<Value> = Readonly<Record<Lang, Value>>

/**
 * The shape of a French dictionary, to be filled in another language.
 * Sentences become `string`; functions keep their parameters, so that each language forms its own plural.
 */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> }
