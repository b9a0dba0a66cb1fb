// Fixed-seed case generator. Writes cases.json {A: complete cases, B: cases with unknowns, C: date-boundary cases}
import { writeFileSync } from 'node:fs'
import { floor2, floor3, floorExplain, addMonths, fee } from './floor.ts'
let st = 20261122 >>> 0
const rnd = () => {
  st = (st + 0x6d2b79f5) >>> 0
  let t = st
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const b = (p = 0.5) => rnd() < p,
  int = (a, z) => a + Math.floor(rnd() * (z - a + 1))
const pick = (ws) => {
  let r = rnd() * ws.reduce((s, [, w]) => s + w, 0)
  for (const [v, w] of ws) {
    if ((r -= w) < 0) return v
  }
  return ws[ws.length - 1][0]
}
const p2 = (n) => String(n).padStart(2, '0')
const date = (y0, y1) => `${int(y0, y1)}-${p2(int(1, 12))}-${p2(int(1, 28))}`
const days = (d) => Date.parse(d + 'T00:00:00Z') / 864e5
const far = (a, b2) => Math.abs(days(a) - days(b2)) > 5
function complete() {
  let requestDate, birthDate, asylumEndDate
  do {
    requestDate = date(2014, 2023)
    birthDate = b(0.2)
      ? date(+requestDate.slice(0, 4) - 19, +requestDate.slice(0, 4) - 1)
      : date(1950, 1999)
    const back = int(0, 30)
    asylumEndDate = addMonths(requestDate, -back).slice(0, 8) + p2(int(1, 28))
  } while (
    !far(addMonths(birthDate, 216), requestDate) ||
    !far(addMonths(asylumEndDate, 6), requestDate) ||
    days(birthDate) > days(requestDate)
  )
  const due = fee(requestDate),
    n = pick([
      [0, 1],
      [1, 3],
      [2, 3],
      [3, 2],
      [4, 2],
      [5, 2],
    ])
  const asylumStage = pick([
    ['none', 3],
    ['oe', 1],
    ['cgra', 1],
    ['cce', 1],
    ['ce', 1],
    ['closed', 5],
  ])
  const asylumLanguage = pick([
    ['fr', 1],
    ['nl', 1],
  ])
  return {
    requestDate,
    birthDate,
    filedAtMunicipality: b(0.96),
    residenceConfirmed: b(0.94),
    idDocument: pick([
      ['none', 3],
      ['passport', 5],
      ['travel', 1],
      ['national', 2],
      ['other', 1],
    ]),
    asylumStage,
    cassationAdmissible: b(),
    cassationRejected: b(0.3),
    asylumEndDate,
    asylumLanguage,
    requestLanguage: b(0.85)
      ? asylumLanguage
      : pick([
          ['fr', 2],
          ['nl', 2],
          ['de', 1],
        ]),
    impossibilityProven: b(0.3),
    feePaid: pick([
      [due, 9],
      [Math.max(0, due - 8), 1],
      [0, 1],
      [due + 10, 1],
      [215, 1],
    ]),
    laterRequest: b(0.2),
    laterRequestRegistered: b(0.7),
    decidedBeforeLater: b(0.4),
    circumstances: Array.from({ length: n }, () => ({
      invokedInAsylum: b(0.5),
      rejectedByAsylum: b(0.7),
      asylumRejection: pick([
        ['merits', 3],
        ['outsideConvention', 1],
        ['noCompetence', 1],
      ]),
      existedBeforeAsylumEnd: b(0.5),
      knownBeforeAsylumEnd: b(0.6),
      invokedInEarlier9bis: b(0.4),
      earlierOutcome: pick([
        ['refused', 4],
        ['inadmissibleId', 1],
        ['inadmissibleFee', 1],
        ['withdrawn', 1],
      ]),
      invokedIn9ter: b(0.25),
      nineTerWithdrawn: b(0.3),
      returnDifficult: b(0.8),
    })),
  }
}
const drop = (o, p) =>
  Object.fromEntries(
    Object.entries(o).map(([k, v]) => [
      k,
      Array.isArray(v) ? v.map((e) => drop(e, p)) : rnd() < p ? null : v,
    ]),
  )
const A = Array.from({ length: 2000 }, complete)
const B = Array.from({ length: 2000 }, () => drop(complete(), 0.06))
// C: boundary dates, all else made to pass, so the outcome is decided by the date rule alone
const base = {
  requestDate: '2020-06-15',
  birthDate: '1980-01-01',
  filedAtMunicipality: true,
  residenceConfirmed: true,
  idDocument: 'passport',
  asylumStage: 'closed',
  cassationAdmissible: false,
  cassationRejected: false,
  asylumEndDate: '2010-01-01',
  asylumLanguage: 'fr',
  requestLanguage: 'nl',
  impossibilityProven: false,
  feePaid: 1000,
  laterRequest: false,
  laterRequestRegistered: false,
  decidedBeforeLater: false,
  circumstances: [
    {
      invokedInAsylum: false,
      rejectedByAsylum: false,
      asylumRejection: 'merits',
      existedBeforeAsylumEnd: false,
      knownBeforeAsylumEnd: false,
      invokedInEarlier9bis: false,
      earlierOutcome: 'refused',
      invokedIn9ter: false,
      nineTerWithdrawn: false,
      returnDifficult: true,
    },
  ],
}
const shift = (d, n) =>
  new Date(Date.parse(d + 'T00:00:00Z') + n * 864e5).toISOString().slice(0, 10)
const C = []
for (const end of [
  '2020-01-15',
  '2020-01-01',
  '2019-08-31',
  '2020-08-31',
  '2020-08-29',
  '2019-02-28',
  '2020-02-29',
  '2020-03-31',
  '2019-12-31',
  '2021-05-30',
])
  for (const d of [-1, 0, 1])
    C.push({
      ...base,
      kind: 'six months',
      asylumEndDate: end,
      requestDate: shift(addMonths(end, 6), d),
    })
for (const birth of [
  '2002-06-15',
  '2000-02-29',
  '2001-02-28',
  '2001-03-01',
  '2004-02-29',
  '2002-01-01',
  '2001-12-31',
  '2002-08-31',
])
  for (const d of [-1, 0, 1])
    if (!(birth.endsWith('02-29') && d === 0))
      C.push({
        ...base,
        kind: 'eighteen',
        requestLanguage: 'fr',
        feePaid: 0,
        birthDate: birth,
        requestDate: shift(addMonths(birth, 216), d),
      })
for (const f of [
  '2015-03-02',
  '2017-03-01',
  '2019-01-01',
  '2020-01-01',
  '2021-01-01',
  '2022-01-01',
])
  for (const d of [-1, 0])
    C.push({
      ...base,
      kind: 'fee',
      requestLanguage: 'fr',
      requestDate: shift(f, d),
      feePaid: fee(shift(f, -1)),
    })
const exp = { A: A.map(floor2), B: B.map(floor3), C: C.map(floor2) }
A.forEach((c, i) => {
  if (floor3(c) !== exp.A[i] || floorExplain(c).value !== exp.A[i])
    throw new Error('floors differ A' + i)
})
B.forEach((c, i) => {
  if (floorExplain(c).value !== exp.B[i]) throw new Error('floors differ B' + i)
})
writeFileSync('cases.json', JSON.stringify({ A, B, C, exp }))
const cnt = (x) => x.reduce((m, v) => ((m[v] = (m[v] || 0) + 1), m), {})
console.log(
  'A',
  cnt(exp.A),
  'B',
  cnt(exp.B),
  'C',
  C.length,
  cnt(exp.C),
  'distinct A',
  new Set(A.map((c) => JSON.stringify(c))).size,
)
