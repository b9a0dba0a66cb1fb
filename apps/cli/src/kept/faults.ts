import { codeOf } from '../files.ts'
import { WrongInput } from '../wrong-input.ts'

// By name, so that a verb that never opens the store does not load it.
const UNOPENED: ReadonlySet<string> = new Set([
  'DatabaseTooNew',
  'MasterKeyUnusable',
  'RolesMissing',
  'ServerTooOld',
  'StoreUnavailable',
])

/**
 * Runs what opens what is kept.
 *
 * @throws WrongInput with a sentence for what the outside world does
 */
export async function onKept<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw asFault(error)
  }
}

/** The fault with a sentence, where the outside world caused it; anything else as it is. */
export function asFault(error: unknown): unknown {
  const name = error instanceof Error ? error.name : ''
  if (name === 'FolderInUse') return new WrongInput({ code: 'store-in-use' })
  if (name === 'FilesUnavailable' && error instanceof Error && 'reason' in error) {
    return new WrongInput({ code: error.reason === 'full' ? 'disk-full' : 'store-unreachable' })
  }
  if (UNOPENED.has(name)) return new WrongInput({ code: 'store-unreachable' })
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EXDEV'].includes(codeOf(error))) {
    return new WrongInput({ code: 'folder-not-writable' })
  }
  return error
}
