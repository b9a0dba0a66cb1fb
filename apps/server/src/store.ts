import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Where everything that is kept is kept. */
export type Store = {
  /** Whether it can be written at this moment. */
  readonly isWritable: () => Promise<boolean>
}

/** A folder on this machine, made when it does not exist. */
export function folderStore(folder: string): Store {
  const probe = path.join(folder, '.writable')
  return {
    async isWritable() {
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(probe, 'x')
        return true
      } catch {
        return false
      }
    },
  }
}
