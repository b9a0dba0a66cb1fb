// A bundle of 200 pieces and 1,000 pages, against qpdf putting the same prepared files one after another.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

type Measured = {
  readonly cold: number
  readonly again: number
  readonly againPrepared: number
  readonly split: number
  readonly volumes: readonly number[]
  readonly pages: number
  readonly pieces: number
  readonly faults: number
  readonly bytes: number
  readonly peakMegabytes: number
}

const folder = mkdtempSync(path.join(tmpdir(), 'sejour-bench-'))
const inside = (name: string) => path.join(folder, name)
try {
  node('generate.ts', inside('pieces'))
  const measured: Measured = JSON.parse(node('measure.ts', inside('pieces'), inside('prepared')))
  const merged = mergeWithQpdf()
  report(measured, merged)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Milliseconds; undefined when the tool is not there. */
function mergeWithQpdf(): number | undefined {
  if (spawnSync('qpdf', ['--version']).status !== 0) return undefined
  mkdirSync(inside('plain'))
  const files = readdirSync(inside('prepared')).map((name) => {
    const bytes = readFileSync(inside(`prepared/${name}`))
    const plain = inside(`plain/${name}.pdf`)
    // A prepared piece is a line that describes it, then a PDF.
    writeFileSync(plain, bytes.subarray(bytes.indexOf(10) + 1))
    return plain
  })
  const start = performance.now()
  const done = spawnSync('qpdf', ['--empty', '--pages', ...files, '--', inside('merged.pdf')])
  if (done.status !== 0) throw new Error(String(done.stderr))
  return performance.now() - start
}

function report(measured: Measured, merged: number | undefined): void {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  const { volumes, pages, pieces, faults, bytes, peakMegabytes } = measured
  const largest = Math.max(...volumes) / 1e6
  console.log(`\n## Bundle (${pieces} pieces, ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB)\n`)
  console.log(`nothing prepared                    ${seconds(measured.cold)} (target 30)`)
  console.log(
    `after one change                    ${seconds(measured.again)}, ${measured.againPrepared} piece prepared`,
  )
  console.log(
    `in volumes under 10 MB              ${seconds(measured.split)}, ${volumes.length} volumes, the largest ${largest.toFixed(1)} MB`,
  )
  console.log(`most memory, all of it              ${peakMegabytes.toFixed(0)} MB (target 1,000)`)
  console.log(`pieces that could not be shown      ${faults}`)
  if (merged === undefined) {
    console.log('qpdf                                not run: it is not installed')
    return
  }
  console.log(`qpdf, the same pages merged         ${seconds(merged)}`)
  console.log(`ratio, nothing prepared             ${(measured.cold / merged).toFixed(1)}`)
  console.log(`ratio, after one change             ${(measured.again / merged).toFixed(1)}`)
}

function node(script: string, ...args: readonly string[]): string {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}
