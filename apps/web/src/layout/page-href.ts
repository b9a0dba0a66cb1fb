import type { Lang } from '../texts/index.ts'

/** Address of a page in one language. `path` begins with a slash and names no language: "/delai". */
export function pageHref(lang: Lang, path: string): string {
  return path === '/' ? `/${lang}` : `/${lang}${path}`
}
