import { isolated, PERSON_LANGS, type PersonLang } from '@sejour/chain'
import { addressOf } from '../app/slugs.ts'
import { langs, type Lang } from '../texts/index.ts'

/** Languages in which nothing but this page is written. */
export type OtherLang = Exclude<PersonLang, Lang>

export const OTHER_LANGS: readonly OtherLang[] = PERSON_LANGS.filter(
  (lang): lang is OtherLang => !langs.some((one) => one === lang),
)

/** Whether the whole site is written in a language. */
export const isSiteLang = (lang: PersonLang): lang is Lang => langs.some((one) => one === lang)

/** In which the names of the law and its sources stand: French where the law has none of its own. */
export const lawLang = (lang: PersonLang): Lang => (isSiteLang(lang) ? lang : 'fr')

/** In which the other pages of the site are read by somebody whose language they lack. */
export const helpLang = (lang: PersonLang): Lang => (isSiteLang(lang) ? lang : 'en')

/** Pages that stand in all ten languages under an address of their own. */
const OWN: { readonly [path: string]: string } = {
  '/mon-dossier': '/my-file',
  '/mon-dossier-ouvert': '/my-file-open',
}

/**
 * The address of a page in one of the ten languages, by its French address. What has no address of
 * its own in a language is asked for in it: `?langue=ar`.
 */
export function personAddress(lang: PersonLang, path: string): string {
  if (isSiteLang(lang)) return addressOf(lang, path)
  const at = path.search(/[?#]/)
  const [name, rest] = at === -1 ? [path, ''] : [path.slice(0, at), path.slice(at)]
  const own = OWN[name]
  if (own !== undefined) return `/${lang}${own}${rest}`
  return `${addressOf('fr', path)}${rest.startsWith('?') ? '&' : '?'}langue=${lang}`
}

/** A name in Latin letters inside a sentence that may run from the right. */
export const named = (lang: PersonLang, name: string): string =>
  lang === 'ar' || lang === 'fa' ? isolated(name) : name
