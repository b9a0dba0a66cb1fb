// json-rules-engine: named (shared) conditions; dates need custom operators written in JS; circumstances are five slots (no quantifier over lists).
// variant "flat": facts flattened; variant "path": one nested fact with JSONPath.
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const { Engine } = require('json-rules-engine')
import { addMonths } from '../floor.ts'
export default async function make(variant = 'flat') {
  const e = new Engine([], { allowUndefinedFacts: true, allowUndefinedConditions: false })
  const f = (fact, operator, value) => ({ fact, operator, value }),
    is = (fact, v = true) => f(fact, 'equal', v)
  const all = (...l) => ({ all: l }),
    any = (...l) => ({ any: l }),
    not = (c) => ({ not: c }),
    ref = (condition) => ({ condition })
  e.addOperator('before', (a, b) => typeof a === 'string' && typeof b === 'string' && a < b)
  const str = (a, b) => typeof a === 'string' && typeof b === 'string'
  e.addOperator('beforePlus18y', (a, b) => str(a, b) && a < addMonths(b, 216))
  e.addOperator('withinSixMonthsOf', (a, b) => str(a, b) && a <= addMonths(b, 6))
  const pc = (i, n) =>
    variant === 'path' ? { fact: 'circumstances', path: `$[${i}].${n}` } : { fact: `c${i}.${n}` }
  const pis = (i, n, value = true) => ({ ...pc(i, n), operator: 'equal', value })
  const set = (n, c) => e.setCondition(n, c)
  set('idDocumentOk', all(f('idDocument', 'in', ['passport', 'travel', 'national'])))
  set('asylumPending', all(f('asylumStage', 'in', ['oe', 'cgra', 'cce'])))
  set(
    'cassationPending',
    all(is('asylumStage', 'ce'), is('cassationAdmissible'), is('cassationRejected', false)),
  )
  set('idExempt', any(ref('asylumPending'), ref('cassationPending')))
  set('idOk', any(ref('idDocumentOk'), ref('idExempt'), is('impossibilityProven')))
  set(
    'minor',
    all({ fact: 'requestDate', operator: 'beforePlus18y', value: { fact: 'birthDate' } }),
  )
  const table = [
    ['2015-03-02', 0],
    ['2017-03-01', 215],
    ['2019-01-01', 350],
    ['2020-01-01', 358],
    ['2021-01-01', 363],
    ['2022-01-01', 366],
    ['9999-12-31', 373],
  ]
  set(
    'feePaidInFull',
    any(
      ...table.map(([until, amount], i) =>
        all(
          ...(i ? [f('requestDate', 'notBefore', table[i - 1][0])] : []),
          f('requestDate', 'before', until),
          f('feePaid', 'greaterThanInclusive', amount),
        ),
      ),
    ),
  )
  e.addOperator('notBefore', (a, b) => str(a, b) && a >= b)
  set('feeOk', any(ref('minor'), ref('feePaidInFull')))
  set(
    'withdrawn',
    all(is('laterRequest'), is('laterRequestRegistered'), is('decidedBeforeLater', false)),
  )
  set(
    'languageApplies',
    any(
      ref('asylumPending'),
      is('asylumStage', 'ce'),
      all(is('asylumStage', 'closed'), {
        fact: 'requestDate',
        operator: 'withinSixMonthsOf',
        value: { fact: 'asylumEndDate' },
      }),
    ),
  )
  set(
    'languageOk',
    any(not(ref('languageApplies')), {
      fact: 'requestLanguage',
      operator: 'equal',
      value: { fact: 'asylumLanguage' },
    }),
  )
  for (let i = 0; i < 5; i++) {
    set(
      `x1_${i}`,
      all(
        pis(i, 'invokedInAsylum'),
        pis(i, 'rejectedByAsylum'),
        pis(i, 'asylumRejection', 'merits'),
      ),
    )
    set(
      `x2_${i}`,
      all(
        f('asylumStage', 'notEqual', 'none'),
        pis(i, 'invokedInAsylum', false),
        pis(i, 'existedBeforeAsylumEnd'),
        pis(i, 'knownBeforeAsylumEnd'),
      ),
    )
    set(`x3_${i}`, all(pis(i, 'invokedInEarlier9bis'), pis(i, 'earlierOutcome', 'refused')))
    set(`x4_${i}`, all(pis(i, 'invokedIn9ter'), pis(i, 'nineTerWithdrawn', false)))
    set(
      `counts_${i}`,
      all(
        pis(i, 'returnDifficult'),
        not(any(ref(`x1_${i}`), ref(`x2_${i}`), ref(`x3_${i}`), ref(`x4_${i}`))),
      ),
    )
  }
  set('exceptional', any(...[0, 1, 2, 3, 4].map((i) => ref(`counts_${i}`))))
  e.addRule({
    name: 'admissible',
    conditions: all(
      is('filedAtMunicipality'),
      is('residenceConfirmed'),
      ref('idOk'),
      ref('feeOk'),
      ref('exceptional'),
      not(ref('withdrawn')),
      ref('languageOk'),
    ),
    event: { type: 'admissible' },
  })
  return {
    threeValued: false,
    prepare: (c) => {
      const { circumstances, ...o } = c
      if (variant === 'path') return c
      circumstances.forEach((x, i) => {
        for (const k in x) o[`c${i}.${k}`] = x[k]
      })
      return o
    },
    decide: async (facts) => (await e.run(facts)).events.length > 0,
  }
}
