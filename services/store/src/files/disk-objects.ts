import { createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { namedFull, type ObjectStore } from './object-store.ts'

/** Files in a folder of this machine, on the file system where they are received. */
export function diskObjects(folder: string): ObjectStore {
  const pathOf = (name: string): string => join(folder, name)
  const isThere = (name: string): Promise<boolean> =>
    access(pathOf(name)).then(
      () => true,
      () => false,
    )
  return {
    keep: async (name, path) => {
      const target = pathOf(name)
      try {
        // The folder entries need the disk as much as the bytes, up to the first that was there.
        const made = await mkdir(dirname(target), { recursive: true, mode: 0o700 })
        await rename(path, target)
        await syncFolders(dirname(target), made === undefined ? dirname(target) : dirname(made))
      } catch (error) {
        throw namedFull(error)
      }
    },
    has: isThere,
    read: async (name) => ((await isThere(name)) ? bytesOf(pathOf(name)) : undefined),
    remove: (name) => rm(pathOf(name), { force: true }),
  }
}

async function syncFolders(from: string, upTo: string): Promise<void> {
  // Windows opens no folder, and keeps their entries in its own journal.
  if (process.platform === 'win32') return
  for (let folder = from; ; folder = dirname(folder)) {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
    if (folder === upTo || folder === dirname(folder)) return
  }
}

// Opened when it is read: nobody has to close what nobody reads.
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path)
}
