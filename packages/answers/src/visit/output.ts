import type { LocalDate } from '@sejour/calendar'
import type { VisaRegime } from '@sejour/law/court-sejour'
import type { VisitFinding, VisitStatement } from './statement.ts'

/** A visit on a day: visa, conditions, duty to report, end. Null: unknown or beside the point. */
export type VisitAnswer = {
  readonly visa: {
    readonly regime: VisaRegime
    /** By nationality alone, whatever the passport. */
    readonly listed: VisaRegime
    readonly statements: readonly VisitStatement[]
  }
  /** Empty for those who move freely. */
  readonly conditions: readonly {
    readonly id: string
    readonly finding: VisitFinding
    readonly statements: readonly VisitStatement[]
  }[]
  /** Cents. The higher rate stands in for an unknown lodging. */
  readonly means: {
    readonly perDay: number | null
    readonly days: number | null
    readonly required: number | null
    readonly finding: VisitFinding
  }
  readonly guarantee: {
    readonly finding: VisitFinding
    readonly enterBy: LocalDate | null
    readonly liableUntil: LocalDate | null
  } | null
  readonly declaration: {
    readonly kind: 'arrivee' | 'presence' | null
    readonly form: 'annexe-3' | 'annexe-3ter' | null
    readonly due: 'yes' | 'no' | 'unknown'
    readonly lastDay: LocalDate | null
    /** The shortest reading: the day of entry counts already. */
    readonly safeDay: LocalDate | null
    /** Whether the last day is over on the day one looks. */
    readonly past: boolean | null
    /** From the day of entry to the last day. */
    readonly days: readonly {
      readonly day: LocalDate
      readonly kind: 'entry' | 'counted' | 'skipped'
      readonly count: number | null
      /** Why it was passed over, in the language of the answer. */
      readonly reason: string | null
    }[]
    readonly statements: readonly VisitStatement[]
  }
  readonly stay: {
    /** At the latest. */
    readonly lastLawfulDay: LocalDate | null
    readonly firstUnlawfulDay: LocalDate | null
    readonly overstays: 'yes' | 'no' | 'unknown'
    /** Days above 90, in the fullest window. */
    readonly excessDays: number | null
    readonly statements: readonly VisitStatement[]
  }
  readonly border: readonly VisitStatement[]
  readonly extension: readonly VisitStatement[]
  /** Systems of the borders of the Union; inactive until their start is confirmed. */
  readonly systems: readonly {
    readonly id: 'ees' | 'etias'
    readonly active: boolean
    readonly statements: readonly VisitStatement[]
  }[]
  /** Where sources contradict each other, with what is kept. */
  readonly contradictions: readonly VisitStatement[]
  readonly needsHumanCheck: boolean
}
