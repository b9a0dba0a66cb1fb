import { deskHref, deskLangs, formTexts, type DeskFrame, type DeskLang } from '@sejour/web/desk'
import type { DeskPageId, Places } from '@sejour/web/desk'
import type { DeskParts, Present } from './parts.ts'

/** Query that says that something was just done, after a form sent the browser elsewhere. */
export const DONE = 'ok'

/** What stands around a page. */
export function frameOf(
  { newId, script, today }: DeskParts,
  { actor, organisationName }: Present,
  at: {
    readonly lang: DeskLang
    readonly page: DeskPageId
    readonly places: Places
    readonly query: URLSearchParams
  },
): DeskFrame {
  const { lang, page, places, query } = at
  const kept = new URLSearchParams(query)
  kept.delete(DONE)
  const rest = kept.size === 0 ? '' : `?${kept}`
  const addressIn = (other: DeskLang) => deskHref(other, page, places) + rest
  return {
    lang,
    page,
    addresses: { fr: addressIn(deskLangs[0]), nl: addressIn(deskLangs[1]) },
    // A person has a space of their own and never reaches a desk.
    kind: actor.kind === 'person' ? 'counsel' : actor.kind,
    organisation: organisationName,
    userName: actor.name,
    mayWrite: actor.role !== 'reader',
    today: today(),
    ...(query.has(DONE) && { said: formTexts[lang].saved }),
    newId,
    script: (island) => script(lang, island),
  }
}
