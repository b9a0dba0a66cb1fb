import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../bin/sejour.js', import.meta.url))

/** The folder of the project, in which examples are pasted. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command line as a person would, in French unless the arguments say otherwise. */
export function runSejour(args: readonly string[], input?: string | Uint8Array): Promise<Ran> {
  return run(process.execPath, [bin, ...args], input)
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Ran> {
  const { LC_ALL: _, LC_MESSAGES: __, COLUMNS: ___, ...env } = process.env
  const child = spawn(program, args, { cwd: root, env: { ...env, LANG: 'fr_BE.UTF-8' } })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  // A command that refuses its input stops reading it.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
  })
}
