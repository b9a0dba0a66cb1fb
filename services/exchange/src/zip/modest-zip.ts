import { fromBufferPromise } from 'yauzl'

const MOST_FILES = 2_000

/**
 * Whether these bytes are an archive that unpacks to no more than this. It is unpacked to nowhere
 * to know it: an archive may lie about its sizes, and whoever reads it after must not find out.
 */
export async function isModestZip(bytes: Uint8Array, most: number): Promise<boolean> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  if (zip.entryCount > MOST_FILES) return false
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted() || unpacked + entry.uncompressedSize > most) return false
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      unpacked += (chunk as Uint8Array).length
      if (unpacked > most) return false
    }
  }
  return true
}
