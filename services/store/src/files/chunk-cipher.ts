import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { derive, type Key } from '../keys/seal.ts'

/** Bytes of a file were changed, cut off, moved, or belong to another key. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged'

  constructor() {
    super('file-damaged')
  }
}

// A file is a header, then chunks of one size; the last one is shorter, or says that it is the last.
const MAGIC = Buffer.of(0x53, 0x4a, 0x46, 0x31)
const SALT = 16
const HEADER = MAGIC.length + SALT
const CHUNK = 65_536
const TAG = 16

/**
 * Encrypts a stream a chunk at a time (AES-256-GCM, a key per file). The number of a chunk and
 * whether it is the last are in its nonce: none can be left out, repeated, moved or cut off.
 */
export async function* encrypted(
  key: Key,
  plain: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(SALT)
  const fileKey = derive(key, 'file', salt)
  yield Buffer.concat([MAGIC, salt])
  let number = 0
  for await (const { bytes, last } of regrouped(plain, CHUNK)) {
    const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(number, last))
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    number += 1
  }
}

/** The inverse of `encrypted`. Gives a chunk only once it is proved. @throws FileDamaged */
export async function* decrypted(
  key: Key,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { header, body } = await headed(sealed)
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new FileDamaged()
  const fileKey = derive(key, 'file', header.subarray(MAGIC.length))
  let number = 0
  for await (const { bytes, last } of regrouped(body, CHUNK + TAG)) {
    if (bytes.length < TAG) throw new FileDamaged()
    const decipher = createDecipheriv('aes-256-gcm', fileKey, nonceOf(number, last))
    decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
    const plain = decipher.update(bytes.subarray(0, bytes.length - TAG))
    try {
      decipher.final()
    } catch {
      throw new FileDamaged()
    }
    yield plain
    number += 1
  }
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(number, 5, 6)
  nonce[11] = last ? 1 : 0
  return nonce
}

/** The same bytes in groups of one size; the last group may be shorter, even empty. */
async function* regrouped(
  stream: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly bytes: Buffer; readonly last: boolean }> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const bytes of stream) {
    waiting.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    length += bytes.byteLength
    if (length <= size) continue
    // One byte more than a group is known: the group is not the last.
    const all = Buffer.concat(waiting)
    let from = 0
    for (; length - from > size; from += size) {
      yield { bytes: all.subarray(from, from + size), last: false }
    }
    waiting = [all.subarray(from)]
    length -= from
  }
  yield { bytes: Buffer.concat(waiting), last: true }
}

async function headed(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly header: Buffer; readonly body: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  let start: Buffer = Buffer.alloc(0)
  while (start.length < HEADER) {
    const next = await iterator.next()
    if (next.done) throw new FileDamaged()
    start = Buffer.concat([start, next.value])
  }
  async function* body(): AsyncGenerator<Uint8Array> {
    try {
      yield start.subarray(HEADER)
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
        yield next.value
      }
    } finally {
      await iterator.return?.()
    }
  }
  return { header: start.subarray(0, HEADER), body: body() }
}
