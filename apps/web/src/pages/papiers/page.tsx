import type { Page } from '../../app/request.ts'
import { listPage } from './list-page.tsx'
import { photoPage } from './photo/photo-page.tsx'
import { sheetPage } from './sheet-page.tsx'

export { paperHref } from './paper-link.ts'

/** Every card and paper: a search, a photograph, a list, and a sheet for each under its id. */
export const papiers: Page = {
  path: '/papiers',
  hasSteps: true,
  answer: (asked) => {
    const id = decoded(asked.rest.replace(/^\//, ''))
    if (id === 'photo') return photoPage(asked)
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
