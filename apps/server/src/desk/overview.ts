import { OverviewPage, renderDesk } from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import { caseRoute } from './case-route.ts'
import { procedureOptions } from './procedure-options.ts'
import { hrefOf } from './targets.ts'

/** The whole case on one page. */
export const overview = caseRoute({
  page: 'case',
  render: async ({ parts, actor, lang, frame, file, sent }) => {
    const seen = await parts.desk.historyOf(actor, file.caseId)
    return renderDesk(OverviewPage, {
      frame,
      file,
      history: 'seen' in seen ? seen.seen : [],
      names: await parts.namesOf(actor),
      procedures: procedureOptions(lang),
      catalogue: catalogueIn(lang),
      hrefOf: (target) => hrefOf(lang, target),
      sent,
    })
  },
  send: {
    open: ({ form, parts, lang }) => {
      const kind = form.requiredLine('kind', 'kind-blank')
      const isKnown = procedureOptions(lang).some(({ value }) => value === kind)
      if (kind !== '' && !isKnown) form.wrong('kind', 'choice')
      const follows = form.line('follows')
      return {
        commands: [
          {
            type: 'open-procedure',
            procedure: parts.newId(),
            kind,
            ...(follows !== undefined && { follows }),
          },
        ],
      }
    },
    'read-alert': ({ about = '' }) => ({ commands: [{ type: 'read-alert', alert: about }] }),
    title: ({ form }) => ({
      commands: [{ type: 'title-case', title: form.requiredLine('title', 'title-blank') }],
    }),
    close: ({ form }) => ({
      commands: [{ type: 'close-case', why: form.requiredLine('why', 'why-blank') }],
    }),
    reopen: ({ form }) => ({
      commands: [{ type: 'reopen-case', why: form.requiredLine('why', 'why-blank') }],
    }),
  },
})
