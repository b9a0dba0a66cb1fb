import { voies } from '@sejour/law/voies'
import type { Answered } from '../input/index.ts'
import type { Lang } from '../say/index.ts'
import { readRouteInput } from './input.ts'
import { type SaidStatement, sayStatement } from './said.ts'
import { type ListedRoute, listRoutes, type RouteSheet, sheetOf } from './sheet.ts'
import { INPUT, routeTexts } from './wordings.ts'

/** The ids of all ways, in the order of the law. */
export const routeIds: readonly string[] = voies.map(({ id }) => id)

/** Every way to a stay, in one line each. */
export function answerRoutes(lang: Lang): { readonly routes: readonly ListedRoute[] } {
  return { routes: listRoutes(voies, routeTexts(lang)) }
}

/** The statements of a way that can be counted, of all times; none for a way that is not known. */
export function limitsOfRoute(id: string, lang: Lang): readonly SaidStatement[] {
  const texts = routeTexts(lang)
  return voies
    .filter((voie) => voie.id === id)
    .flatMap((voie) => voie.statements.map((one) => sayStatement(one, voie, texts)))
    .filter(({ limit }) => limit !== null)
}

/** All that is known of one way on the day that the input names. */
export function answerRoute(id: string, input: unknown, lang: Lang): Answered<RouteSheet> {
  const texts = routeTexts(lang)
  const voie = voies.find((one) => one.id === id)
  if (!voie) {
    const message = texts.words.unknownRoute(routeIds)
    return { ok: false, problems: [{ code: 'unknown-route', path: 'route', message }] }
  }
  const read = readRouteInput(input, INPUT[lang])
  return read.ok ? { ok: true, value: sheetOf(voie, read.value, texts) } : read
}
