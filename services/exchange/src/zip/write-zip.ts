import { Readable } from 'node:stream'
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
 * the same content gives the same bytes. A file that fails makes the stream fail; when nobody reads
 * the stream any more, no further file is opened.
 */
export function writeZip(files: AsyncIterable<Packed> | Iterable<Packed>, at: string): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const options = { mtime: new Date(at), mode: 0o100_644, forceDosTimestamp: true }
  const gone = new Error('the archive is no longer read')
  const add = async ({ path, content, stored }: Packed): Promise<void> => {
    if (output.destroyed) throw gone
    const how = { ...options, compress: !stored }
    // A file waits until the one before was read: a slow reader never fills the memory.
    const stream = typeof content === 'function' ? await content() : wholly(content)
    await whileRead(output, stream, gone, () => zip.addReadStream(stream, path, how))
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

/** Until the stream was read to its end; without a reader of the archive, it is let go. */
async function whileRead(
  output: Readable,
  stream: Readable,
  gone: Error,
  start: () => void,
): Promise<void> {
  const stop = () => void stream.destroy(gone)
  output.once('close', stop)
  try {
    await new Promise<void>((resolve, reject) => {
      stream.once('end', resolve)
      stream.once('error', reject)
      start()
    })
  } finally {
    output.off('close', stop)
  }
}

const wholly = (content: string | Uint8Array): Readable => Readable.from([Buffer.from(content)])
