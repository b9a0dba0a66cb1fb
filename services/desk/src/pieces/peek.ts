/** The beginning of a stream, and the whole of it again. */
export type Peeked = {
  readonly head: Uint8Array
  readonly whole: AsyncIterable<Uint8Array>
  /** Lets the rest go by unread, so that what follows in the same request can be read. */
  readonly skip: () => Promise<void>
}

/** Reads the first bytes of a stream without losing them, and never closes it before its end. */
export async function peek(stream: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let size = 0
  let isDone = false
  const next = async (): Promise<Uint8Array | undefined> => {
    if (isDone) return undefined
    const found = await iterator.next()
    if (found.done === true) isDone = true
    return found.done === true ? undefined : found.value
  }
  while (size < length) {
    const bytes = await next()
    if (bytes === undefined) break
    read.push(bytes)
    size += bytes.byteLength
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* read
    for (let bytes = await next(); bytes !== undefined; bytes = await next()) yield bytes
  }
  return {
    head: Buffer.concat(read),
    whole: whole(),
    skip: async () => {
      while ((await next()) !== undefined);
    },
  }
}
