import { ImportsPage, renderDesk } from '@sejour/web/desk'
import { mayImport } from './imports-archive.ts'
import type { DeskRoute } from './route.ts'

/** Where cases come in as files. */
export const imports: DeskRoute = {
  page: 'imports',
  show: async ({ actor, frame }) =>
    mayImport(actor)
      ? { html: renderDesk(ImportsPage, { frame, refused: undefined }) }
      : { forbidden: true },
}
