import type { Length } from '@sejour/calendar'
import { limitDe, limitEn, limitFr, limitNl } from '../limit/index.ts'
import { type Lang, sayMoney } from '../say/index.ts'
import type { Item } from './shelf.ts'
import { valueWords } from './value-words.ts'

const LIMITS = { fr: limitFr, nl: limitNl, de: limitDe, en: limitEn }

/** The value of a version in a few words; nothing for a value that takes a page to say. */
export function sayValue(value: unknown, item: Item, lang: Lang): string | undefined {
  if (typeof value === 'string') return valueWords[lang][value]
  if (typeof value === 'number') return isMoney(item) ? sayMoney(value, lang) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if ('length' in value && isLength(value.length)) return LIMITS[lang].length(value.length)
  if ('own' in value && typeof value.own === 'number') return sayMoney(value.own, lang)
  return undefined
}

/** Tariffs, and what a condition compares with an amount, are cents. */
function isMoney({ link, data }: Item): boolean {
  if (link === '/redevance' || link === '/visite') return true
  if (typeof data !== 'object' || data === null || !('left' in data)) return false
  const { left } = data
  return typeof left === 'object' && left !== null && 'kind' in left && left.kind === 'money'
}

function isLength(value: unknown): value is Length {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('months' in value || 'days' in value || 'workingDays' in value)
  )
}
