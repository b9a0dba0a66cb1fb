import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Key } from '../keys/seal.ts'
import { encrypted } from './chunk-cipher.ts'
import { HEAD, mediaTypeOf } from './media-type.ts'
import { namedFull } from './object-store.ts'

/** A file that was received whole, encrypted and flushed to a path of this machine. */
export type Received = {
  readonly path: string
  /** Of the plain bytes, in hexadecimal. */
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
}

/** Longer than the limit. */
class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/**
 * Encrypts a stream into the folder of what is not kept yet. Whatever goes wrong, nothing of it
 * stays there.
 *
 * @throws FilesUnavailable, and what the stream itself throws
 */
export async function receive(
  folder: string,
  key: Key,
  incoming: { readonly stream: AsyncIterable<Uint8Array>; readonly limit: number },
): Promise<Received | { readonly refused: 'too-large' | 'empty' }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  try {
    const noted = await writeAll(path, key, incoming)
    if (noted.size > 0) return { path, ...noted }
    await rm(path, { force: true })
    return { refused: 'empty' }
  } catch (error) {
    await rm(path, { force: true })
    if (error instanceof TooLarge) return { refused: 'too-large' }
    throw namedFull(error)
  }
}

/** Takes away what a killed process left behind before an instant (milliseconds). */
export async function clearIncoming(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found && found.mtimeMs < before) await rm(path, { force: true })
  }
}

async function writeAll(
  path: string,
  key: Key,
  { stream, limit }: { readonly stream: AsyncIterable<Uint8Array>; readonly limit: number },
): Promise<Omit<Received, 'path'>> {
  const hash = createHash('sha256')
  const head: Uint8Array[] = []
  let size = 0

  async function* observed(): AsyncGenerator<Uint8Array> {
    for await (const bytes of stream) {
      if (size < HEAD) head.push(bytes)
      size += bytes.byteLength
      if (size > limit) throw new TooLarge()
      hash.update(bytes)
      yield bytes
    }
  }

  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of encrypted(key, observed())) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), size, mediaType: mediaTypeOf(Buffer.concat(head)) }
}
