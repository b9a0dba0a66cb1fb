import { DashboardPage, renderDesk } from '@sejour/web/desk'
import type { DeskRoute } from './route.ts'
import { hrefOf } from './targets.ts'

/** What is due and what is at risk. */
export const dashboard: DeskRoute = {
  page: 'dashboard',
  show: async ({ parts, actor, lang, frame }) => {
    const seen = await parts.desk.dashboard(actor, { lang })
    if (!('seen' in seen)) return seen
    const html = renderDesk(DashboardPage, {
      frame,
      dashboard: seen.seen,
      hrefOf: (target) => hrefOf(lang, target),
      names: await parts.namesOf(actor),
    })
    return { html }
  },
}
