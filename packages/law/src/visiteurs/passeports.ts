import { localDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { georgieSuspendue } from '../court-sejour/sources.ts'
import type { VisaRegime } from '../court-sejour/regimes.ts'
import { visaRegulation } from './sources.ts'

/** What a person travels with. `service` stands for service and official passports. */
export const passeports = [
  'ordinary',
  'biometric',
  'non-biometric',
  'diplomatic',
  'service',
  'refugee-travel-document',
  'stateless-travel-document',
  'serbian-coordination',
  'british-other',
] as const

export type Passport = (typeof passeports)[number]

/** A passport whose regime is not that of its State, between two days of journey, both included. */
export type SpecialPassport = {
  readonly passport: Passport
  /** Two-letter codes between spaces. */
  readonly nationalities: string
  readonly from: ReturnType<typeof localDate>
  readonly until?: ReturnType<typeof localDate>
  readonly regime: VisaRegime
  readonly source: Provision
}

const georgian = {
  nationalities: 'GE',
  from: localDate('2026-03-06'),
  until: localDate('2027-03-06'),
  regime: 'required',
  source: georgieSuspendue,
} as const

/** The Serbian list opened to biometric passports on this day. */
const serbianList = localDate('2009-12-19')

/** Passports apart. The day after a suspension, the list is read again. */
export const passeportsParticuliers: readonly SpecialPassport[] = [
  { passport: 'diplomatic', ...georgian },
  { passport: 'service', ...georgian },
  {
    passport: 'serbian-coordination',
    nationalities: 'RS',
    from: serbianList,
    regime: 'required',
    source: visaRegulation,
  },
  {
    passport: 'british-other',
    nationalities: 'GB',
    from: localDate('2021-01-01'),
    regime: 'exempt',
    source: visaRegulation,
  },
]
