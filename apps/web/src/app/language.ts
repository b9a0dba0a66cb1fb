import { langs } from '../texts/index.ts'
import type { Lang } from '../texts/index.ts'

/** The first language of the browser that we speak, French otherwise. */
export function preferredLang(acceptLanguage: string): Lang {
  const wanted = acceptLanguage
    .split(',')
    .slice(0, MOST_READ)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.find((one) => one.trim().startsWith('q='))
      return { tag, weight: weight === undefined ? 1 : Number(weight.trim().slice(2)) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  for (const { tag } of wanted) {
    const found = langs.find((lang) => tag === lang || tag.startsWith(`${lang}-`))
    if (found !== undefined) return found
  }
  return 'fr'
}

// A browser sends a handful; more is not a preference.
const MOST_READ = 30
