import type { LocalDate } from '@sejour/calendar'
import type { Finding } from '@sejour/engine'
import type { BaseDeSejour, Cible, SujetIllimite } from '@sejour/law/sejour-illimite'
import type { SaidSource } from '../say/index.ts'
import type { Segment } from './counting.ts'
import type { AbsenceReason } from './input.ts'

/** A sentence with those who say so. */
export type SaidStatement = {
  readonly id: string
  readonly text: string
  /** Only an authority can say whether it is so. */
  readonly appreciation: boolean
  /** The id in the list of contradictions, where the sources contradict each other; or null. */
  readonly contradiction: string | null
  readonly sources: readonly SaidSource[]
}

/** Days on end as they are drawn. */
export type SaidSegment = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly kind: Segment['kind']
  readonly label: string
  readonly counted: 'full' | 'half' | 'none' | 'doubtful'
  /** After the day asked about: only if the stay goes on. */
  readonly projected: boolean
  readonly why: string
  readonly sources: readonly SaidSource[]
}

/** An absence against the limits of one card. */
export type SaidAbsence = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
  readonly reason: AbsenceReason | null
  readonly verdict: 'within' | 'over' | 'doubtful'
}

/** One card: whether its years are over, from when, and what else it takes. */
export type UnlimitedTarget = {
  readonly target: Cible
  readonly label: string
  /** Whether this ground of stay leads to this card. */
  readonly open: boolean
  /** Of the years alone, and of what the law leaves to the Office; never of the other conditions. */
  readonly finding: Finding
  readonly nature: 'of-right' | 'tied' | 'discretionary' | null
  readonly years: number | null
  readonly countedFrom: LocalDate | null
  /** On the more favourable reading of what is doubtful. */
  readonly reachedOn: LocalDate | null
  /** On every reading: the day to rely on. */
  readonly safeDay: LocalDate | null
  /** What was found, in sentences. */
  readonly said: readonly string[]
  readonly segments: readonly SaidSegment[]
  /** Days of which nothing was told. */
  readonly gaps: readonly { readonly from: LocalDate; readonly to: LocalDate }[]
  readonly absences: readonly SaidAbsence[]
  readonly statements: { readonly [about in SujetIllimite]: readonly SaidStatement[] }
  /** Of the rule that sets the years. */
  readonly sources: readonly SaidSource[]
}

/** Every card, side by side. */
export type UnlimitedAnswer = {
  readonly on: LocalDate
  readonly basis: BaseDeSejour
  readonly basisLabel: string
  readonly targets: readonly UnlimitedTarget[]
  /** What is known of a permit after a grant under article 9 or 9bis; empty for other grounds. */
  readonly afterGrant: readonly SaidStatement[]
  readonly notes: readonly string[]
  readonly sources: readonly SaidSource[]
}
