import { sayFault, sayRemark } from '@sejour/bundle'
import { filedNumbers } from '@sejour/cases'
import {
  type Actor,
  type CaseFile,
  choosePieces,
  groupsKeepOrder,
  isIdentity,
  kindTitle,
  mayBundle,
} from '@sejour/desk'
import {
  type BundleChoice,
  BundlePage,
  type BundleShown,
  deskHref,
  type DeskLang,
  renderDesk,
} from '@sejour/web/desk'
import type { BundleJobs, BundleSeen, PieceReport } from './bundle-jobs.ts'
import { readWish } from './bundle-wish.ts'
import { caseRoute } from './case-route.ts'
import { type DeskRoute, wrongIn } from './route.ts'

/** Which bundle somebody came to see: it may be gone meanwhile. */
const SOUGHT = 'liasse'

const page = caseRoute({
  page: 'exhibitsBundle',
  render: ({ parts: { bundles }, actor, frame, file, sent, lang, query }) => {
    if (!bundles) return undefined
    const shown = showBundle(bundles.of(actor, file.caseId), lang)
    const isGone = shown === undefined && query.has(SOUGHT) && mayBundle(actor)
    return renderDesk(BundlePage, {
      frame,
      choice: choiceOf(file, { actor, bundles, lang }),
      bundle: isGone ? { state: 'gone' } : shown,
      sent,
    })
  },
})

/** The pieces of a case put together: chosen, followed, stopped, taken. */
export const bundle: DeskRoute = {
  ...page,
  send: {
    start: async (sending) => {
      const { parts, actor, lang, places, form } = sending
      if (!parts.bundles || !mayBundle(actor)) return { forbidden: true }
      const caseId = places['case'] ?? ''
      const seen = await parts.desk.caseOf(actor, caseId, { lang })
      if (!('seen' in seen)) return seen
      const wish = readWish(form, seen.seen)
      if (form.errors.length > 0) return wrongIn(form)
      const counsel = (await parts.counselOf?.(actor))?.known ?? { name: actor.name }
      const reads = form.ticked('read') && parts.bundles.canRead
      const started = await parts.bundles.start(actor, { caseId, wish, counsel, reads })
      if ('started' in started) {
        const here = deskHref(lang, 'exhibitsBundle', { case: caseId })
        return { seeOther: `${here}?${SOUGHT}=${started.started}#bundle` }
      }
      if (!('refused' in started)) return started
      form.wrong(started.refused === 'no-piece' ? 'which' : undefined, started.refused)
      return wrongIn(form)
    },
    cancel: async ({ parts, actor, lang, places }) => {
      if (!parts.bundles || !mayBundle(actor)) return { forbidden: true }
      const caseId = places['case'] ?? ''
      await parts.bundles.cancel(actor, caseId)
      return { seeOther: deskHref(lang, 'exhibitsBundle', { case: caseId }) }
    },
  },
}

function choiceOf(
  { state }: CaseFile,
  {
    actor,
    bundles,
    lang,
  }: { readonly actor: Actor; readonly bundles: BundleJobs; readonly lang: DeskLang },
): BundleChoice | undefined {
  if (!mayBundle(actor)) return undefined
  const procedures = [...state.procedures.values()]
  const round = procedures.findLast(({ ended }) => ended === undefined) ?? procedures.at(-1)
  const pieces = choosePieces(state, { which: 'all' }, { order: 'numbers', round: round?.id })
  const filed = filedNumbers(state)
  return {
    pieces: pieces.map(({ exhibit, number }) => ({
      id: exhibit.id,
      number,
      title: exhibit.title,
      isPaper: exhibit.file === undefined,
      isFiled: filed.has(exhibit.id),
      isIdentity: exhibit.file !== undefined && isIdentity(exhibit),
    })),
    procedures: procedures.map(({ id, kind }) => ({ id, title: kindTitle(kind, lang) })),
    order: groupsKeepOrder(pieces) ? 'groups' : 'numbers',
    lang: state.language,
    canRead: bundles.canRead,
  }
}

function showBundle(seen: BundleSeen | undefined, lang: DeskLang): BundleShown | undefined {
  if (seen?.state !== 'ready') return seen
  const { volumes, reports, ...rest } = seen
  return {
    ...rest,
    volumes: volumes.map(({ file: { size, sha256 }, ...volume }) => ({ ...volume, size, sha256 })),
    reports: reports.map((report) => showReport(report, lang)),
  }
}

function showReport({ number, title, fault, remarks }: PieceReport, lang: DeskLang) {
  const said = fault && sayFault(fault, lang)
  return {
    number,
    title,
    isMissing: fault !== undefined,
    sentences: [
      ...(said ? [said.why, said.next] : []),
      ...remarks.map((remark) => sayRemark(remark, lang)),
    ],
  }
}
