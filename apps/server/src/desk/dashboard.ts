import { DashboardPage, type DeskKind, renderDesk } from '@sejour/web/desk'
import { showCommuneQueue } from './commune-queue.ts'
import { showOfficeQueue } from './office-queue.ts'
import type { DeskRoute } from './route.ts'
import { hrefOf } from './targets.ts'

type Show = DeskRoute['show']

/** The queue of an authority stands where counsel has what is due and what is at risk. */
const QUEUES: { readonly [kind in DeskKind]?: Show } = {
  commune: showCommuneQueue,
  office: showOfficeQueue,
}

/** What each desk starts with. */
export const dashboard: DeskRoute = {
  page: 'dashboard',
  show: async (asked) => (QUEUES[asked.frame.kind] ?? showDashboard)(asked),
}

const showDashboard: Show = async ({ parts, actor, lang, frame }) => {
  const seen = await parts.desk.dashboard(actor, { lang })
  if (!('seen' in seen)) return seen
  const html = renderDesk(DashboardPage, {
    frame,
    dashboard: seen.seen,
    hrefOf: (target) => hrefOf(lang, target),
    names: await parts.namesOf(actor),
  })
  return { html }
}
