import { CASE_SORTS, type CasesAsked } from '@sejour/desk'
import { CasesPage, renderDesk } from '@sejour/web/desk'
import { procedureOptions } from './procedure-options.ts'
import type { DeskRoute } from './route.ts'

/** Every case of the organisation, a page at a time. */
export const cases: DeskRoute = {
  page: 'cases',
  show: async ({ parts, actor, lang, frame, query }) => {
    const asked = askedIn(query)
    const seen = await parts.desk.cases(actor, { ...asked, lang })
    if (!('seen' in seen)) return seen
    const procedures = procedureOptions(lang)
    return { html: renderDesk(CasesPage, { frame, cases: seen.seen, asked, procedures }) }
  },
}

const STATUSES = ['open', 'closed', 'handed-over'] as const

const PAGE_SIZE = 50

/** What the address asks; what it does not say, or says wrongly, is the usual. */
export function askedIn(query: URLSearchParams): CasesAsked {
  const status = STATUSES.find((one) => one === (query.get('status') ?? 'open'))
  const procedure = query.get('procedure') ?? ''
  const sort = CASE_SORTS.find((one) => one === query.get('sort'))
  const page = Number(query.get('page') ?? 1)
  return {
    ...(status !== undefined && { status }),
    ...(procedure !== '' && { procedure }),
    ...(query.get('risk') === 'on' && { atRisk: true }),
    ...(sort !== undefined && { sort }),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    pageSize: PAGE_SIZE,
  }
}
