import { findAct } from '@sejour/acts'
import { notFound } from '../../app/not-found.tsx'
import type { Page } from '../../app/request.ts'
import { actPage } from './act-page.tsx'
import { listPage } from './list-page.tsx'

/** Acts that anybody fills in, without an account: a list, and a page for each under its id. */
export const actes: Page = {
  path: '/actes',
  hasSteps: true,
  answer: (asked) => {
    const id = asked.rest.replace(/^\//, '')
    if (id === '') return listPage(asked)
    const act = findAct(id)
    return act ? actPage(asked, act) : notFound(asked)
  },
}
