import type { LocalDate } from '@sejour/calendar'
import { findVersionOn, type Provision } from '@sejour/engine/cite'
import {
  particularites,
  regimesVisa,
  type PassportRemark,
  type VisaRegime,
} from '@sejour/law/court-sejour'

/** What a passport is worth at the border on a day, and who says so. */
export type Visa = {
  readonly regime: VisaRegime
  readonly source: readonly Provision[]
  readonly remarks: readonly PassportRemark[]
  /** Why nothing can be said: no nationality, not in the lists, or a day before the lists read. */
  readonly gap: 'nationality-unknown' | 'nationality-not-listed' | 'before-lists' | undefined
}

/** The visa regime of a nationality on the day of the journey. An unknown is never an exemption. */
export function visaOn(day: LocalDate | undefined, nationality: string | undefined): Visa {
  const unknown = (gap: Visa['gap']): Visa => ({ regime: 'unknown', source: [], remarks: [], gap })
  if (nationality === undefined || day === undefined) return unknown('nationality-unknown')
  const group = regimesVisa.find(({ nationalities }) => isAmong(nationality, nationalities))
  if (!group) return unknown('nationality-not-listed')
  const version = findVersionOn(day, group.regime)
  if (!version) return unknown('before-lists')
  const remarks = particularites
    .filter(({ nationalities }) => isAmong(nationality, nationalities))
    .filter(({ from, until }) => (!from || day >= from) && (!until || day <= until))
    .map(({ remark }) => remark)
  return { regime: version.value, source: [version.source].flat(), remarks, gap: undefined }
}

const isAmong = (code: string, codes: string) => codes.split(' ').includes(code)
