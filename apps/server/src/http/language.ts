import { LANGS, type Lang } from '@sejour/answers/say'

/** A language by its code, if it is one of the four. */
export function findLang(code: unknown): Lang | undefined {
  return LANGS.find((lang) => lang === code)
}

/** The first of our languages in the order in which a reader prefers them; French else. */
export function preferredLang(acceptLanguage: string | undefined): Lang {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((text) => text.trim())
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2)
      return {
        lang: findLang(tag.slice(0, 2).toLowerCase()),
        quality: quality === undefined ? 1 : Number(quality) || 0,
      }
    })
    .filter(({ lang, quality }) => lang !== undefined && quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
  return wanted[0]?.lang ?? 'fr'
}
