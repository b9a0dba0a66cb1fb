import { readFileSync } from 'node:fs'
import { compile, frameOf } from '../../packages/engine/src/index.ts'
import { settle } from '../../packages/engine/src/settle.ts'
import { admissible, facts } from './decision.ts'
import { floor3 } from './floor.ts'
const { B, exp } = JSON.parse(readFileSync('/tmp/cases.json', 'utf8'))
const rule = compile(admissible, facts)
const known = (o: any): any => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== null))
const dom: any = {
  requestDate: [
    '2014-06-15',
    '2015-06-15',
    '2016-06-15',
    '2017-06-15',
    '2019-06-15',
    '2020-06-15',
    '2021-06-15',
    '2022-06-15',
  ],
  birthDate: ['1950-01-01', '2021-12-31'],
  asylumEndDate: ['2000-01-01', '2040-01-01'],
  idDocument: ['none', 'passport', 'travel', 'national', 'other'],
  asylumStage: ['none', 'oe', 'ce', 'closed'],
  asylumLanguage: ['fr', 'nl'],
  requestLanguage: ['fr', 'nl', 'de'],
  feePaid: [0, 215, 350, 358, 363, 366, 373],
  asylumRejection: ['merits', 'outsideConvention'],
  earlierOutcome: ['refused', 'withdrawn'],
}
const d = (k: string) => dom[k] ?? [true, false]
function reach(c: any): Set<any> {
  const slots: [any, string][] = []
  for (const k in c) if (c[k] === null) slots.push([c, k])
  c.circumstances.forEach((e: any) => {
    for (const k in e) if (e[k] === null) slots.push([e, k])
  })
  const out = new Set<any>()
  const go = (i: number) => {
    const v = floor3(c)
    if (v !== null) {
      out.add(v)
      return
    }
    if (out.size > 1) return
    const s = slots[i]
    if (!s) return
    for (const x of d(s[1])) {
      s[0][s[1]] = x
      go(i + 1)
      s[0][s[1]] = null
    }
  }
  go(0)
  return out
}
let both = 0
B.forEach((c: any, i: number) => {
  if (exp.B[i] !== null) return
  const f = frameOf(
    rule.layout,
    new Map(Object.entries(known({ ...c, circumstances: c.circumstances.map(known) }))) as any,
  )
  const s = settle(rule, f)
  const r = reach(JSON.parse(JSON.stringify(c)))
  if (r.size === 1) both++
  if ((r.size === 1) !== (s.code !== 1))
    console.log(
      i,
      [...r],
      s.code,
      s.missing.map((g) => g.id),
      JSON.stringify(c),
    )
})
console.log(both)
