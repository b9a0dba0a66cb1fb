import { localDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import {
  ancienneAnnexeI,
  ancienneAnnexeII,
  annexeI,
  annexeII,
  finDeTransition,
  georgieSuspendue,
  kosovoDispense,
  libreCirculation,
  vanuatuSoumis,
  vanuatuSuspendu,
} from './sources.ts'

/** What a passport is worth at the border for a short stay. `unknown`: it depends on the passport. */
export type VisaRegime = 'required' | 'exempt' | 'exempt-biometric' | 'free-movement' | 'unknown'

/** Nationalities that always changed together, by day of the journey. */
export type VisaGroup = {
  /** Two-letter codes between spaces: compact, because the list travels to browsers. */
  readonly nationalities: string
  readonly regime: Dated<VisaRegime>
}

/** First day for which the older lists are told: Romania and Bulgaria had joined, Bolivia had moved. */
const lists2007 = localDate('2007-04-01')
/** First day of Regulation (EU) 2018/1806. */
const lists2018 = localDate('2018-12-18')

/** Every nationality of the lists stands in exactly one group. A day before the first has no answer. */
export const regimesVisa: readonly VisaGroup[] = [
  {
    nationalities:
      'AT BE BG CH CY CZ DE DK EE ES FI FR GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
    regime: [{ from: lists2007, value: 'free-movement', source: libreCirculation }],
  },
  {
    nationalities: 'HR',
    regime: [{ from: localDate('2013-07-01'), value: 'free-movement', source: libreCirculation }],
  },
  {
    nationalities: 'GB',
    regime: [
      { from: lists2007, value: 'free-movement', source: libreCirculation },
      { from: localDate('2021-01-01'), value: 'exempt', source: [annexeII, finDeTransition] },
    ],
  },
  {
    nationalities:
      'AF AM AO AZ BD BF BH BI BJ BO BT BW BY BZ CD CF CG CI CM CN CU CV DJ DO DZ EC EG ER ET FJ GA GH ' +
      'GM GN GQ GW GY HT ID IN IQ IR JM JO KE KG KH KM KP KW KZ LA LB LK LR LS LY MA MG ML MM MN MR MV ' +
      'MW MZ NA NE NG NP OM PG PH PK PS QA RU RW SA SD SL SN SO SR SS ST SY SZ TD TG TH TJ TM TN TR TZ ' +
      'UG UZ VN YE ZA ZM ZW',
    regime: [
      { from: lists2007, value: 'required', source: ancienneAnnexeI },
      { from: lists2018, value: 'required', source: annexeI },
    ],
  },
  {
    nationalities: 'VU',
    regime: [
      { from: lists2018, value: 'exempt', source: annexeII },
      // Suspended for part of the passports only.
      { from: localDate('2022-05-04'), value: 'unknown', source: vanuatuSuspendu },
      { from: localDate('2023-02-04'), value: 'required', source: vanuatuSuspendu },
      { from: localDate('2025-02-03'), value: 'required', source: vanuatuSoumis },
    ],
  },
  {
    nationalities:
      'AD AR AU BN BR CA CL CR GT HK HN IL JP KR MC MO MX MY NI NZ PA PY SG SM SV US UY VA VE',
    regime: [
      { from: lists2007, value: 'exempt', source: ancienneAnnexeII },
      { from: lists2018, value: 'exempt', source: annexeII },
    ],
  },
  {
    nationalities: 'AE AG BB BS CO DM FM GD KI KN LC MH MU NR PE PW SB SC TL TO TT TV TW VC WS',
    regime: [{ from: lists2018, value: 'exempt', source: annexeII }],
  },
  {
    nationalities: 'ME MK RS',
    regime: [
      { from: localDate('2009-12-19'), value: 'exempt-biometric', source: ancienneAnnexeII },
      { from: lists2018, value: 'exempt-biometric', source: annexeII },
    ],
  },
  {
    nationalities: 'AL BA',
    regime: [
      { from: localDate('2010-12-15'), value: 'exempt-biometric', source: ancienneAnnexeII },
      { from: lists2018, value: 'exempt-biometric', source: annexeII },
    ],
  },
  {
    nationalities: 'MD UA',
    regime: [{ from: lists2018, value: 'exempt-biometric', source: annexeII }],
  },
  {
    nationalities: 'GE',
    regime: [
      { from: lists2018, value: 'exempt-biometric', source: annexeII },
      // Suspended for diplomatic, service and official passports; ordinary ones stay exempt.
      {
        from: localDate('2026-03-06'),
        value: 'exempt-biometric',
        source: [annexeII, georgieSuspendue],
      },
    ],
  },
  {
    nationalities: 'XK',
    regime: [
      { from: lists2018, value: 'required', source: annexeI },
      { from: localDate('2024-01-01'), value: 'exempt-biometric', source: kosovoDispense },
    ],
  },
]
