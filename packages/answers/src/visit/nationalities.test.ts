import { nationalitesFr } from '@sejour/law/court-sejour'
import { expect, test } from 'vitest'
import { answerVisit } from './answer.ts'
import { visitFr } from './wording/fr.ts'

const EXPECTED = {
  'free-movement':
    'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
  required:
    'AF AM AO AZ BD BF BH BI BJ BO BT BW BY BZ CD CF CG CI CM CN CU CV DJ DO DZ EC EG ER SZ ET FJ GA GH ' +
    'GM GN GQ GW GY HT ID IN IQ IR JM JO KE KG KH KM KP KW KZ LA LB LK LR LS LY MA MG ML MM MN MR MV MW ' +
    'MZ NA NE NG NP OM PG PH PK PS QA RU RW SA SD SL SN SO SR SS ST SY TD TG TH TJ TM TN TR TZ UG UZ VN ' +
    'VU YE ZA ZM ZW',
  exempt:
    'AD AE AG AR AU BB BN BR BS CA CL CO CR DM FM GB GD GT HK HN IL JP KI KN KR LC MC MH MO MU MX MY NI ' +
    'NR NZ PA PE PW PY SB SC SG SM SV TL TO TT TV TW US UY VA VC VE WS',
  'exempt-biometric': 'AL BA GE MD ME MK RS UA XK',
}

const rows = Object.entries(EXPECTED).flatMap(([regime, list]) =>
  list.split(' ').map((nationality) => ({ nationality, regime })),
)

function regimeOf(input: object) {
  const answered = answerVisit(input, visitFr)
  return answered.ok ? answered.value.visa.regime : answered.problems[0].code
}

test('all 199 nationalities are in the table', () => {
  expect(rows.map(({ nationality }) => nationality).toSorted()).toEqual(
    Object.keys(nationalitesFr).toSorted(),
  )
})

test.each(rows)('$nationality on 12 January 2026: $regime', ({ nationality, regime }) => {
  expect(regimeOf({ nationality, entry: '2026-01-12' })).toBe(regime)
})

test.each(EXPECTED['exempt-biometric'].split(' '))('%s: the passport decides', (nationality) => {
  const at = { nationality, entry: '2026-01-12' }
  expect(regimeOf({ ...at, passport: 'biometric' })).toBe('exempt')
  expect(regimeOf({ ...at, passport: 'non-biometric' })).toBe('required')
  expect(regimeOf({ ...at, passport: 'ordinary' })).toBe('exempt-biometric')
})

test.each([
  { nationality: 'GB', entry: '2020-12-31', regime: 'free-movement', because: 'transition' },
  { nationality: 'GB', entry: '2021-01-01', regime: 'exempt', because: 'it had ended' },
  { nationality: 'VU', entry: '2022-05-03', regime: 'exempt', because: 'before any suspension' },
  { nationality: 'VU', entry: '2022-05-04', regime: 'unknown', because: 'suspended in part' },
  { nationality: 'VU', entry: '2023-02-03', regime: 'unknown', because: 'still in part' },
  { nationality: 'VU', entry: '2023-02-04', regime: 'required', because: 'suspended in full' },
  { nationality: 'VU', entry: '2025-02-02', regime: 'required', because: 'suspended in full' },
  { nationality: 'VU', entry: '2025-02-03', regime: 'required', because: 'annex I' },
  { nationality: 'XK', entry: '2023-12-31', regime: 'required', because: 'not yet exempt' },
  { nationality: 'XK', entry: '2024-01-01', regime: 'exempt-biometric', because: 'exempt' },
])('$nationality on $entry: $regime, because $because', ({ nationality, entry, regime }) => {
  expect(regimeOf({ nationality, entry })).toBe(regime)
})

test.each([
  { passport: 'diplomatic', entry: '2026-03-05', regime: 'exempt-biometric' },
  { passport: 'diplomatic', entry: '2026-03-06', regime: 'required' },
  { passport: 'service', entry: '2026-03-06', regime: 'required' },
  { passport: 'diplomatic', entry: '2027-03-06', regime: 'required' },
  { passport: 'diplomatic', entry: '2027-03-07', regime: 'exempt-biometric' },
  { passport: 'biometric', entry: '2026-03-06', regime: 'exempt' },
])('Georgia, $passport passport on $entry: $regime', ({ passport, entry, regime }) => {
  expect(regimeOf({ nationality: 'GE', passport, entry })).toBe(regime)
})

test.each([
  { input: { nationality: 'RS', passport: 'serbian-coordination' }, regime: 'required' },
  { input: { nationality: 'ME', passport: 'serbian-coordination' }, regime: 'unknown' },
  { input: { nationality: 'GB', passport: 'british-other' }, regime: 'exempt' },
  { input: { passport: 'refugee-travel-document' }, regime: 'unknown' },
  {
    input: { passport: 'stateless-travel-document', residencePermitOf: 'none' },
    regime: 'required',
  },
  {
    input: { nationality: 'US', passport: 'refugee-travel-document', residencePermitOf: 'none' },
    regime: 'required',
  },
  { input: { nationality: 'MA', residencePermitOf: 'schengen' }, regime: 'unknown' },
  { input: { nationality: 'MA', residencePermitOf: 'other-eu' }, regime: 'required' },
  { input: { nationality: 'MA', familyCard: true }, regime: 'exempt' },
  { input: { nationality: 'MA', familyOfUnionCitizen: true }, regime: 'required' },
  { input: { nationality: 'MA', passport: 'diplomatic' }, regime: 'required' },
  { input: { nationality: 'XXA' }, regime: 'unknown' },
  { input: {}, regime: 'unknown' },
])('$input: $regime', ({ input, regime }) => {
  expect(regimeOf({ ...input, entry: '2026-01-12' })).toBe(regime)
})
