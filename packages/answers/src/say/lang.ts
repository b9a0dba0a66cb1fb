/** The languages in which every answer is complete. French is the reference. */
export const LANGS = ['fr', 'nl', 'de', 'en'] as const

export type Lang = (typeof LANGS)[number]

/** The same thing in each language. */
export type InEachLang<Value> = { readonly [lang in Lang]: Value }
