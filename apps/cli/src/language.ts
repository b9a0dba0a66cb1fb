import type { Lang } from '@sejour/answers/say'

// Said again here, so that choosing a language loads nothing of the answers.
const KNOWN: readonly Lang[] = ['fr', 'nl', 'de', 'en']

/** A language by its code, if it is one of the four. */
export function findLang(code: string | undefined): Lang | undefined {
  return KNOWN.find((lang) => lang === code)
}

/** The language of a person's environment, as POSIX orders its variables; French else. */
export function langOf(env: { readonly [name: string]: string | undefined }): Lang {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG']
  return findLang(locale?.slice(0, 2).toLowerCase()) ?? 'fr'
}
