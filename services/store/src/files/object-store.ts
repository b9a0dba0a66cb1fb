/**
 * Where encrypted bytes stand, by name. It knows nothing of what they are. Every adapter passes
 * the contract of the files (`file-store.contract.ts`).
 */
export type ObjectStore = {
  /**
   * Takes a whole file of this machine. Once it resolves the bytes survive a loss of power, and
   * until then nothing stands under the name. The file may be gone afterwards.
   */
  readonly keep: (name: string, path: string) => Promise<void>
  readonly has: (name: string) => Promise<boolean>
  readonly read: (name: string) => Promise<AsyncIterable<Uint8Array> | undefined>
  /** Done as well when there is nothing to remove. */
  readonly remove: (name: string) => Promise<void>
}

/** The place for files is full, or does not answer. Nothing was kept. */
export class FilesUnavailable extends Error {
  override readonly name = 'FilesUnavailable'
  readonly reason: 'full' | 'unreachable'

  constructor(reason: 'full' | 'unreachable', cause?: unknown) {
    super(`files-unavailable: ${reason}`, { cause })
    this.reason = reason
  }
}

/** A full disk under its own name; anything else as it is. */
export function namedFull(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
  return isFull ? new FilesUnavailable('full', error) : error
}
