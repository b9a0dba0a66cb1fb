import { kindTitle } from '@sejour/desk'
import { deskHref, OfficeQueuePage, renderDesk } from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import type { DeskRoute } from './route.ts'

/** What the Office has to do, over all its cases. */
export const showOfficeQueue: DeskRoute['show'] = async ({ parts, actor, lang, frame }) => {
  const seen = await parts.desk.officeQueue(actor, { lang })
  if (!('seen' in seen)) return seen
  const inbox = await parts.parcels?.count(actor)
  const { remedies } = catalogueIn(lang)
  const html = renderDesk(OfficeQueuePage, {
    frame,
    queue: seen.seen,
    ...(inbox &&
      'seen' in inbox && {
        inbox: { waiting: inbox.seen, href: deskHref(lang, 'inbox') },
      }),
    titleOf: (kind) => kindTitle(kind, lang),
    remedyOf: ({ remedy }) => remedies.find(({ value }) => value === remedy)?.label,
  })
  return { html }
}
