// An import of node:fs would also load its promises and streams: more than our whole program.
export const { closeSync, openSync, readSync, writeSync } = process.getBuiltinModule('node:fs')

const { fstatSync } = process.getBuiltinModule('node:fs')

/** Whether a person types at an open file, such as standard input. */
export function isTerminal(file: number): boolean {
  // Only a terminal is worth loading what can tell it from another device.
  return fstatSync(file).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(file)
}

/** The code that the system gave an error, such as `ENOENT`; empty when there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Waits a moment for a pipe that is not ready yet. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
}
