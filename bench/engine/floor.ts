export type K = boolean | null
export interface Circ {
  invokedInAsylum: K
  rejectedByAsylum: K
  asylumRejection: 'merits' | 'outsideConvention' | 'noCompetence' | null
  existedBeforeAsylumEnd: K
  knownBeforeAsylumEnd: K
  invokedInEarlier9bis: K
  earlierOutcome: 'refused' | 'inadmissibleId' | 'inadmissibleFee' | 'withdrawn' | null
  invokedIn9ter: K
  nineTerWithdrawn: K
  returnDifficult: K
}
export interface Case {
  requestDate: string | null
  birthDate: string | null
  filedAtMunicipality: K
  residenceConfirmed: K
  idDocument: 'none' | 'passport' | 'travel' | 'national' | 'other' | null
  asylumStage: 'none' | 'oe' | 'cgra' | 'cce' | 'ce' | 'closed' | null
  cassationAdmissible: K
  cassationRejected: K
  asylumEndDate: string | null
  asylumLanguage: 'fr' | 'nl' | null
  requestLanguage: 'fr' | 'nl' | 'de' | null
  impossibilityProven: K
  feePaid: number | null
  laterRequest: K
  laterRequestRegistered: K
  decidedBeforeLater: K
  circumstances: Circ[]
}

