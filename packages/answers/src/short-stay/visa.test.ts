import { localDate } from '@sejour/calendar'
import {
  nationalitesDe,
  nationalitesEn,
  nationalitesFr,
  nationalitesNl,
  regimesVisa,
} from '@sejour/law/court-sejour'
import { expect, test } from 'vitest'
import { visaOn } from './visa.ts'

const today = localDate('2026-06-01')
const codes = Object.keys(nationalitesFr)

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

test.each(
  Object.entries(EXPECTED).flatMap(([regime, list]) =>
    list.split(' ').map((nationality) => ({ nationality, regime })),
  ),
)('$nationality: $regime in 2026', ({ nationality, regime }) => {
  expect(visaOn(today, nationality).regime).toBe(regime)
})

test('199 nationalities, each in exactly one group', () => {
  const grouped = regimesVisa.flatMap(({ nationalities }) => nationalities.split(' '))
  expect(codes).toHaveLength(199)
  expect(grouped.toSorted()).toEqual(codes.toSorted())
})

test.each([nationalitesNl, nationalitesDe, nationalitesEn])('every country has a name', (names) => {
  expect(Object.keys(names)).toEqual(codes)
  expect(new Set(Object.values(names)).size).toBe(199)
})

test.each([
  { nationality: 'GB', day: '2020-12-31', regime: 'free-movement', because: 'the transition ran' },
  { nationality: 'GB', day: '2021-01-01', regime: 'exempt', because: 'it had ended' },
  { nationality: 'VU', day: '2022-05-03', regime: 'exempt', because: 'the agreement held' },
  {
    nationality: 'VU',
    day: '2022-05-04',
    regime: 'unknown',
    because: 'it depends on the passport',
  },
  { nationality: 'VU', day: '2023-02-04', regime: 'required', because: 'suspended in full' },
  { nationality: 'VU', day: '2025-02-03', regime: 'required', because: 'moved to annex I' },
  { nationality: 'XK', day: '2023-12-31', regime: 'required', because: 'not yet exempt' },
  { nationality: 'XK', day: '2024-01-01', regime: 'exempt-biometric', because: 'exempt' },
  { nationality: 'UA', day: '2014-11-30', regime: 'unknown', because: 'that list was not read' },
  { nationality: 'PH', day: '2014-11-30', regime: 'required', because: 'never exempt' },
  { nationality: 'US', day: '2014-11-30', regime: 'exempt', because: 'long exempt' },
  { nationality: 'XXA', day: '2026-01-01', regime: 'unknown', because: 'stateless' },
])('$nationality on $day: $regime, because $because', ({ nationality, day, regime }) => {
  expect(visaOn(localDate(day), nationality).regime).toBe(regime)
})

test.each([
  { day: '2026-03-05', remarks: [] },
  { day: '2026-03-06', remarks: ['georgian-official-passport'] },
  { day: '2027-03-06', remarks: ['georgian-official-passport'] },
  { day: '2027-03-07', remarks: [] },
])('Georgian official passports on $day: $remarks', ({ day, remarks }) => {
  expect(visaOn(localDate(day), 'GE').remarks).toEqual(remarks)
})

test('without a nationality nothing is said', () => {
  expect(visaOn(today, undefined)).toMatchObject({ regime: 'unknown', gap: 'nationality-unknown' })
})
