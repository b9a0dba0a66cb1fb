import { fromBufferPromise } from 'yauzl'
import { LIMITS, Unreadable } from '../faults.ts'

const MOST_FILES = 3_000

/**
 * Whether an archive names this file. Nothing is unpacked.
 *
 * @throws Unreadable `damaged` when its list of files cannot be read
 */
export async function zipHolds(bytes: Uint8Array, name: string): Promise<boolean> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
    let looked = 0
    for await (const entry of zip.eachEntry()) {
      looked += 1
      if (entry.fileName === name) return true
      if (looked > MOST_FILES) return false
    }
    return false
  } catch {
    throw new Unreadable('damaged')
  }
}

/**
 * The files of an archive whose names are wanted, in memory. All are unpacked once, to nowhere, since
 * an archive lies about its sizes and others open it after us.
 *
 * @throws Unreadable when it is damaged, encrypted or unpacks beyond the limit
 */
export async function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  let claimed = 0
  let unpacked = 0
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
    if (zip.entryCount > MOST_FILES) throw new Unreadable('unpacks-too-large')
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Unreadable('encrypted')
      // What admits to its size is refused before it is unpacked.
      claimed += entry.uncompressedSize
      if (claimed > LIMITS.unpackedBytes) throw new Unreadable('unpacks-too-large')
      const chunks: Uint8Array[] = []
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const piece = chunk as Uint8Array
        unpacked += piece.length
        if (unpacked > LIMITS.unpackedBytes) throw new Unreadable('unpacks-too-large')
        if (isWanted(entry.fileName)) chunks.push(piece)
      }
      if (isWanted(entry.fileName)) files.set(entry.fileName, Buffer.concat(chunks))
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged')
  }
  return files
}
