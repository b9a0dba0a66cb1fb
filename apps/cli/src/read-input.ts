import { closeSync, codeOf, isTerminal, openSync, pause, readSync } from './files.ts'
import { MAX_BYTES, parseJsonBytes } from './json/parse-bytes.ts'
import { WrongInput } from './wrong-input.ts'

const STDIN = 0

/**
 * The JSON value in a file, or on standard input without one.
 *
 * @throws WrongInput when there is nothing, too much, or something that is not JSON in UTF-8.
 */
export function readInputOf(
  verb: string,
  file: string | undefined,
  isTyped: boolean = isTerminal(STDIN),
): unknown {
  const isPiped = file === undefined || file === '-'
  // A person who pipes nothing would wait for ever without knowing what for.
  if (isPiped && isTyped) throw new WrongInput({ code: 'nothing-piped', verb })
  const parsed = parseJsonBytes(isPiped ? readAll(STDIN) : readFile(file))
  if (parsed.ok) return parsed.value
  throw new WrongInput(parsed.fault)
}

function readFile(file: string): Uint8Array {
  try {
    const opened = openSync(file, 'r')
    try {
      return readAll(opened)
    } finally {
      closeSync(opened)
    }
  } catch (error) {
    throw new WrongInput({ code: FILE_FAULTS[codeOf(error)] ?? 'unreadable-file', file })
  }
}

const FILE_FAULTS: { readonly [code: string]: 'file-not-found' | 'is-a-folder' } = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EISDIR: 'is-a-folder',
}

/** Everything that can be read, up to one byte more than is allowed. */
function readAll(file: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  while (size <= MAX_BYTES) {
    const chunk = new Uint8Array(64 * 1024)
    const length = readChunk(file, chunk)
    if (length === 0) break
    chunks.push(chunk.subarray(0, length))
    size += length
  }
  return Buffer.concat(chunks)
}

function readChunk(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk)
    } catch (error) {
      // Windows reports the end of a pipe as an error; a pipe that is not ready yet is asked again.
      if (codeOf(error) === 'EOF') return 0
      if (codeOf(error) !== 'EAGAIN') throw error
      pause()
    }
  }
}
