// publicodes: rules as a YAML-equivalent object (the shape its compiler emits); the five circumstances are five copies (no list type in the language).
const { default: Engine } = await import('publicodes')
const q = (s) => `'${s}'`,
  fr = (d) => d.split('-').toReversed().join('/')
export function rules(enums = true) {
  const en = (...v) => (enums ? { 'une possibilité': v.map((x) => q(x)) } : null)
  const all = (...l) => ({ 'toutes ces conditions': l }),
    any = (...l) => ({ 'une de ces conditions': l })
  const R = {
    requestDate: { type: 'date' },
    birthDate: { type: 'date' },
    asylumEndDate: { type: 'date' },
    filedAtMunicipality: null,
    residenceConfirmed: null,
    cassationAdmissible: null,
    cassationRejected: null,
    impossibilityProven: null,
    laterRequest: null,
    laterRequestRegistered: null,
    decidedBeforeLater: null,
    feePaid: { unité: '€' },
    idDocument: en('none', 'passport', 'travel', 'national', 'other'),
    asylumStage: en('none', 'oe', 'cgra', 'cce', 'ce', 'closed'),
    asylumLanguage: en('fr', 'nl'),
    requestLanguage: en('fr', 'nl', 'de'),
    idDocumentOk: any(
      "idDocument = 'passport'",
      "idDocument = 'travel'",
      "idDocument = 'national'",
    ),
    asylumPending: any("asylumStage = 'oe'", "asylumStage = 'cgra'", "asylumStage = 'cce'"),
    cassationPending: all("asylumStage = 'ce'", 'cassationAdmissible', 'cassationRejected = non'),
    idExempt: any('asylumPending', 'cassationPending'),
    idOk: any('idDocumentOk', 'idExempt', 'impossibilityProven'),
    age: { durée: { depuis: 'birthDate', "jusqu'à": 'requestDate', unité: 'an' } },
    minor: 'age < 18 an',
    feeDue: {
      variations: [
        { si: 'requestDate >= 01/01/2022', alors: '373 €' },
        { si: 'requestDate >= 01/01/2021', alors: '366 €' },
        { si: 'requestDate >= 01/01/2020', alors: '363 €' },
        { si: 'requestDate >= 01/01/2019', alors: '358 €' },
        { si: 'requestDate >= 01/03/2017', alors: '350 €' },
        { si: 'requestDate >= 02/03/2015', alors: '215 €' },
        { sinon: '0 €' },
      ],
    },
    feeOk: any('minor', 'feePaid >= feeDue'),
    withdrawn: all('laterRequest', 'laterRequestRegistered', 'decidedBeforeLater = non'),
    monthsSinceAsylum: {
      durée: { depuis: 'asylumEndDate', "jusqu'à": 'requestDate', unité: 'mois' },
    },
    languageApplies: any(
      'asylumPending',
      "asylumStage = 'ce'",
      all("asylumStage = 'closed'", 'monthsSinceAsylum <= 6 mois'),
    ),
    languageOk: any('languageApplies = non', 'requestLanguage = asylumLanguage'),
    exceptional: any(...[1, 2, 3, 4, 5].map((i) => `c${i} . counts`)),
    admissible: all(
      'filedAtMunicipality',
      'residenceConfirmed',
      'idOk',
      'feeOk',
      'exceptional',
      'withdrawn = non',
      'languageOk',
    ),
  }
  for (const i of [1, 2, 3, 4, 5]) {
    R[`c${i}`] = null
    /* slot used? */ const p = `c${i} . `
    Object.assign(R, {
      [p + 'invokedInAsylum']: null,
      [p + 'rejectedByAsylum']: null,
      [p + 'asylumRejection']: en('merits', 'outsideConvention', 'noCompetence'),
      [p + 'existedBeforeAsylumEnd']: null,
      [p + 'knownBeforeAsylumEnd']: null,
      [p + 'invokedInEarlier9bis']: null,
      [p + 'earlierOutcome']: en('refused', 'inadmissibleId', 'inadmissibleFee', 'withdrawn'),
      [p + 'invokedIn9ter']: null,
      [p + 'nineTerWithdrawn']: null,
      [p + 'returnDifficult']: null,
      [p + 'excluded1']: all('invokedInAsylum', 'rejectedByAsylum', "asylumRejection = 'merits'"),
      [p + 'excluded2']: all(
        "asylumStage != 'none'",
        'invokedInAsylum = non',
        'existedBeforeAsylumEnd',
        'knownBeforeAsylumEnd',
      ),
      [p + 'excluded3']: all('invokedInEarlier9bis', "earlierOutcome = 'refused'"),
      [p + 'excluded4']: all('invokedIn9ter', 'nineTerWithdrawn = non'),
      [p + 'excluded']: any('excluded1', 'excluded2', 'excluded3', 'excluded4'),
      [p + 'counts']: all(`c${i}`, 'returnDifficult', 'excluded = non'),
    })
  }
  return R
}
const DATES = new Set(['requestDate', 'birthDate', 'asylumEndDate'])
const lit = (k, v) =>
  typeof v === 'boolean'
    ? v
      ? 'oui'
      : 'non'
    : typeof v === 'number'
      ? `${v} €`
      : DATES.has(k)
        ? fr(v)
        : q(v)
// second encoding of the inputs: ready-made constant nodes instead of text to parse (skips the situation parser)
const node = (k, v) => ({
  nodeKind: 'constant',
  nodeValue: DATES.has(k) ? fr(v) : v,
  type:
    typeof v === 'boolean'
      ? 'boolean'
      : typeof v === 'number'
        ? 'number'
        : DATES.has(k)
          ? 'date'
          : 'string',
  isNullable: false,
  missingVariables: {},
  ...(k === 'feePaid' ? { unit: { numerators: ['€'], denominators: [] } } : {}),
})
function situation(c, enc) {
  const s = {}
  for (const [k, v] of Object.entries(c)) {
    if (k === 'circumstances' || k === 'kind' || v === null) continue
    s[k] = enc(k, v)
  }
  for (let i = 1; i <= 5; i++) {
    const e = c.circumstances[i - 1]
    s[`c${i}`] = enc('', !!e)
    if (e) for (const [k, v] of Object.entries(e)) if (v !== null) s[`c${i} . ${k}`] = enc(k, v)
  }
  return s
}
const log = { log() {}, warn() {}, error() {} }
export default async function make(variant) {
  const enums = variant !== 'plain',
    enc = variant === 'nodes' ? node : lit
  const engine = new Engine(rules(enums), { logger: log })
  return {
    threeValued: true,
    prepare: (c) => situation(c, enc),
    decide: (s) => {
      engine.setSituation(s)
      const v = engine.evaluate('admissible').nodeValue
      return v === undefined ? null : v === null ? false : v
    },
    missing: (s) => {
      engine.setSituation(s)
      return engine.evaluate('admissible').missingVariables
    },
  }
}
