import { motifsVisite, passeports, type GuarantorStatus, type Lodging } from '@sejour/law/visiteurs'
import { knownOrNot, list, object, unknownable } from '../input/compound.ts'
import { cents, localDate, matching, option, whole } from '../input/plain.ts'
import type { ValueOf } from '../input/schema.ts'

/** Where somebody stays. */
export const LODGINGS = ['hotel', 'private', 'hospital', 'prison'] as const satisfies Lodging[]

/** What a guarantor may be. */
export const GUARANTORS = [
  'belgian',
  'unlimited',
  'card-a',
  'card-h',
  'limited',
  'none',
] as const satisfies GuarantorStatus[]

/** Where a residence title was issued. `exempt-country`: outside the Union, without a visa duty. */
export const PERMITS = ['schengen', 'other-eu', 'exempt-country', 'none'] as const

const guarantee = object({
  guarantorStatus: unknownable(option(GUARANTORS)),
  /** The day on which the guarantor signed annex 3bis. */
  signedOn: unknownable(localDate),
  /** Whether the Office accepted it. */
  accepted: knownOrNot,
  /** Net income a month. */
  income: unknownable(cents),
})

const sticker = object({
  from: unknownable(localDate),
  until: unknownable(localDate),
  days: unknownable(whole({ least: 1, most: 90 })),
})

const earlierStay = object({ from: localDate, to: localDate })

const proofs = object({ purpose: knownOrNot, lodging: knownOrNot, insurance: knownOrNot })

/** What is asked of a visit. Null and absent mean unknown. */
export const visitInput = object({
  nationality: unknownable(matching(/^[A-Za-z]{2,3}$/)),
  passport: unknownable(option(passeports)),
  residencePermitOf: unknownable(option(PERMITS)),
  familyOfUnionCitizen: knownOrNot,
  familyCard: knownOrNot,
  entry: unknownable(localDate),
  leave: unknownable(localDate),
  nights: unknownable(whole({ least: 0, most: 3650 })),
  lodging: unknownable(option(LODGINGS)),
  means: unknownable(cents),
  guarantee: unknownable(guarantee),
  purpose: unknownable(option(motifsVisite)),
  proofs: unknownable(proofs),
  visa: unknownable(sticker),
  earlierStays: unknownable(list(earlierStay, { most: 500 })),
  on: unknownable(localDate),
})

export type VisitInput = ValueOf<typeof visitInput>
