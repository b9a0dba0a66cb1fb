import type { Page } from '../../app/request.ts'
import { listPage } from './list-page.tsx'
import { sheetPage } from './sheet-page.tsx'

export { paperHref } from './paper-link.ts'

/** Every card and paper: a search, a list, and a sheet for each under its id. */
export const papiers: Page = {
  path: '/papiers',
  hasSteps: true,
  answer: (asked) => {
    const id = decoded(asked.rest.replace(/^\//, ''))
    return id === '' ? listPage(asked) : sheetPage(asked, id)
  },
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
