import { routeIds } from '@sejour/answers/routes'
import { notFound } from '../../app/not-found.tsx'
import type { Page } from '../../app/request.ts'
import { examenPage } from '../examen/page.tsx'
import { listPage } from './list-page.tsx'
import { sheetPage } from './sheet-page.tsx'

/** Every way to a stay, the sheet of each, and its examination: "/voies/etudes/examen". */
export const voies: Page = {
  path: '/voies',
  hasSteps: true,
  answer: (asked) => {
    if (asked.rest === '') return listPage(asked)
    const [, id = '', examined] = /^\/([\w-]+)(\/examen)?$/.exec(asked.rest) ?? []
    if (examined !== undefined) return examenPage(asked, id)
    return routeIds.includes(id) ? sheetPage(asked, id) : notFound(asked)
  },
}
