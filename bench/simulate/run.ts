// `sejour simulate` over 100,000 case files, against a program that only reads and parses them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateCases } from './generate.ts'

const CASES = 100_000
const bin = fileURLToPath(new URL('../../apps/cli/bin/sejour.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sejour-bench-'))
try {
  const cases = generateCases(CASES, 2026)
  const file = join(folder, 'cases.jsonl')
  const floor = join(folder, 'floor.mjs')
  writeFileSync(file, cases.map(({ line }) => `${line}\n`).join(''))
  writeFileSync(
    floor,
    `import { readFileSync } from 'node:fs'
let read = 0
for (const line of readFileSync(process.argv[2], 'utf8').split('\\n')) if (line) read += JSON.parse(line).id.length
console.log(read)`,
  )
  const ours = time([bin, 'simulate', '2025-12-31', '2026-01-01', file, '--json'])
  const parsing = time([floor, file])
  const moved: readonly { readonly id: string }[] = JSON.parse(ours.out).moved
  const expected = cases.flatMap(({ feeChanges }, index) =>
    feeChanges ? [`demo-${index + 1}`] : [],
  )
  const isRight =
    moved.length === expected.length && moved.every(({ id }, at) => id === expected[at])
  console.log(
    `\n## Simulation (${CASES.toLocaleString('en')} case files, 31 December to 1 January)\n`,
  )
  console.log(
    `sejour simulate                     ${(ours.milliseconds / 1000).toFixed(1)} s (target 60)`,
  )
  console.log(`reading and parsing alone           ${(parsing.milliseconds / 1000).toFixed(1)} s`)
  console.log(
    `ratio                               ${(ours.milliseconds / parsing.milliseconds).toFixed(1)}`,
  )
  console.log(
    `those whose fee changes             ${moved.length}, ${isRight ? 'exactly' : 'WRONG'}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function time(args: readonly string[]): { readonly milliseconds: number; readonly out: string } {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(stderr)
  return { milliseconds, out: stdout }
}
