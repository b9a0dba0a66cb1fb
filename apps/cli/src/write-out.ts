import { codeOf, pause, writeSync } from './files.ts'

const STDOUT = 1

/** Writes all of a text to standard output, without the streams that `process.stdout` would load. */
export function writeOut(text: string): void {
  let rest: Uint8Array = Buffer.from(text)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(STDOUT, rest))
    } catch (error) {
      // A reader that has seen enough (`sejour decisions | head`) is no fault.
      if (codeOf(error) === 'EPIPE') return
      if (codeOf(error) !== 'EAGAIN') throw error
      pause()
    }
  }
}
