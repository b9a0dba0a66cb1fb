import { answerRoutes } from '@sejour/answers/routes'
import type { Machine } from '@sejour/chain'
import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'
import { parcoursTexts } from './texts/index.ts'

/** A request that goes this way, with the page that explains it. */
export type RequestOfWay = { readonly title: string; readonly href: string }

/** The requests of a machine, by the names of the ways to a stay; none where it is no procedure. */
export function requestsOf({ of }: Machine, lang: Lang): readonly RequestOfWay[] {
  if (!('procedure' in of)) return []
  const { routes } = answerRoutes(lang)
  const { renewal, unlimited } = parcoursTexts(lang)
  // Two procedures are no way to a first stay: they have a page of their own.
  const own = new Map([
    ['renouvellement', { title: renewal, href: addressOf(lang, '/papiers') }],
    ['sejour-illimite', { title: unlimited, href: addressOf(lang, '/sejour-illimite') }],
  ])
  return of.procedure.flatMap((id) => {
    const route = routes.find((one) => one.id === id)
    if (route) return [{ title: route.title, href: addressOf(lang, `/voies/${id}`) }]
    return own.get(id) ?? []
  })
}
