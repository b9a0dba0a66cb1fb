// @gorules/zen-engine: a JDM decision graph: input -> fee table (decision table, first hit) -> expressions -> output.
// variants: "graph" (0.54.0, sequential await), "graph2" (native 2.0.2), "expr" (one big expression, synchronous call), "trace" (graph with trace:true), "par" (graph, 64 in flight)
import { createRequire } from 'node:module'
export default async function make(variant = 'graph') {
  const v2 = variant === 'graph2' || variant === 'trace2'
  const require = createRequire(import.meta.url)
  const zen = require(v2 ? '@gorules/zen-engine-linux-x64-gnu' : '@gorules/zen-engine')
  const isIn = (f, l) => `${f} in [${l.map((x) => `'${x}'`).join(', ')}]`
  const fee = [
    ['2022-01-01', 373],
    ['2021-01-01', 366],
    ['2020-01-01', 363],
    ['2019-01-01', 358],
    ['2017-03-01', 350],
    ['2015-03-02', 215],
  ]
  const X = {
    idDocumentOk: isIn('idDocument', ['passport', 'travel', 'national']),
    asylumPending: isIn('asylumStage', ['oe', 'cgra', 'cce']),
    cassationPending: `asylumStage == 'ce' and cassationAdmissible and not cassationRejected`,
    idExempt: '$.asylumPending or $.cassationPending',
    idOk: '$.idDocumentOk or $.idExempt or impossibilityProven',
    minor: `d(requestDate).isBefore(d(birthDate).add(18, 'year'))`,
    feeOk: '$.minor or feePaid >= feeDue',
    withdrawn: 'laterRequest and laterRequestRegistered and not decidedBeforeLater',
    languageApplies: `$.asylumPending or asylumStage == 'ce' or (asylumStage == 'closed' and d(requestDate).isSameOrBefore(d(asylumEndDate).add(6, 'month')))`,
    languageOk: 'not $.languageApplies or requestLanguage == asylumLanguage',
    exceptional: `some(circumstances, #.returnDifficult and not ((#.invokedInAsylum and #.rejectedByAsylum and #.asylumRejection == 'merits')
      or (asylumStage != 'none' and not #.invokedInAsylum and #.existedBeforeAsylumEnd and #.knownBeforeAsylumEnd)
      or (#.invokedInEarlier9bis and #.earlierOutcome == 'refused') or (#.invokedIn9ter and not #.nineTerWithdrawn)))`,
    admissible:
      'filedAtMunicipality and residenceConfirmed and $.idOk and $.feeOk and $.exceptional and not $.withdrawn and $.languageOk',
  }
  if (variant === 'expr') {
    let e = X.admissible
    for (let i = 0; i < 5; i++) e = e.replace(/\$\.(\w+)/g, (_, k) => `(${X[k]})`)
    e = e
      .replace(
        'feeDue',
        '(' + fee.map(([f, a]) => `requestDate >= '${f}' ? ${a} : `).join('') + '0)',
      )
      .replace(/\s+/g, ' ')
      .replace(/requestDate >= '([^']+)'/g, "d(requestDate).isSameOrAfter(d('$1'))")
    return {
      threeValued: false,
      prepare: (c) => c,
      decide: (c) => zen.evaluateExpressionSync(e, c),
    }
  }
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'Request', position: { x: 0, y: 0 } },
    {
      id: 'fee',
      type: 'decisionTableNode',
      name: 'Fee',
      position: { x: 1, y: 0 },
      content: {
        hitPolicy: 'first',
        passThrough: true,
        inputs: [{ id: 'd', name: 'Date', field: 'requestDate', type: 'expression' }],
        outputs: [{ id: 'a', name: 'Amount', field: 'feeDue', type: 'expression' }],
        rules: [
          ...fee.map(([from, amount], i) => ({
            _id: 'r' + i,
            d: `d($).isSameOrAfter(d('${from}'))`,
            a: String(amount),
          })),
          { _id: 'r9', d: '', a: '0' },
        ],
      },
    },
    {
      id: 'ex',
      type: 'expressionNode',
      name: 'Rules',
      position: { x: 2, y: 0 },
      content: {
        passThrough: false,
        expressions: Object.entries(X).map(([key, value]) => ({
          id: key,
          key,
          value: value.replace(/\s+/g, ' '),
        })),
      },
    },
    { id: 'out', type: 'outputNode', name: 'Response', position: { x: 3, y: 0 } },
  ]
  const edges = [
    ['in', 'fee'],
    ['fee', 'ex'],
    ['ex', 'out'],
  ].map(([sourceId, targetId], i) => ({ id: 'e' + i, sourceId, targetId, type: 'edge' }))
  const eng = new zen.ZenEngine()
  const dec = eng.createDecision(Buffer.from(JSON.stringify({ nodes, edges })))
  const opt = variant.startsWith('trace') ? { trace: true } : undefined
  return {
    threeValued: false,
    prepare: (c) => {
      return c
    },
    decide: async (c) => (await dec.evaluate(c, opt)).result.admissible,
    batch: variant === 'par' ? 64 : 0,
    raw: dec,
  }
}
