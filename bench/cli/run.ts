// How long `sejour limit` takes, against an empty program that imports the same number of files.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RUNS = Number(process.env['BENCH_RUNS'] ?? 31)
const bin = fileURLToPath(new URL('../../apps/cli/bin/sejour.js', import.meta.url))
const input = JSON.stringify({
  decision: 'article-9bis.irrecevable',
  remedy: 'annulment',
  notification: { by: 'hand', on: '2026-03-05' },
  detained: false,
})

const folder = mkdtempSync(join(tmpdir(), 'sejour-bench-'))
try {
  const files = countFiles()
  const empty = emptyProgram(files)
  const sejour = [bin, 'limit', '--json', '--lang', 'fr']
  // The first runs fill the compile caches of both.
  for (let warm = 0; warm < 3; warm++) void [time(sejour), time([empty])]
  const times = Array.from({ length: RUNS }, () => ({ ours: time(sejour), floor: time([empty]) }))
  const median = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const difference = median(times.map(({ ours, floor }) => ours - floor))
  console.log(`\n## Command line (whole process, median of ${RUNS} pairs)\n`)
  console.log(
    `sejour limit                        ${median(times.map(({ ours }) => ours)).toFixed(1)} ms`,
  )
  console.log(
    `empty program of ${String(files).padStart(3)} files          ${median(times.map(({ floor }) => floor)).toFixed(1)} ms`,
  )
  console.log(`difference                          ${difference.toFixed(1)} ms (target 15)`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function time(args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' })
  const elapsed = performance.now() - start
  if (status !== 0) throw new Error(stderr)
  return elapsed
}

/** The files of ours and of our dependencies that the verb imports. */
function countFiles(): number {
  const probe = join(folder, 'probe.mjs')
  const list = join(folder, 'list.txt')
  writeFileSync(
    probe,
    `import { registerHooks } from 'node:module'
import { appendFileSync } from 'node:fs'
registerHooks({ load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync(${JSON.stringify(list)}, url + '\\n')
  return next(url, context)
} })`,
  )
  const args = ['--import', probe, bin, 'limit', '--json']
  const { status, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return new Set(readFileSync(list, 'utf8').trim().split('\n')).size
}

/** A program that does nothing but import that many files, with the same compile cache. */
function emptyProgram(files: number): string {
  const src = join(folder, 'src')
  mkdirSync(src)
  for (let index = 1; index < files; index++) {
    writeFileSync(join(src, `f${index}.ts`), `export const value${index}: number = ${index}\n`)
  }
  const imports = Array.from({ length: files - 1 }, (_, index) => `import './f${index + 1}.ts'`)
  writeFileSync(join(src, 'index.ts'), `${imports.join('\n')}\n`)
  const entry = join(folder, 'entry.mjs')
  writeFileSync(
    entry,
    `import { enableCompileCache } from 'node:module'
enableCompileCache()
await import('./src/index.ts')
`,
  )
  return entry
}
