import { findMachine } from '@sejour/chain'
import { notFound } from '../../app/not-found.tsx'
import type { Page } from '../../app/request.ts'
import { listPage } from './list-page.tsx'
import { machinePage } from './machine-page.tsx'

export { machineHref } from './machine-href.ts'

/** The ways of a file: a list, and for each its picture and its moves, under its id. */
export const parcours: Page = {
  path: '/parcours-du-dossier',
  hasSteps: true,
  answer: (asked) => {
    const id = asked.rest.replace(/^\//, '')
    if (id === '') return listPage(asked)
    const machine = findMachine(id)
    return machine ? machinePage(asked, machine) : notFound(asked)
  },
}
