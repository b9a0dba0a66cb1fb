import { closeSync, codeOf, isTerminal, openSync, readSync } from '../../files.ts'
import { WrongInput } from '../../wrong-input.ts'

const STDIN = 0
const CHUNK = 256 * 1024

/**
 * The lines of a file, or of standard input without one; empty ones are left out. A pause now and
 * then lets a person stop it.
 *
 * @throws WrongInput when there is no such file, or nothing is piped.
 */
export async function* readLines(
  file: string | undefined,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  const opened = open(file)
  try {
    const decoder = new TextDecoder()
    const chunk = new Uint8Array(CHUNK)
    let rest = ''
    let number = 0
    for (;;) {
      const length = await read(opened, chunk, file ?? '-')
      rest += decoder.decode(chunk.subarray(0, length), { stream: length > 0 })
      const lines = rest.split('\n')
      rest = length > 0 ? (lines.pop() ?? '') : ''
      for (const text of lines) {
        number += 1
        if (text.trim() !== '') yield { number, text }
      }
      if (length === 0) return
      await soon()
    }
  } finally {
    if (opened !== STDIN) closeSync(opened)
  }
}

function open(file: string | undefined): number {
  if (file === undefined || file === '-') {
    if (isTerminal(STDIN)) throw new WrongInput({ code: 'nothing-piped', verb: 'simulate' })
    return STDIN
  }
  try {
    return openSync(file, 'r')
  } catch (error) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
    throw new WrongInput({ code: isMissing ? 'file-not-found' : 'unreadable-file', file })
  }
}

async function read(opened: number, chunk: Uint8Array, file: string): Promise<number> {
  for (;;) {
    try {
      return readSync(opened, chunk)
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0
      if (codeOf(error) === 'EISDIR') throw new WrongInput({ code: 'is-a-folder', file })
      // A pipe that is not ready yet.
      if (codeOf(error) !== 'EAGAIN') throw error
      await soon(5)
    }
  }
}

function soon(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
