import type { Page } from '../../app/request.ts'
import { restOf } from '../sources/links.ts'
import { itemPage } from './item-page.tsx'
import { listPage } from './list-page.tsx'

/** What nobody has read or confirmed yet, and a page for each item where it is compared and signed. */
export const confirmation: Page = {
  path: '/confirmation',
  hasSteps: true,
  answer: (asked) => {
    const id = restOf(asked.rest)
    return id === '' ? listPage(asked) : itemPage(asked, id)
  },
}