export const FEES: readonly (readonly [string, number])[] = [
  ['2022-01-01', 373],
  ['2021-01-01', 366],
  ['2020-01-01', 363],
  ['2019-01-01', 358],
  ['2017-03-01', 350],
  ['2015-03-02', 215],
]
export function fee(d: string): number {
  for (const [from, a] of FEES) if (d >= from) return a
  return 0
}
const p2 = (n: number) => (n < 10 ? '0' + n : '' + n)
export function addMonths(d: string, m: number): string {
  const t = +d.slice(0, 4) * 12 + +d.slice(5, 7) - 1 + m,
    y = Math.floor(t / 12),
    mo = t - y * 12
  const last =
    mo === 1
      ? (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
        ? 29
        : 28
      : mo === 3 || mo === 5 || mo === 8 || mo === 10
        ? 30
        : 31
  const day = +d.slice(8, 10)
  return y + '-' + p2(mo + 1) + '-' + p2(day > last ? last : day)
}

/** Physical floor: complete facts only, two-valued. */
export function floor2(c: Case): boolean {
  const s = c.asylumStage
  if (!c.filedAtMunicipality || !c.residenceConfirmed) return false
  const pend = s === 'oe' || s === 'cgra' || s === 'cce'
  const d = c.idDocument
  if (
    !(
      d === 'passport' ||
      d === 'travel' ||
      d === 'national' ||
      pend ||
      (s === 'ce' && c.cassationAdmissible && !c.cassationRejected) ||
      c.impossibilityProven
    )
  )
    return false
  if (!(c.requestDate! < addMonths(c.birthDate!, 216) || c.feePaid! >= fee(c.requestDate!)))
    return false
  if (c.laterRequest && c.laterRequestRegistered && !c.decidedBeforeLater) return false
  if (
    (pend || s === 'ce' || (s === 'closed' && c.requestDate! <= addMonths(c.asylumEndDate!, 6))) &&
    c.requestLanguage !== c.asylumLanguage
  )
    return false
  for (const e of c.circumstances) {
    if (
      e.returnDifficult &&
      !(e.invokedInAsylum && e.rejectedByAsylum && e.asylumRejection === 'merits') &&
      !(s !== 'none' && !e.invokedInAsylum && e.existedBeforeAsylumEnd && e.knownBeforeAsylumEnd) &&
      !(e.invokedInEarlier9bis && e.earlierOutcome === 'refused') &&
      !(e.invokedIn9ter && !e.nineTerWithdrawn)
    )
      return true
  }
  return false
}

// strong Kleene
const and = (a: K, b: K): K =>
  a === false || b === false ? false : a === null || b === null ? null : true
const or = (a: K, b: K): K =>
  a === true || b === true ? true : a === null || b === null ? null : false
const not = (a: K): K => (a === null ? null : !a)
const eq = (a: string | null, b: string | null): K => (a === null || b === null ? null : a === b)

/** Same with unknowns, every rule evaluated with short circuits only where the result is fixed. */
export function floor3(c: Case): K {
  const s = c.asylumStage
  const pend: K = s === null ? null : s === 'oe' || s === 'cgra' || s === 'cce'
  const d = c.idDocument
  const idDoc: K = d === null ? null : d === 'passport' || d === 'travel' || d === 'national'
  const idOk = or(
    idDoc,
    or(
      or(pend, and(and(eq(s, 'ce'), c.cassationAdmissible), not(c.cassationRejected))),
      c.impossibilityProven,
    ),
  )
  if (idOk === false) return false
  const rd = c.requestDate
  const minor: K = rd === null || c.birthDate === null ? null : rd < addMonths(c.birthDate, 216)
  const feeOk = or(minor, rd === null || c.feePaid === null ? null : c.feePaid >= fee(rd))
  if (feeOk === false) return false
  const withdrawn = and(and(c.laterRequest, c.laterRequestRegistered), not(c.decidedBeforeLater))
  const ongoing: K = s === null ? null : pend! || s === 'ce'
  const within: K =
    rd === null || c.asylumEndDate === null ? null : rd <= addMonths(c.asylumEndDate, 6)
  const langOk = or(
    not(or(ongoing, and(eq(s, 'closed'), within))),
    eq(c.requestLanguage, c.asylumLanguage),
  )
  let exc: K = false
  const hadAsylum: K = s === null ? null : s !== 'none'
  for (const e of c.circumstances) {
    const x1 = and(and(e.invokedInAsylum, e.rejectedByAsylum), eq(e.asylumRejection, 'merits'))
    const x2 = and(
      and(hadAsylum, not(e.invokedInAsylum)),
      and(e.existedBeforeAsylumEnd, e.knownBeforeAsylumEnd),
    )
    const x3 = and(e.invokedInEarlier9bis, eq(e.earlierOutcome, 'refused'))
    const x4 = and(e.invokedIn9ter, not(e.nineTerWithdrawn))
    exc = or(exc, and(e.returnDifficult, not(or(or(x1, x2), or(x3, x4)))))
    if (exc === true) break
  }
  return and(
    and(and(c.filedAtMunicipality, c.residenceConfirmed), and(idOk, feeOk)),
    and(and(exc, not(withdrawn)), langOk),
  )
}

/** Same with an explanation tree: rule id, citation, value, inputs read, children; and the missing facts that could still matter. */
export interface Why {
  rule: string
  cite: string
  value: K
  facts?: Record<string, unknown> | undefined
  because?: Why[] | undefined
}
const W = (
  rule: string,
  cite: string,
  value: K,
  facts?: Record<string, unknown> | undefined,
  because?: Why[] | undefined,
): Why => ({ rule, cite, value, facts, because })
export function floorExplain(c: Case): { value: K; why: Why; missing: string[] } {
  const missing: string[] = []
  const f = (name: string, v: any) => {
    if (v === null) missing.push(name)
    return v
  }
  const s = f('asylumStage', c.asylumStage),
    d = f('idDocument', c.idDocument),
    rd = f('requestDate', c.requestDate)
  const r1 = W('R1 filed', '9bis §1', f('filedAtMunicipality', c.filedAtMunicipality), {
    filedAtMunicipality: c.filedAtMunicipality,
  })
  const r2 = W('R2 residence', 'circ. 21.06.2007', f('residenceConfirmed', c.residenceConfirmed), {
    residenceConfirmed: c.residenceConfirmed,
  })
  const r3 = W(
    'R3 idDocumentOk',
    '9bis §1',
    d === null ? null : d === 'passport' || d === 'travel' || d === 'national',
    { idDocument: d },
  )
  const r4 = W(
    'R4 asylumPending',
    '9bis §1, 1°',
    s === null ? null : s === 'oe' || s === 'cgra' || s === 'cce',
    { asylumStage: s },
  )
  const r5 = W(
    'R5 cassationPending',
    '9bis §1, 1°',
    and(
      and(eq(s, 'ce'), f('cassationAdmissible', c.cassationAdmissible)),
      not(f('cassationRejected', c.cassationRejected)),
    ),
    {
      asylumStage: s,
      cassationAdmissible: c.cassationAdmissible,
      cassationRejected: c.cassationRejected,
    },
  )
  const r6 = W('R6 idExempt', '9bis §1, 1°', or(r4.value, r5.value), undefined, [r4, r5])
  const r7 = W('R7 idImpossible', '9bis §1, 2°', f('impossibilityProven', c.impossibilityProven), {
    impossibilityProven: c.impossibilityProven,
  })
  const r8 = W('R8 idOk', '9bis §1', or(r3.value, or(r6.value, r7.value)), undefined, [r3, r6, r7])
  const bd = f('birthDate', c.birthDate)
  const r9 = W('R9 minor', '1/1 §2', rd === null || bd === null ? null : rd < addMonths(bd, 216), {
    requestDate: rd,
    birthDate: bd,
  })
  const due = rd === null ? null : fee(rd)
  const r11 = W(
    'R11 feeOk',
    '1/1 §1',
    or(r9.value, due === null || f('feePaid', c.feePaid) === null ? null : c.feePaid! >= due),
    { requestDate: rd, feePaid: c.feePaid, feeDue: due },
    [r9],
  )
  const had: K = s === null ? null : s !== 'none'
  let exc: K = false
  const rc: Why[] = []
  for (let i = 0; i < c.circumstances.length; i++) {
    const e = c.circumstances[i]!,
      n = 'circumstances[' + i + '].'
    const x1 = W(
      'R12 excluded1',
      '9bis §2, 1°',
      and(
        and(
          f(n + 'invokedInAsylum', e.invokedInAsylum),
          f(n + 'rejectedByAsylum', e.rejectedByAsylum),
        ),
        eq(f(n + 'asylumRejection', e.asylumRejection), 'merits'),
      ),
      {
        invokedInAsylum: e.invokedInAsylum,
        rejectedByAsylum: e.rejectedByAsylum,
        asylumRejection: e.asylumRejection,
      },
    )
    const x2 = W(
      'R13 excluded2',
      '9bis §2, 2°',
      and(
        and(had, not(e.invokedInAsylum)),
        and(
          f(n + 'existedBeforeAsylumEnd', e.existedBeforeAsylumEnd),
          f(n + 'knownBeforeAsylumEnd', e.knownBeforeAsylumEnd),
        ),
      ),
      {
        asylumStage: s,
        invokedInAsylum: e.invokedInAsylum,
        existedBeforeAsylumEnd: e.existedBeforeAsylumEnd,
        knownBeforeAsylumEnd: e.knownBeforeAsylumEnd,
      },
    )
    const x3 = W(
      'R14 excluded3',
      '9bis §2, 3°',
      and(
        f(n + 'invokedInEarlier9bis', e.invokedInEarlier9bis),
        eq(f(n + 'earlierOutcome', e.earlierOutcome), 'refused'),
      ),
      { invokedInEarlier9bis: e.invokedInEarlier9bis, earlierOutcome: e.earlierOutcome },
    )
    const x4 = W(
      'R15 excluded4',
      '9bis §2, 4°',
      and(
        f(n + 'invokedIn9ter', e.invokedIn9ter),
        not(f(n + 'nineTerWithdrawn', e.nineTerWithdrawn)),
      ),
      { invokedIn9ter: e.invokedIn9ter, nineTerWithdrawn: e.nineTerWithdrawn },
    )
    const v = and(
      f(n + 'returnDifficult', e.returnDifficult),
      not(or(or(x1.value, x2.value), or(x3.value, x4.value))),
    )
    rc.push(
      W('R16 counts', '9bis §1-2', v, { returnDifficult: e.returnDifficult }, [x1, x2, x3, x4]),
    )
    exc = or(exc, v)
  }
  const r17 = W('R17 exceptional', '9bis §1', exc, undefined, rc)
  const r18 = W(
    'R18 withdrawn',
    '9bis §3',
    and(
      and(f('laterRequest', c.laterRequest), f('laterRequestRegistered', c.laterRequestRegistered)),
      not(f('decidedBeforeLater', c.decidedBeforeLater)),
    ),
    {
      laterRequest: c.laterRequest,
      laterRequestRegistered: c.laterRequestRegistered,
      decidedBeforeLater: c.decidedBeforeLater,
    },
  )
  const ae = f('asylumEndDate', c.asylumEndDate)
  const r19 = W(
    'R19 languageApplies',
    '51/4 §3',
    or(
      s === null ? null : r4.value! || s === 'ce',
      and(eq(s, 'closed'), rd === null || ae === null ? null : rd <= addMonths(ae, 6)),
    ),
    { asylumStage: s, requestDate: rd, asylumEndDate: ae },
  )
  const r20 = W(
    'R20 languageOk',
    '51/4 §3',
    or(
      not(r19.value),
      eq(f('requestLanguage', c.requestLanguage), f('asylumLanguage', c.asylumLanguage)),
    ),
    { requestLanguage: c.requestLanguage, asylumLanguage: c.asylumLanguage },
    [r19],
  )
  const value = and(
    and(and(r1.value, r2.value), and(r8.value, r11.value)),
    and(and(r17.value, not(r18.value)), r20.value),
  )
  return {
    value,
    missing,
    why: W('R21 admissible', '9bis', value, undefined, [r1, r2, r8, r11, r17, r18, r20]),
  }
}
