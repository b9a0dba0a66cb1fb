import { stateOf } from '@sejour/cases'
import { type Actor, mayAsk, mayCommand } from '@sejour/desk'
import {
  type ArchiveRefusal,
  disclosedOf,
  importCase,
  readArchive,
  type ReadCase,
  type Standing,
  standingOf,
} from '@sejour/exchange'
import { deskHref, ImportArchivePage, renderDesk } from '@sejour/web/desk'
import type { ArchiveSeen, Sent } from '@sejour/web/desk'
import { derivedId } from './case-route.ts'
import { type DeskExchange, type ExchangeMeans, scopeOf } from './exports-parts.ts'
import type { Asked, DeskRoute } from './route.ts'

/** Bytes that an archive may have. */
export const LARGEST_ARCHIVE = 2 * 1024 ** 3

/** Who takes cases in. */
export const mayImport = (actor: Actor): boolean => mayCommand(actor, 'open-case')

/** A case that came as an archive: what it is, and then whether it is taken in. */
export function importArchive(exchange: DeskExchange): DeskRoute {
  const { means, shelf } = exchange
  const withArchive = async <Value>(
    { actor, places }: Pick<Asked, 'actor' | 'places'>,
    use: (read: ReadCase) => Promise<Value>,
  ): Promise<Value | ArchiveRefusal | undefined> => {
    const laid = shelf.find(actor, places['token'] ?? '')
    if (!laid) return undefined
    const read = await readArchive(laid.path)
    if ('refused' in read) return read
    try {
      return await use(read)
    } finally {
      read.close()
    }
  }
  const show = async (asked: Asked, sent?: Sent) => {
    const { actor, frame } = asked
    if (!mayImport(actor)) return { forbidden: true } as const
    const seen = await withArchive(asked, (read) => seenOf(means, actor, read))
    if (seen === undefined) return { html: gone(asked), status: 404 }
    if ('refused' in seen) return { html: gone(asked), status: 422 }
    return { html: renderDesk(ImportArchivePage, { frame, archive: seen, sent }) }
  }
  return {
    page: 'importArchive',
    show,
    send: {
      take: async (sending) => {
        const { actor, lang, places } = sending
        if (!mayImport(actor)) return { forbidden: true }
        const token = places['token'] ?? ''
        const came = await withArchive(sending, async (read) => {
          await means.store.organisations.create(actor.organisation)
          const commandId = derivedId(`${actor.organisation} import`, read.head)
          const to = { store: means.store, scope: scopeOf(actor) }
          const imported = await importCase(to, read, { commandId, project: means.project })
          return { imported, caseId: read.history.case }
        })
        if (came === undefined || 'refused' in came) return { html: gone(sending), status: 404 }
        const { imported, caseId } = came
        if ('refused' in imported) {
          return { wrong: { errors: [{ code: imported.refused }] }, status: 422 }
        }
        await shelf.drop(token)
        return { seeOther: `${deskHref(lang, 'case', { case: caseId })}?ok=1` }
      },
    },
  }
}

const gone = ({ frame }: Asked): string =>
  renderDesk(ImportArchivePage, { frame, archive: undefined, sent: undefined })

async function seenOf(means: ExchangeMeans, actor: Actor, read: ReadCase): Promise<ArchiveSeen> {
  const { history, head, withheld, files, exportedAt } = read
  const recorded = disclosedOf(history)
  const state = stateOf(recorded)
  const standing: Standing = await standingOf(
    { store: means.store, scope: scopeOf(actor) },
    history,
  )
  const last = history.events.at(-1)
  return {
    caseId: history.case,
    title: state.title,
    people: state.persons.size,
    notes: mayAsk(actor, 'notes') ? state.notes.size : 0,
    events: history.events.length,
    withheld,
    pieces: state.exhibits.size,
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + (Number.isFinite(size) ? size : 0), 0),
    head,
    exportedAt,
    lastAt: last?.at ?? '',
    standing,
  }
}
