import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Where prepared pieces are kept. Whoever backs it encrypts them with the case, and keeps the key apart
 * or turns it into another name: it holds the checksum of the source. What is lost is prepared again.
 */
export type PreparedCache = {
  readonly get: (key: string) => Promise<Uint8Array | undefined>
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>
}

/** Keeps as long as the process lives. */
export function memoryCache(): PreparedCache {
  const kept = new Map<string, Uint8Array>()
  return {
    get: async (key) => kept.get(key),
    put: async (key, bytes) => void kept.set(key, bytes),
  }
}

/** Keeps in a folder, in the clear: for the command line and for measuring. */
export function folderCache(folder: string): PreparedCache {
  const fileOf = (key: string) => path.join(folder, createHash('sha256').update(key).digest('hex'))
  return {
    async get(key) {
      try {
        return await readFile(fileOf(key))
      } catch {
        return undefined
      }
    },
    async put(key, bytes) {
      await mkdir(folder, { recursive: true })
      // Whoever stops in the middle leaves no half of a piece under its name, and two who keep the same
      // piece at once do not write into one file.
      const half = `${fileOf(key)}.${randomUUID()}.half`
      await writeFile(half, bytes)
      await rename(half, fileOf(key))
    },
  }
}
