import { findAct, hasSheet, writeAct, writeSheet, type SheetOf } from '@sejour/acts'
import { toHtml } from '@sejour/documents'
import { sheetIn, type CaseFile } from '@sejour/desk'
import { deskLangs, deskRoute } from '@sejour/web/desk'
import type { FastifyInstance } from 'fastify'
import { NO_STORE } from '../http/headers.ts'
import { askedBy, stop } from './desk-routes.ts'
import type { DeskParts } from './parts.ts'
import { SHEET_LANGS, type SheetLang } from './sheet-links.ts'

/** The plain-language sheet of an act or of a decision of a case, as a page or as a PDF. */
export async function sheetDownloads(
  app: FastifyInstance,
  { parts }: { readonly parts: DeskParts },
): Promise<void> {
  for (const lang of deskLangs) {
    app.get(deskRoute(lang, 'sheet'), async (request, reply) => {
      const handling = { parts, lang, request, reply }
      const asked = await askedBy({ ...handling, route: { page: 'sheet' } })
      if (asked === undefined) return stop(handling, 'signed-out')
      const { actor, places, query } = asked
      const seen = await parts.desk.caseOf(actor, places['case'] ?? '', { lang })
      if ('forbidden' in seen) return stop(handling, 'forbidden')
      const told = langOf(query) ?? lang
      const about = 'seen' in seen ? sheetAbout(seen.seen, places['about'] ?? '', told) : undefined
      if (!about) return stop(handling, 'not-found')
      const sheet = writeSheet(about, { lang: told, large: query.has('grand') })
      const answer = reply.headers(headers(`${about.act}-${told}`))
      if (query.has('page') || !parts.sheetPdf) {
        return answer
          .header('content-security-policy', PAGE_POLICY)
          .type('text/html; charset=utf-8')
          .send(toHtml(sheet))
      }
      const pdf = await parts.sheetPdf(sheet)
      return answer
        .header('content-security-policy', PDF_POLICY)
        .type('application/pdf')
        .send(Buffer.from(pdf))
    })
  }
}

// A sheet bears its style, and nothing else.
const PAGE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
const PDF_POLICY =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"

const headers = (name: string) => ({
  'content-disposition': `inline; filename="fiche-${name}.pdf"`,
  'x-content-type-options': 'nosniff',
  'cache-control': NO_STORE,
})

function langOf(query: URLSearchParams): SheetLang | undefined {
  return SHEET_LANGS.find((one) => one === query.get('langue'))
}

/** What a sheet explains: an act of the case, or a decision that was received. */
function sheetAbout({ state, on }: CaseFile, id: string, lang: SheetLang): SheetOf | undefined {
  const entry = state.entries.get(id)
  // With the days of the agenda, as the person reads them.
  if (entry) return sheetIn(state, { entry, on, lang })
  const kept = state.acts.get(id)
  const act = kept && findAct(kept.template)
  if (!kept || !act || !hasSheet(act.id)) return undefined
  // An act that is not whole yet opens nothing that could be told.
  const written = writeAct(act, kept.data, { lang: kept.lang })
  return { act: act.id, opened: written.ok ? written.opened : [] }
}
