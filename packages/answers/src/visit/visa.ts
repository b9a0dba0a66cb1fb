import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import type { PassportRemark, VisaRegime } from '@sejour/law/court-sejour'
import { passeportsParticuliers, type SpecialPassport } from '@sejour/law/visiteurs'
import { visaOn, type Visa } from '../short-stay/visa.ts'
import type { VisitFacts } from './facts.ts'
import type { Draft } from './statement.ts'

/** What a person needs at the border, and why it may differ from the list. */
export type VisaFound = {
  readonly regime: VisaRegime
  /** By nationality alone. */
  readonly listed: VisaRegime
  readonly isBelgian: boolean
  readonly drafts: readonly Draft[]
  /** Remarks of the list, worded with the short stay. */
  readonly remarks: readonly (PassportRemark | NonNullable<Visa['gap']>)[]
  readonly sources: readonly Provision[]
  readonly needsPerson: boolean
}

type Regime = Pick<VisaFound, 'regime' | 'drafts' | 'needsPerson'> & {
  readonly sources?: readonly Provision[]
}

/** The visa on the day of entry. An unknown is never an exemption. @law Regulation (EU) 2018/1806 */
export function findVisa(facts: VisitFacts): VisaFound {
  const day = facts.entry ?? facts.on
  const list = visaOn(day, facts.nationality)
  const found = regimeOf(facts, day, list)
  const isGap = list.gap !== undefined && found.regime === 'unknown'
  return {
    regime: found.regime,
    listed: list.regime,
    isBelgian: facts.nationality === 'BE',
    drafts: [...found.drafts, ...asides(found.regime, facts)],
    remarks: [...(isGap && list.gap ? [list.gap] : []), ...list.remarks],
    sources: found.sources ?? list.source,
    needsPerson: found.needsPerson || found.regime === 'unknown',
  }
}

function regimeOf(facts: VisitFacts, day: LocalDate | undefined, list: Visa): Regime {
  const { passport, permit, familyCard } = facts
  const listed = plain(list.regime)
  if (list.regime === 'free-movement') return listed
  const paper = passport && day ? ofPassport(facts, day, list) : listed
  if (paper.regime === 'exempt') return paper
  if (familyCard === true) {
    return { regime: 'exempt', drafts: [{ id: 'visa.family-card' }], needsPerson: false }
  }
  if (permit === 'schengen') {
    return {
      regime: 'unknown',
      drafts: [...paper.drafts, { id: 'visa.schengen-title' }],
      needsPerson: true,
    }
  }
  return paper
}

const plain = (regime: VisaRegime): Regime => ({ regime, drafts: [], needsPerson: false })

function ofPassport(facts: VisitFacts, day: LocalDate, list: Visa): Regime {
  const { passport, permit, nationality } = facts
  if (passport === 'refugee-travel-document' || passport === 'stateless-travel-document') {
    return ofRefuge(permit)
  }
  const special = passeportsParticuliers.find(
    (one) => one.passport === passport && isOf(one, nationality, day),
  )
  if (special) {
    return {
      regime: special.regime,
      drafts: [
        {
          id: special.regime === 'exempt' ? 'visa.passport-exempt' : 'visa.passport-required',
          ...(special.until ? { detail: { day: special.from, other: special.until } } : {}),
          sources: [special.source],
        },
      ],
      sources: [special.source],
      needsPerson: special.source.certainty === 'low',
    }
  }
  if (passport === 'serbian-coordination' || passport === 'british-other') {
    return { regime: 'unknown', drafts: [], needsPerson: true }
  }
  if (passport === 'diplomatic' || passport === 'service') {
    return { regime: list.regime, drafts: [{ id: 'visa.special-passport' }], needsPerson: true }
  }
  if (list.regime !== 'exempt-biometric' || passport === 'ordinary') return plain(list.regime)
  return plain(passport === 'biometric' ? 'exempt' : 'required')
}

function ofRefuge(permit: VisitFacts['permit']): Regime {
  if (permit === 'none') {
    return { regime: 'required', drafts: [{ id: 'visa.refugee-elsewhere' }], needsPerson: false }
  }
  return {
    regime: 'unknown',
    drafts: [{ id: 'visa.refugee' }, { id: 'visa.refugee-detail' }],
    needsPerson: true,
  }
}

function isOf(
  { nationalities, from, until }: SpecialPassport,
  code: string | undefined,
  day: LocalDate,
) {
  const isAmong = code !== undefined && nationalities.split(' ').includes(code)
  return isAmong && day >= from && (until === undefined || day <= until)
}

function asides(
  regime: VisaRegime,
  { passport, familyCard, unionFamily, purpose }: VisitFacts,
): readonly Draft[] {
  const isExempt = regime === 'exempt' || regime === 'exempt-biometric'
  const mayWork = purpose === undefined || purpose === 'business' || purpose === 'other'
  return [
    ...(unionFamily === true && familyCard === undefined && !isExempt && regime !== 'free-movement'
      ? [{ id: 'visa.family-card' } as const]
      : []),
    ...(regime === 'exempt-biometric' || (isExempt && passport === 'biometric')
      ? [{ id: 'visa.biometric' } as const]
      : []),
    ...(isExempt && mayWork ? [{ id: 'visa.work' } as const] : []),
    ...(isExempt ? [{ id: 'visa.suspension-mechanism' } as const] : []),
    ...(regime === 'required' ? [{ id: 'visa.transit' } as const] : []),
  ]
}
