import { readFileSync } from 'node:fs'
import { compile, frameOf } from '../../packages/engine/src/index.ts'
import { settle } from '../../packages/engine/src/settle.ts'
import { admissible, facts } from './decision.ts'
const { B, exp } = JSON.parse(readFileSync('/tmp/cases.json', 'utf8'))
const rule = compile(admissible, facts)
const known = (o: any): any => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== null))
let n = 0, decided = 0, miss = 0, max=0, rel = 0
const t0 = performance.now()
B.forEach((c: any, i: number) => {
  if (exp.B[i] !== null) return
  n++
  const f = frameOf(rule.layout, new Map(Object.entries(known({ ...c, circumstances: c.circumstances.map(known) }))) as any)
  const t = performance.now()
  const s = settle(rule, f)
  max = Math.max(max, performance.now() - t)
  if (s.code !== 1) decided++
  rel += s.missing.length
})
console.log({ n, decided, rel, ms: performance.now() - t0, max })
const t = performance.now()
const f = frameOf(rule.layout, new Map())
const s = settle(rule, f)
console.log(s.code, s.missing.map((g) => g.id), performance.now() - t)
