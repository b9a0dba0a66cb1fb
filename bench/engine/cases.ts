// The cases of SPEC.md from a fixed seed: A complete, B with unknowns, C on the boundaries of dates.
import { addMonths, type Case, fee, floor2, floor3, floorExplain, type K } from './floor.ts'

export type Cases = {
  readonly A: readonly Case[]
  readonly B: readonly Case[]
  readonly C: readonly Case[]
  readonly expected: {
    readonly A: readonly K[]
    readonly B: readonly K[]
    readonly C: readonly K[]
  }
}

const DAY = 86_400_000
const two = (n: number): string => String(n).padStart(2, '0')
const days = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY
const shift = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10)
const isFar = (a: string, b: string): boolean => Math.abs(days(a) - days(b)) > 5

/** Makes the sets, and checks that the hand-written versions agree on all of them. */
export function makeCases(seed: number, size = 2000): Cases {
  const draw = drawing(seed)
  const A = Array.from({ length: size }, () => complete(draw))
  const B = Array.from({ length: size }, () => withGaps(complete(draw), draw, 0.06))
  const C = boundaries()
  const expected = { A: A.map(floor2), B: B.map(floor3), C: C.map(floor2) }
  A.forEach((one, index) => {
    const wanted = expected.A[index]
    if (floor3(one) !== wanted || floorExplain(one).value !== wanted) throw new Error(`A${index}`)
  })
  B.forEach((one, index) => {
    if (floorExplain(one).value !== expected.B[index]) throw new Error(`B${index}`)
  })
  return { A, B, C, expected }
}

type Draw = {
  readonly yes: (chance?: number) => boolean
  readonly whole: (from: number, to: number) => number
  readonly pick: <Value>(weighted: readonly (readonly [Value, number])[]) => Value
}

/** Random numbers that are the same in every run. */
function drawing(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    yes: (chance = 0.5) => next() < chance,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick(weighted) {
      let rest = next() * weighted.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of weighted) {
        rest -= weight
        if (rest < 0) return value
      }
      return weighted.at(-1)![0]
    },
  }
}

function someDay({ whole }: Draw, from: number, to: number): string {
  return `${whole(from, to)}-${two(whole(1, 12))}-${two(whole(1, 28))}`
}

function complete(draw: Draw): Case {
  const { yes, whole, pick } = draw
  let requestDate: string
  let birthDate: string
  let asylumEndDate: string
  do {
    requestDate = someDay(draw, 2014, 2023)
    const year = Number(requestDate.slice(0, 4))
    birthDate = yes(0.2) ? someDay(draw, year - 19, year - 1) : someDay(draw, 1950, 1999)
    asylumEndDate = addMonths(requestDate, -whole(0, 30)).slice(0, 8) + two(whole(1, 28))
  } while (
    !isFar(addMonths(birthDate, 216), requestDate) ||
    !isFar(addMonths(asylumEndDate, 6), requestDate) ||
    days(birthDate) > days(requestDate)
  )
  const due = fee(requestDate)
  const count = pick([
    [0, 1],
    [1, 3],
    [2, 3],
    [3, 2],
    [4, 2],
    [5, 2],
  ] as const)
  const asylumLanguage = pick([
    ['fr', 1],
    ['nl', 1],
  ] as const)
  return {
    requestDate,
    birthDate,
    filedAtMunicipality: yes(0.96),
    residenceConfirmed: yes(0.94),
    idDocument: pick([
      ['none', 3],
      ['passport', 5],
      ['travel', 1],
      ['national', 2],
      ['other', 1],
    ] as const),
    asylumStage: pick([
      ['none', 3],
      ['oe', 1],
      ['cgra', 1],
      ['cce', 1],
      ['ce', 1],
      ['closed', 5],
    ] as const),
    cassationAdmissible: yes(),
    cassationRejected: yes(0.3),
    asylumEndDate,
    asylumLanguage,
    requestLanguage: yes(0.85)
      ? asylumLanguage
      : pick([
          ['fr', 2],
          ['nl', 2],
          ['de', 1],
        ] as const),
    impossibilityProven: yes(0.3),
    feePaid: pick([
      [due, 9],
      [Math.max(0, due - 8), 1],
      [0, 1],
      [due + 10, 1],
      [215, 1],
    ]),
    laterRequest: yes(0.2),
    laterRequestRegistered: yes(0.7),
    decidedBeforeLater: yes(0.4),
    circumstances: Array.from({ length: count }, () => ({
      invokedInAsylum: yes(),
      rejectedByAsylum: yes(0.7),
      asylumRejection: pick([
        ['merits', 3],
        ['outsideConvention', 1],
        ['noCompetence', 1],
      ] as const),
      existedBeforeAsylumEnd: yes(),
      knownBeforeAsylumEnd: yes(0.6),
      invokedInEarlier9bis: yes(0.4),
      earlierOutcome: pick([
        ['refused', 4],
        ['inadmissibleId', 1],
        ['inadmissibleFee', 1],
        ['withdrawn', 1],
      ] as const),
      invokedIn9ter: yes(0.25),
      nineTerWithdrawn: yes(0.3),
      returnDifficult: yes(0.8),
    })),
  }
}

function withGaps(one: Case, { yes }: Draw, chance: number): Case {
  const drop = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((inner: object) => each(inner))
    return yes(chance) ? null : value
  }
  const each = (record: object): object =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, drop(value)]))
  return each(one) as Case
}

/** Cases that one date decides, all else made to pass. */
function boundaries(): readonly Case[] {
  const base: Case = {
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
  const ends =
    '2020-01-15 2020-01-01 2019-08-31 2020-08-31 2020-08-29 2019-02-28 2020-02-29 2020-03-31 2019-12-31 2021-05-30'
  const births =
    '2002-06-15 2000-02-29 2001-02-28 2001-03-01 2004-02-29 2002-01-01 2001-12-31 2002-08-31'
  const changes = '2015-03-02 2017-03-01 2019-01-01 2020-01-01 2021-01-01 2022-01-01'
  return [
    ...ends.split(' ').flatMap((end) =>
      [-1, 0, 1].map((step) => ({
        ...base,
        asylumEndDate: end,
        requestDate: shift(addMonths(end, 6), step),
      })),
    ),
    ...births.split(' ').flatMap((birth) =>
      // On 29 February the eighteenth birthday is a convention: SPEC.md leaves that day out.
      [-1, 0, 1]
        .filter((step) => !(birth.endsWith('02-29') && step === 0))
        .map((step) => ({
          ...base,
          requestLanguage: 'fr' as const,
          feePaid: 0,
          birthDate: birth,
          requestDate: shift(addMonths(birth, 216), step),
        })),
    ),
    ...changes.split(' ').flatMap((day) =>
      [-1, 0].map((step) => ({
        ...base,
        requestLanguage: 'fr' as const,
        requestDate: shift(day, step),
        feePaid: fee(shift(day, -1)),
      })),
    ),
  ]
}
