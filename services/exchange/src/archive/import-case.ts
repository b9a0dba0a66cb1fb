import { type Projection, type Recorded, type Scope, type StoredFile } from '@sejour/cases'
import { type FileRefusal, filesOf, type Store, type TakenIn } from '@sejour/store'
import { disclosedOf } from './pack-case.ts'
import type { ReadCase } from './read-archive.ts'

/** What came of an import: as the store says it, or the first piece that could not be kept. */
export type Imported = TakenIn | { readonly refused: FileRefusal; readonly piece: string }

/**
 * Keeps a case that was read and proved. Sent again after an interruption it goes on where it was:
 * neither an event nor a piece is kept twice.
 */
export async function importCase(
  { store, scope }: { readonly store: Pick<Store, 'cases' | 'files'>; readonly scope: Scope },
  read: ReadCase,
  how: {
    readonly commandId: string
    readonly project: (history: readonly Recorded[]) => Projection
  },
): Promise<Imported> {
  const { history, openFile } = read
  const taken = await store.cases.takeIn(scope, { history, ...how })
  if ('refused' in taken) return taken
  const files: readonly StoredFile[] = filesOf(disclosedOf(history).map(({ event }) => event))
  for (const file of files) {
    const kept = await store.files.putBack(scope, history.case, await openFile(file.sha256), file)
    if (kept !== 'kept') return { ...kept, piece: file.name }
  }
  return taken
}
