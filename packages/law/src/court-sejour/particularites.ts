import { localDate, type LocalDate } from '@sejour/calendar'

/** Something that the regime alone does not tell about a passport. */
export type PassportRemark =
  | 'belgian'
  | 'hong-kong-passport'
  | 'macao-passport'
  | 'taiwan-identity-number'
  | 'serbian-coordination'
  | 'british-other-nationals'
  | 'georgian-official-passport'
  | 'vanuatu-partial'
  | 'outside-schengen'
  | 'palestinian-authority'
  | 'waiver-agreement'

/** A remark on some passports, between two days of journey, both included. */
export type Particularite = {
  readonly remark: PassportRemark
  /** Two-letter codes between spaces. */
  readonly nationalities: string
  readonly from?: LocalDate
  readonly until?: LocalDate
}

export const particularites: readonly Particularite[] = [
  { remark: 'belgian', nationalities: 'BE' },
  { remark: 'hong-kong-passport', nationalities: 'HK' },
  { remark: 'macao-passport', nationalities: 'MO' },
  { remark: 'taiwan-identity-number', nationalities: 'TW' },
  { remark: 'serbian-coordination', nationalities: 'RS' },
  { remark: 'british-other-nationals', nationalities: 'GB', from: localDate('2021-01-01') },
  {
    remark: 'georgian-official-passport',
    nationalities: 'GE',
    from: localDate('2026-03-06'),
    until: localDate('2027-03-06'),
  },
  {
    remark: 'vanuatu-partial',
    nationalities: 'VU',
    from: localDate('2022-05-04'),
    until: localDate('2023-02-03'),
  },
  { remark: 'outside-schengen', nationalities: 'CY IE' },
  { remark: 'palestinian-authority', nationalities: 'PS' },
  { remark: 'waiver-agreement', nationalities: 'AE DM FM GD KI LC MH NR PE PW TL TO TV VC' },
]
