import { Readable } from 'node:stream'
import type { CaseId } from '@sejour/cases'
import { type Actor, mayAsk, type Seen } from '@sejour/desk'
import { packCase, type Packing, writeZip } from '@sejour/exchange'
import { type ExportedHistory, withoutPrivileged } from '@sejour/store'
import type { DeskLang } from '@sejour/web/desk'
import { type ExchangeMeans, scopeOf } from './exports-parts.ts'

export type HowPacked = { readonly lang: DeskLang; readonly withNotes: boolean }

/** Whether this actor may take a case out, and so much of it. */
export function mayExport(actor: Actor, withNotes = false): boolean {
  return mayAsk(actor, 'export') && (!withNotes || mayAsk(actor, 'notes'))
}

/**
 * The archive of a case as a stream. The read is logged before the first byte; a piece that cannot
 * be read makes the stream fail, so that it never passes for whole.
 */
export async function packedCase(
  means: ExchangeMeans,
  actor: Actor,
  { caseId, ...how }: HowPacked & { readonly caseId: CaseId },
): Promise<Seen<Readable>> {
  if (!mayExport(actor, how.withNotes)) return { forbidden: true }
  const history = await historyToPack(means, actor, { caseId, withNotes: how.withNotes })
  if (!history) return { notFound: true }
  const packing = packingOf(means, actor, { caseId: () => caseId, lang: how.lang })
  return { seen: writeZip(packCase(history, packing), packing.exportedAt) }
}

/** Nothing for a case that is not here, or was forgotten. */
export async function historyToPack(
  { store }: ExchangeMeans,
  actor: Actor,
  { caseId, withNotes }: { readonly caseId: CaseId; readonly withNotes: boolean },
): Promise<ExportedHistory | undefined> {
  const opened = withNotes ? 'export-with-notes' : 'export'
  const history = await store.cases.history(scopeOf(actor), caseId, { opened, way: 'export' })
  if (!history || history.events.every(({ disclosed }) => disclosed === undefined)) return undefined
  return withNotes ? history : withoutPrivileged(history)
}

/** `caseId`: whose files are asked for at that moment. */
export function packingOf(
  { store, typesetter, now, today }: ExchangeMeans,
  actor: Actor,
  { caseId, lang }: { readonly caseId: () => CaseId; readonly lang: DeskLang },
): Packing {
  return {
    lang,
    exportedAt: now(),
    exportedOn: today(),
    typesetter,
    openFile: async (file) => {
      const bytes = await store.files.get(scopeOf(actor), caseId(), file)
      if (!bytes) throw new PieceGone()
      return Readable.from(bytes)
    },
  }
}

/** A piece is named by the history, and its bytes are nowhere. */
export class PieceGone extends Error {
  override readonly name = 'PieceGone'

  constructor() {
    super('piece-gone')
  }
}
