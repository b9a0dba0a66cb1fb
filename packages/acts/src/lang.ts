/** The languages in which acts are written: those of the country. French is the reference. */
export const ACT_LANGS = ['fr', 'nl', 'de'] as const

export type ActLang = (typeof ACT_LANGS)[number]

/** The same thing in each language of the country. */
export type InActLangs<Value = string> = { readonly [lang in ActLang]: Value }
