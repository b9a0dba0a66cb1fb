import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { FolderInUse } from './errors.ts'

/**
 * Holds a folder for one process, and gives it back when called. The kernel frees it when the
 * process dies in any way, so no lock is ever left behind.
 *
 * @throws FolderInUse when another process, or this one, holds it already
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, 'lock'))
  try {
    lock.exec('begin exclusive')
  } catch {
    lock.close()
    throw new FolderInUse(folder)
  }
  return () => {
    if (lock.isOpen) lock.close()
  }
}
