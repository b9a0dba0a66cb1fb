import { type Projection, type Recorded, type Scope, type StoredFile } from '@sejour/cases'
import {
  type ExportedHistory,
  type FileRefusal,
  filesOf,
  type Store,
  type TakenIn,
} from '@sejour/store'
import { disclosedOf } from './pack-case.ts'
import type { ReadCase } from './read-archive.ts'

/** What came of an import: as the store says it, or the first piece that could not be kept. */
export type Imported = TakenIn | { readonly refused: FileRefusal; readonly piece: string }

/**
 * How a case that arrives stands to the one that is here. `same`: nothing is new. `continues`: it
 * goes on where the one here ends. `behind`: here it went on since. `other`: another history.
 */
export type Standing = 'new' | 'same' | 'continues' | 'behind' | 'other' | 'forgotten'

type To = { readonly store: Pick<Store, 'cases' | 'files'>; readonly scope: Scope }

/** What taking this case in would come to. Changes nothing. */
export async function standingOf(
  { store, scope }: To,
  arriving: ExportedHistory,
): Promise<Standing> {
  const here = await store.cases.history(scope, arriving.case)
  if (!here) return 'new'
  if (here.events.every(({ disclosed }) => disclosed === undefined)) return 'forgotten'
  const shared = Math.min(here.events.length, arriving.events.length)
  if (here.events[shared - 1]?.hash !== arriving.events[shared - 1]?.hash) return 'other'
  if (exchangesFiles(here, arriving)) return 'other'
  if (here.events.length === arriving.events.length) return 'same'
  return here.events.length < arriving.events.length ? 'continues' : 'behind'
}

/**
 * Keeps a case that was read and proved: its pieces, then its history, so that no event ever names
 * a file that is not here. Sent again after an interruption it goes on where it was: neither an
 * event nor a piece is kept twice.
 */
export async function importCase(
  to: To,
  read: ReadCase,
  how: {
    readonly commandId: string
    readonly project: (history: readonly Recorded[]) => Projection
  },
): Promise<Imported> {
  const { store, scope } = to
  const { history, openFile } = read
  const standing = await standingOf(to, history)
  if (standing === 'other' || standing === 'behind') return { refused: 'another-history' }
  if (standing === 'forgotten') return { refused: 'forgotten' }
  for (const file of filesIn(history)) {
    const kept = await store.files.putBack(scope, history.case, await openFile(file.sha256), file)
    if (kept !== 'kept') return { ...kept, piece: file.name }
  }
  return store.cases.takeIn(scope, { history, ...how })
}

const filesIn = (history: ExportedHistory): readonly StoredFile[] =>
  filesOf(disclosedOf(history).map(({ event }) => event))

// Bytes are put back under the address that their event gives: never over other bytes.
function exchangesFiles(here: ExportedHistory, arriving: ExportedHistory): boolean {
  const known = new Map(filesIn(here).map(({ address, sha256 }) => [address, sha256]))
  return filesIn(arriving).some(({ address, sha256 }) => {
    const before = known.get(address)
    return before !== undefined && before !== sha256
  })
}
