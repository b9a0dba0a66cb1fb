import { fromBufferPromise } from 'yauzl'
import { LIMITS, Unreadable } from '../faults.ts'

const MOST_FILES = 3_000

/** Whether an archive names this file. Nothing is unpacked; a broken archive holds nothing. */
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
    return false
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
  let unpacked = 0
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
    if (zip.entryCount > MOST_FILES) throw new Unreadable('unpacks-too-large')
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Unreadable('encrypted')
      const chunks: Buffer[] = []
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const bytesOfIt = Buffer.from(chunk as Uint8Array)
        unpacked += bytesOfIt.length
        if (unpacked > LIMITS.unpackedBytes) throw new Unreadable('unpacks-too-large')
        if (isWanted(entry.fileName)) chunks.push(bytesOfIt)
      }
      if (isWanted(entry.fileName)) files.set(entry.fileName, Buffer.concat(chunks))
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged')
  }
  return files
}
