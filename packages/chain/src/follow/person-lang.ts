/** The languages of the page of a person, in the order in which its switch shows them. */
export const PERSON_LANGS = ['fr', 'nl', 'de', 'en', 'ar', 'es', 'pt', 'tr', 'ru', 'fa'] as const

export type PersonLang = (typeof PERSON_LANGS)[number]

/** One value for each of the ten: the compiler refuses a missing one. */
export type InEachPersonLang<Value> = { readonly [lang in PersonLang]: Value }

/** Arabic and Persian are written from the right. */
export const directionOf = (lang: PersonLang): 'ltr' | 'rtl' =>
  lang === 'ar' || lang === 'fa' ? 'rtl' : 'ltr'

/** How each language calls itself. */
export const PERSON_LANG_NAMES: InEachPersonLang<string> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
  ar: 'العربية',
  es: 'Español',
  pt: 'Português',
  tr: 'Türkçe',
  ru: 'Русский',
  fa: 'فارسی',
}

/** Latin letters inside a sentence that runs the other way keep their own direction. */
export const isolated = (text: string): string => `\u2068${text}\u2069`
