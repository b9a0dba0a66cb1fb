import { text } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** An archive that was received: nothing in it is trusted. */
export type OpenZip = {
  /** Names of the files in it. */
  readonly paths: readonly string[]
  /** Undefined: there is no such file. @throws when the archive lies about it */
  readonly open: (path: string) => Promise<Readable | undefined>
  readonly readText: (path: string) => Promise<string | undefined>
  readonly close: () => void
}

/** `too-large`: what it would unpack to, or the number of its files, is beyond what a case has. */
export type ZipRefusal = 'not-an-archive' | 'too-large' | 'encrypted' | 'two-files-of-one-name'

const MOST_FILES = 20_000
const MOST_BYTES = 20 * 1024 ** 3
const LONGEST_TEXT = 64 * 1024 ** 2

/** Opens an archive that stands in a file. Never unpacks anything to a name that it gives. */
export async function openZip(
  file: string,
): Promise<{ readonly zip: OpenZip } | { readonly refused: ZipRefusal }> {
  const zip = await tryOpen(file)
  if (zip === undefined) return { refused: 'not-an-archive' }
  const read = await entriesOf(zip)
  if ('refused' in read) {
    zip.close()
    return read
  }
  const { entries } = read
  const open = async (path: string) => {
    const entry = entries.get(path)
    return entry && (await zip.openReadStreamPromise(entry))
  }
  return {
    zip: {
      paths: [...entries.keys()],
      open,
      async readText(path) {
        if ((entries.get(path)?.uncompressedSize ?? 0) > LONGEST_TEXT) return undefined
        const stream = await open(path)
        return stream && (await text(stream))
      },
      close: () => zip.close(),
    },
  }
}

async function tryOpen(file: string): Promise<ZipFile | undefined> {
  try {
    return await openPromise(file, { autoClose: false, lazyEntries: true })
  } catch {
    return undefined
  }
}

async function entriesOf(
  zip: ZipFile,
): Promise<{ readonly entries: ReadonlyMap<string, Entry> } | { readonly refused: ZipRefusal }> {
  if (zip.entryCount > MOST_FILES) return { refused: 'too-large' }
  const entries = new Map<string, Entry>()
  let bytes = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return { refused: 'encrypted' }
      if (entries.has(entry.fileName)) return { refused: 'two-files-of-one-name' }
      bytes += entry.uncompressedSize
      if (bytes > MOST_BYTES) return { refused: 'too-large' }
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
    }
  } catch {
    return { refused: 'not-an-archive' }
  }
  return { entries }
}
