import { PRIVILEGED } from '@sejour/cases'
import { deskHref, ExportCasePage, ExportsPage, renderDesk } from '@sejour/web/desk'
import { caseRoute } from './case-route.ts'
import { mayExport } from './exports-case.ts'
import { mayExportAll } from './exports-jobs.ts'
import type { DeskExchange } from './exports-parts.ts'
import { importArchive } from './imports-archive.ts'
import { importList } from './imports-list.ts'
import { imports } from './imports.ts'
import type { DeskRoute } from './route.ts'

/** The pages of what comes in and goes out as files. */
export function exchangePages(exchange: DeskExchange): readonly DeskRoute[] {
  return [
    exportCase,
    exportsRoute(exchange),
    imports,
    importArchive(exchange),
    importList(exchange),
  ]
}

/** What goes out of one case. */
const exportCase: DeskRoute = caseRoute({
  page: 'exportCase',
  render: async ({ parts, actor, frame, file }) => {
    const { state } = file
    const history = await parts.desk.historyOf(actor, file.caseId)
    const privileged: readonly string[] = PRIVILEGED
    const notes =
      'seen' in history ? history.seen.filter(({ type }) => privileged.includes(type)).length : 0
    return renderDesk(ExportCasePage, {
      frame,
      mayExport: mayExport(actor),
      mayTakeNotes: mayExport(actor, true),
      pieces: state.exhibits.size,
      events: file.version,
      notes,
    })
  },
})

/** Lists, and everything of an organisation. */
function exportsRoute({ exports }: DeskExchange): DeskRoute {
  return {
    page: 'exports',
    show: async ({ actor, frame }, sent) => {
      if (!mayExport(actor)) return { forbidden: true }
      const all = mayExportAll(actor) ? { job: exports.of(actor) } : undefined
      return { html: renderDesk(ExportsPage, { frame, all, sent }) }
    },
    send: {
      start: async ({ actor, form, lang }) => {
        const how = {
          lang: form.oneOf('in', ['fr', 'nl']) ?? lang,
          withNotes: form.ticked('notes'),
        }
        return (await exports.start(actor, how))
          ? { seeOther: `${deskHref(lang, 'exports')}#all` }
          : { forbidden: true }
      },
      cancel: async ({ actor, lang }) => {
        await exports.cancel(actor)
        return { seeOther: `${deskHref(lang, 'exports')}#all` }
      },
    },
  }
}
