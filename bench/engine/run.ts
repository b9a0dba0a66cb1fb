// Our engine against the hand-written floor and three peers, on the same cases in the same run.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import {
  compile,
  type Facts,
  type Frame,
  frameOf,
  gapsOf,
  MET,
  NOT_MET,
  settle,
  UNKNOWN,
} from '@sejour/engine'
import { makeCases } from './cases.ts'
import { admissible, facts } from './decision.ts'
import { type Case, floor2, floor3, floorExplain, type K } from './floor.ts'

const SEED = 20_261_122
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 11)
const SLICE = 150
const { A, B, C, expected } = makeCases(SEED)

const rule = compile(admissible, facts)
const codeOf = (value: K): number => (value === null ? UNKNOWN : value ? MET : NOT_MET)
const known = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
const factsOf = (one: Case): Facts =>
  new Map(Object.entries(known({ ...one, circumstances: one.circumstances.map(known) })))
const frames = A.map((one) => frameOf(rule.layout, factsOf(one)))
const framesB = B.map((one) => frameOf(rule.layout, factsOf(one)))

/** The tree and the missing facts, as the hand-written version gives them. */
function explained(frame: Frame): unknown {
  const why = rule.explain(frame)
  return why.code === UNKNOWN ? { why, missing: gapsOf(rule, frame, why) } : { why, missing: [] }
}

type Runner = (index: number) => unknown

const runners: { readonly [name: string]: Runner } = {
  'hand-written, two values': (index) => floor2(A[index]!),
  'hand-written, three values': (index) => floor3(A[index]!),
  ours: (index) => rule.evaluate(frames[index]!),
  'ours, facts prepared each time': (index) =>
    rule.evaluate(frameOf(rule.layout, factsOf(A[index]!))),
  'hand-written, explained': (index) => floorExplain(A[index]!),
  'ours, explained': (index) => explained(frames[index]!),
  'hand-written, three values, unknowns': (index) => floor3(B[index]!),
  'ours, unknowns': (index) => rule.evaluate(framesB[index]!),
  'hand-written, explained, unknowns': (index) => floorExplain(B[index]!),
  'ours, explained, unknowns': (index) => explained(framesB[index]!),
}

/** Decisions a second over one slice of time. */
function slice(run: Runner, ms: number): number {
  let count = 0
  let elapsed: number
  const start = performance.now()
  do {
    for (let step = 0; step < 250; step++) run(count++ % A.length)
    elapsed = performance.now() - start
  } while (elapsed < ms)
  return (count / elapsed) * 1000
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

// Every runner gets a slice in every round, so that a slow moment of the machine hits all alike.
const speeds = new Map<string, number[]>(Object.keys(runners).map((name) => [name, []]))
// Both need a second or two until the machine code is final, longer where the other core is busy.
for (const run of Object.values(runners)) slice(run, 2500)
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(runners)) speeds.get(name)!.push(slice(run, SLICE))
}
const speed = (name: string): number => median(speeds.get(name)!)
/** Median of the ratios round by round: a ratio holds when the machine's speed drifts. */
const ratio = (ours: string, floor: string): number =>
  median(speeds.get(ours)!.map((value, round) => value / speeds.get(floor)![round]!))

console.log('## Speed (decisions a second, median of', ROUNDS, 'rounds)\n')
for (const name of Object.keys(runners)) {
  console.log(`${name.padEnd(40)} ${Math.round(speed(name)).toLocaleString('en').padStart(12)}`)
}

const wrong = (cases: readonly Case[], wanted: readonly K[]): number =>
  cases.filter((one, index) => {
    const frame = frameOf(rule.layout, factsOf(one))
    const code = codeOf(wanted[index]!)
    return rule.evaluate(frame) !== code || rule.explain(frame).code !== code
  }).length

/** Every completion over representative values, one by one: slow and plainly right. */
const DOMAINS: { readonly [field: string]: readonly unknown[] } = {
  requestDate: ['2014', '2015', '2016', '2017', '2019', '2020', '2021', '2022']
    .map((y) => `${y}-06-15`)
    .concat('2022-12-31'),
  birthDate: ['1950-01-01', '2021-12-31'],
  asylumEndDate: ['2000-01-01', '2040-01-01'],
  idDocument: ['none', 'passport'],
  asylumStage: ['none', 'oe', 'ce', 'closed'],
  asylumLanguage: ['fr', 'nl'],
  requestLanguage: ['fr', 'nl', 'de'],
  feePaid: [0, 215, 350, 358, 363, 366, 373],
  asylumRejection: ['merits', 'outsideConvention'],
  earlierOutcome: ['refused', 'withdrawn'],
}

function reachable(one: Case): ReadonlySet<K> {
  const copy = structuredClone(one)
  const records = [copy, ...copy.circumstances] as unknown as Record<string, unknown>[]
  const gaps = records.flatMap((record) =>
    Object.keys(record)
      .filter((key) => record[key] === null)
      .map((key) => ({ record, key })),
  )
  const found = new Set<K>()
  const fill = (index: number): void => {
    const value = floor3(copy)
    const gap = gaps[index]
    if (value !== null || !gap) void found.add(value)
    else {
      for (const option of DOMAINS[gap.key] ?? [true, false]) {
        gap.record[gap.key] = option
        fill(index + 1)
        gap.record[gap.key] = null
      }
    }
  }
  fill(0)
  return found
}

