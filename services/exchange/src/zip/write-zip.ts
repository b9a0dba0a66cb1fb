import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** One file of an archive. A stream is only opened when its turn comes. */
export type Packed = {
  /** With `/`, from the top of the archive. */
  readonly path: string
  readonly content: string | Uint8Array | (() => Promise<Readable>)
  /** Compressed already: pictures, PDF. */
  readonly stored?: true
}

/**
 * The archive as a stream, its files in the order given and all bearing the same instant, so that
 * the same content gives the same bytes. A file that fails makes the stream fail.
 */
export function writeZip(files: AsyncIterable<Packed> | Iterable<Packed>, at: string): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const options = { mtime: new Date(at), mode: 0o100_644, forceDosTimestamp: true }
  const add = async ({ path, content, stored }: Packed): Promise<void> => {
    const how = { ...options, compress: !stored }
    if (typeof content === 'function') {
      const stream = await content()
      const read = new Promise((resolve, reject) => {
        stream.once('end', resolve)
        stream.once('error', reject)
      })
      zip.addReadStream(stream, path, how)
      await read
    } else {
      zip.addBuffer(Buffer.from(content), path, how)
    }
  }
  const addAll = async (): Promise<void> => {
    for await (const file of files) await add(file)
    zip.end()
  }
  addAll().catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error('archive'))
  })
  return output
}
