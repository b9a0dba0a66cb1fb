import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Actor } from '@sejour/desk'

/** A file that was laid aside, for whoever laid it there. */
export type Shelved = {
  readonly token: string
  readonly path: string
  /** As whoever sent it calls it. */
  readonly name: string
  readonly size: number
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
}

export type ShelfRefusal = 'empty' | 'too-large' | 'full'

/** Files that wait for somebody to decide: an hour, or until the server stops. */
export type Shelf = {
  /** Never closes the stream early. @throws what the connection throws when it is cut */
  readonly lay: (
    actor: Actor,
    stream: AsyncIterable<Uint8Array>,
    about: { readonly name: string; readonly limit: number },
  ) => Promise<Shelved | { readonly refused: ShelfRefusal }>
  /** Nothing for anybody else, and nothing after an hour. */
  readonly find: (actor: Actor, token: string) => Shelved | undefined
  readonly drop: (token: string) => Promise<void>
  /** Where a file may be written that is removed as the others are. */
  readonly place: () => string
  readonly close: () => Promise<void>
}

const AN_HOUR = 3_600_000
const BETWEEN_SWEEPS = 300_000

/** Opens the shelf. Whatever a process before this one left there is removed. */
export async function openShelf({
  folder,
  now,
  newId,
}: {
  readonly folder: string
  readonly now: () => string
  readonly newId: () => string
}): Promise<Shelf> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const left of await readdir(folder)) await rm(join(folder, left), { force: true })
  const laid = new Map<string, { owner: Actor; shelved: Shelved; at: number }>()
  const placed = new Map<string, number>()
  const clock = (): number => Date.parse(now())
  const place = (): string => {
    const path = join(folder, newId())
    placed.set(path, clock())
    return path
  }
  const drop = async (token: string): Promise<void> => {
    const found = laid.get(token)
    laid.delete(token)
    if (found) await remove(found.shelved.path)
  }
  const remove = async (path: string): Promise<void> => {
    placed.delete(path)
    await rm(path, { force: true })
  }
  const sweep = async (): Promise<void> => {
    for (const [token, { at }] of laid) if (clock() - at > AN_HOUR) await drop(token)
    // What still grows after an hour is a large export: a day is enough for any.
    for (const [path, at] of placed) if (clock() - at > 24 * AN_HOUR) await remove(path)
  }
  const timer = setInterval(() => void sweep().catch(() => undefined), BETWEEN_SWEEPS).unref()

  return {
    lay: async (owner, stream, { name, limit }) => {
      const path = place()
      const received = await receive(path, stream, limit).catch(async (error: unknown) => {
        await remove(path)
        throw error
      })
      if ('refused' in received) {
        await remove(path)
        return received
      }
      const shelved = { token: newId(), path, name, ...received }
      laid.set(shelved.token, { owner, shelved, at: clock() })
      return shelved
    },
    find: (actor, token) => {
      const found = laid.get(token)
      if (!found || clock() - found.at > AN_HOUR) return undefined
      const { owner, shelved } = found
      const isOwn = owner.account === actor.account && owner.organisation === actor.organisation
      return isOwn ? shelved : undefined
    },
    drop,
    place,
    close: async () => {
      clearInterval(timer)
      for (const path of placed.keys()) await remove(path)
    },
  }
}

async function receive(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<
  { readonly size: number; readonly sha256: string } | { readonly refused: ShelfRefusal }
> {
  const hash = createHash('sha256')
  let size = 0
  // What is beyond the limit goes by unread, so that the sender is told and not cut off.
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const bytes of stream) {
      size += bytes.length
      if (size > limit) continue
      hash.update(bytes)
      yield bytes
    }
  }
  try {
    await pipeline(counted(), createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true }))
  } catch (error) {
    if (isFull(error)) return { refused: 'full' }
    throw error
  }
  if (size === 0) return { refused: 'empty' }
  return size > limit ? { refused: 'too-large' } : { size, sha256: hash.digest('hex') }
}

/** Whether a disk took no more. */
export function isFull(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code))
  )
}
