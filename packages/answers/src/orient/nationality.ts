import type { LocalDate } from '@sejour/calendar'
import { findVersionOn } from '@sejour/engine'
import { nationalitesFr, regimesVisa } from '@sejour/law/court-sejour'
import type { OrientWording } from './wording/index.ts'

/** What several nationalities come to on a day. */
export type DerivedNationality = {
  /** An option of the fact; absent when nothing can be said. */
  readonly nationality?: 'belge' | 'union' | 'tiers' | 'apatride'
  readonly warnings: readonly string[]
}

/** No nationality, an unknown one, and the two codes that travel documents of refugees carry. */
const NO_NATIONALITY = ['XXA', 'XXX']
const REFUGEE = ['XXB', 'XXC']

/** Whether a code names a nationality, or the lack of one. */
export function isKnownNationality(code: string): boolean {
  return [...NO_NATIONALITY, ...REFUGEE].includes(code) || Object.hasOwn(nationalitesFr, code)
}

/**
 * The nationality that counts: the Belgian one, else one with free movement on that day, else
 * another. Nothing when a list does not reach back to the day and it could make the difference.
 */
export function nationalityOn(
  codes: readonly string[],
  on: LocalDate,
  { warnings }: OrientWording,
): DerivedNationality {
  if (codes.length === 0) return { warnings: [] }
  const isSeveral = codes.length > 1
  if (codes.includes('BE')) {
    return { nationality: 'belge', warnings: isSeveral ? [warnings.belgianFirst] : [] }
  }
  const movements = codes.map((code) => ({ code, moves: movesFreely(code, on) }))
  if (movements.some(({ moves }) => moves === true)) {
    return { nationality: 'union', warnings: isSeveral ? [warnings.unionFirst] : [] }
  }
  const unsure = movements.filter(({ moves }) => moves === undefined)
  if (unsure.length > 0) {
    return { warnings: unsure.map(({ code }) => warnings.notYetListed(code)) }
  }
  const isStateless = codes.every((code) => NO_NATIONALITY.includes(code))
  return {
    nationality: isStateless ? 'apatride' : 'tiers',
    warnings: codes.some((code) => REFUGEE.includes(code)) ? [warnings.refugee] : [],
  }
}

/** Absent when the lists say nothing of that day and the passport did move freely at some time. */
function movesFreely(code: string, on: LocalDate): boolean | undefined {
  const group = regimesVisa.find(({ nationalities }) => nationalities.split(' ').includes(code))
  if (!group) return false
  const version = findVersionOn(on, group.regime)
  if (version) return version.value === 'free-movement'
  return group.regime.some(({ value }) => value === 'free-movement') ? undefined : false
}
