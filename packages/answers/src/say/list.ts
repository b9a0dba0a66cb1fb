import type { InEachLang, Lang } from './lang.ts'

/** « a, b et c ». */
export function sayAll(items: readonly string[], lang: Lang): string {
  return join(items, AND[lang])
}

/** « a, b ou c ». */
export function sayAny(items: readonly string[], lang: Lang): string {
  return join(items, OR[lang])
}

function join(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

const AND: InEachLang<string> = { fr: 'et', nl: 'en', de: 'und', en: 'and' }
const OR: InEachLang<string> = { fr: 'ou', nl: 'of', de: 'oder', en: 'or' }
