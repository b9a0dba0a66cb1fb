// An annexe 20 of two pages: ours against three ways of making a PDF, in turns, in one run.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Document } from '@sejour/documents'
import { annexe20Of } from './annexe-20.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 40)
const COLD_ROUNDS = 5
const NAMES = ['ours', 'react-pdf', 'pdfmake', 'chromium'] as const

type Name = (typeof NAMES)[number]
type Tool = {
  readonly render: (document: Document) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

const folder = mkdtempSync(path.join(tmpdir(), 'sejour-bench-acts-'))
const tools = new Map<Name, Tool>()
const warm = new Map<Name, number[]>(NAMES.map((name) => [name, []]))
const cold = new Map<Name, number[]>(NAMES.map((name) => [name, []]))
try {
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    for (const name of NAMES) cold.get(name)?.push(once(name))
  }
  for (const name of NAMES) tools.set(name, await openTool(name))
  for (let round = -5; round < ROUNDS; round += 1) {
    for (const [name, tool] of tools) {
      const document = annexe20Of(round + 5)
      const start = performance.now()
      const pdf = await tool.render(document)
      if (round >= 0) warm.get(name)?.push(performance.now() - start)
      if (round === 0) writeFileSync(fileOf(name), pdf)
    }
  }
  const floor = median(warm.get('ours'))
  console.log('\nAn annexe 20 of two pages (milliseconds, medians, in turns)')
  console.log(
    '                warm     p90   ratio    cold     kB  pages  tagged  archive  Arabic in order',
  )
  for (const name of NAMES) {
    const times = warm.get(name)
    const cells = [
      median(times).toFixed(1).padStart(8),
      quantile(times, 0.9).toFixed(1).padStart(8),
      (median(times) / floor).toFixed(1).padStart(8),
      median(cold.get(name)).toFixed(0).padStart(8),
      ...look(fileOf(name)),
    ]
    console.log(`${name.padEnd(12)}${cells.join('')}`)
  }
  if (process.env['BENCH_KEEP']) console.log(folder)
} finally {
  for (const tool of tools.values()) await tool.close()
  if (!process.env['BENCH_KEEP']) rmSync(folder, { recursive: true })
}

async function openTool(name: Name): Promise<Tool> {
  const { default: open } = (await import(`./peers/${name}.mjs`)) as {
    readonly default: () => Promise<Tool>
  }
  return open()
}

function once(name: Name): number {
  const script = fileURLToPath(new URL('once.ts', import.meta.url))
  return Number(
    execFileSync(process.execPath, [script, name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
}

function fileOf(name: Name): string {
  return path.join(folder, `${name}.pdf`)
}

/** What poppler says of a file: its size, pages, tags, and whether two Arabic words run from the right. */
function look(file: string): readonly string[] {
  const say = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    })
  const info = say('pdfinfo', file)
  const valueOf = (label: string) => new RegExp(`${label}:\\s+(\\S+)`).exec(info)?.[1] ?? '–'
  return [
    (Number(valueOf('File size')) / 1024).toFixed(0).padStart(7),
    valueOf('Pages').padStart(7),
    valueOf('Tagged').padStart(8),
    archiveOf(readFileSync(file, 'latin1')).padStart(9),
    inOrder(say('pdftotext', '-bbox', file, '-')).padStart(17),
  ]
}

function archiveOf(pdf: string): string {
  const part = /pdfaid:part[>="']+(\d)/.exec(pdf)?.[1]
  const level = /pdfaid:conformance[>="']+(\w)/.exec(pdf)?.[1]
  return part && level ? `${part}${level.toLowerCase()}` : 'no'
}

// The first word, محمد, has four letters and is the narrower: it stands at the right of the other.
function inOrder(boxes: string): string {
  const words = [
    ...boxes.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]*)/g),
  ]
    .map(([, left, top, right, text = '']) => ({
      left: Number(left),
      top: Math.round(Number(top)),
      width: Number(right) - Number(left),
      text,
    }))
    .filter(({ text }) => /[\p{Script=Arabic}]{2}/u.test(text))
  const [one] = words
  const other = words.find((word) => one && word !== one && Math.abs(word.top - one.top) < 3)
  if (!one) return 'not found'
  if (!other) return 'run together'
  const [narrow, wide] = one.width < other.width ? [one, other] : [other, one]
  return narrow.left > wide.left ? 'yes' : 'no'
}

function median(values: readonly number[] | undefined): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[] = [], share: number): number {
  return (
    values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN
  )
}
