import type { Page } from '../../app/request.ts'
import { addressOf } from '../../app/slugs.ts'
import { restOf } from './links.ts'
import { listPage } from './list-page.tsx'
import { textPage } from './text-page.tsx'

/** Every text, and a page for each under its id: what is read of it, and what rests on it. */
export const sources: Page = {
  path: '/sources',
  hasSteps: true,
  answer: (asked) => {
    const id = restOf(asked.rest)
    if (id === '') return listPage(asked)
    if (id !== 'changements') return textPage(asked, id)
    const query = asked.query.toString()
    const address = addressOf(asked.lang, '/changements')
    return { redirect: query === '' ? address : `${address}?${query}` }
  },
}