/** Whether some completion of the others exists in which this gap alone changes the answer. */
function isRelevant(one: Case, path: string): boolean {
  const copy = structuredClone(one)
  const records = [copy, ...copy.circumstances] as unknown as Record<string, unknown>[]
  const gaps = records.flatMap((record, index) =>
    Object.keys(record)
      .filter((key) => record[key] === null)
      .map((key) => ({
        record,
        key,
        path: index === 0 ? key : `circumstances[${index - 1}].${key}`,
      })),
  )
  const own = gaps.find((gap) => gap.path === path)
  const others = gaps.filter((gap) => gap !== own)
  if (!own) return false
  const search = (index: number): boolean => {
    const answers = new Set(
      (DOMAINS[own.key] ?? [true, false]).map((value) => {
        own.record[own.key] = value
        return floor3(copy)
      }),
    )
    own.record[own.key] = null
    if (answers.has(true) && answers.has(false)) return true
    const gap = others[index]
    if (!answers.has(null) || !gap) return false
    return (DOMAINS[gap.key] ?? [true, false]).some((value) => {
      gap.record[gap.key] = value
      const found = search(index + 1)
      gap.record[gap.key] = null
      return found
    })
  }
  return search(0)
}

const open = B.filter((_one, index) => expected.B[index] === null)
const settledAll = open.map((one) => settle(rule, frameOf(rule.layout, factsOf(one))))
const decided = open.map((one) => reachable(one).size === 1)
const agreed = settledAll.filter(({ code }, index) => (code !== UNKNOWN) === decided[index]).length
const asked = settledAll.reduce((sum, { missing }) => sum + missing.length, 0)

console.log('\n## Ratios to the hand-written version (target)\n')
console.log(
  'three values            ',
  ratio('ours', 'hand-written, three values').toFixed(2),
  '(1.00)',
)
console.log(
  'explained               ',
  ratio('ours, explained', 'hand-written, explained').toFixed(2),
  '(0.90)',
)
console.log(
  'three values, unknowns  ',
  ratio('ours, unknowns', 'hand-written, three values, unknowns').toFixed(2),
)
console.log(
  'explained, unknowns     ',
  ratio('ours, explained, unknowns', 'hand-written, explained, unknowns').toFixed(2),
)

console.log('\n## Right answers\n')
console.log(`A complete    ${A.length - wrong(A, expected.A)} of ${A.length}`)
console.log(`B partial     ${B.length - wrong(B, expected.B)} of ${B.length}`)
console.log(`C boundaries  ${C.length - wrong(C, expected.C)} of ${C.length}`)
console.log(
  `decided although facts are missing: ${decided.filter(Boolean).length}, agreed on ${agreed} of ${open.length} open cases`,
)
console.log(`questions still relevant in the open cases: ${asked}`)

const gapPaths = (one: Case): readonly string[] =>
  [one, ...one.circumstances].flatMap((record, index) =>
    Object.entries(record)
      .filter(([, value]) => value === null)
      .map(([key]) => (index === 0 ? key : `circumstances[${index - 1}].${key}`)),
  )
let useless = 0
let forgotten = 0
open.forEach((one, index) => {
  if (decided[index]) return
  const listed = new Set(settledAll[index]!.missing.map(({ id }) => id))
  for (const path of gapPaths(one)) {
    const relevant = isRelevant(one, path)
    if (listed.has(path) && !relevant) useless += 1
    if (!listed.has(path) && relevant) forgotten += 1
  }
})
console.log(`against trying every completion: ${useless} useless, ${forgotten} forgotten`)

console.log('\n## Peers (decisions a second; right answers of A, B, C)\n')
type Peer = {
  readonly threeValued: boolean
  readonly prepare: (one: unknown) => unknown
  readonly decide: (prepared: unknown) => Promise<K> | K
}
for (const name of ['publicodes', 'json-rules-engine', 'zen']) {
  const { default: make } = (await import(`./peers/${name}.mjs`)) as {
    default: () => Promise<Peer>
  }
  const peer = await make()
  const score = async (cases: readonly Case[], wanted: readonly K[]): Promise<number> => {
    let right = 0
    for (const [index, one] of cases.entries()) {
      const answer = await Promise.resolve()
        .then(() => peer.decide(peer.prepare(one)))
        .catch(() => undefined)
      if (answer === wanted[index]) right++
    }
    return right
  }
  const prepared = A.slice(0, 500).map(peer.prepare)
  let count = 0
  const start = performance.now()
  while (performance.now() - start < 2000) await peer.decide(prepared[count++ % prepared.length])
  const perSecond = Math.round((count / (performance.now() - start)) * 1000)
  const [a, b, c] = [
    await score(A, expected.A),
    await score(B, expected.B),
    await score(C, expected.C),
  ]
  console.log(
    `${name.padEnd(20)} ${perSecond.toLocaleString('en').padStart(9)}   A ${a}  B ${b}  C ${c}`,
  )
}

const bundle = await build({
  entryPoints: [import.meta.resolve('@sejour/engine').replace('file://', '')],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
})
const size = gzipSync(bundle.outputFiles[0]!.contents, { level: 9 }).length
console.log(
  `\n## Size\n\nengine with the calendar, minified and gzipped: ${(size / 1000).toFixed(1)} kB (target 15)`,
)
