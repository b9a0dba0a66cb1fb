import type { Lang } from '../say/index.ts'
import { findItem } from './maintenance.ts'
import { kindWords } from './wording.ts'

/** The name of a page by its French address: the way or the paper that it shows. */
export function pageName(link: string, lang: Lang): string {
  const [, page = '', id = ''] = link.split('/')
  const item = findItem(`${page === 'voies' ? 'way' : 'paper'}~${id}`) ?? findItem(`annex~${id}`)
  if (item) return item.say(lang)
  return kindWords[lang][PAGES[page] ?? 'rule']
}

const PAGES: { readonly [page: string]: keyof (typeof kindWords)['fr'] } = {
  papiers: 'paper',
  delai: 'remedy',
  registres: 'register',
  'sejour-illimite': 'unlimited',
  'ordre-de-quitter': 'removal',
}
