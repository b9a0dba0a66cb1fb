import type { LocalDate } from '@sejour/calendar'
import type { Finding } from '@sejour/engine'
import type { SaidQuestion } from '../assess/index.ts'
import type { SaidSource } from '../say/index.ts'

/** One thing to check before filing. */
export type FilingCheck = {
  readonly id: string
  readonly finding: Finding
  /** What the last text that was read says, where the text changed since. */
  readonly lastKnown: Finding
  readonly label: string
  /** Why it matters, in one sentence; null: its label says so. */
  readonly reason: string | null
  readonly sources: readonly SaidSource[]
  /** Its text changed and was not read since, or nobody read its source. */
  readonly toConfirm: boolean
  /** Who judges it, when it is left to somebody. */
  readonly authority: string | null
  /** The next thing to do; null: nothing. */
  readonly action: string | null
  /** What is not known and would settle it. */
  readonly questions: readonly SaidQuestion[]
  /** The text of a task that would settle it; null: it is settled. */
  readonly task: string | null
  /** The argument that it is about. */
  readonly argument: string | null
  /** The pieces that it is about. */
  readonly exhibits: readonly string[]
}

/** Something that filing itself may do to the person. */
export type FilingHarm = Omit<FilingCheck, 'finding' | 'lastKnown' | 'authority'> & {
  /** `unknown`: a fact is missing, and asking comes before filing. */
  readonly applies: 'yes' | 'unknown' | 'appreciation'
}

/** What stands between a file and its filing. Nothing here says that it will be granted. */
export type BeforeFiling = {
  readonly procedure: string
  readonly title: string
  /** The day of filing that was asked about. */
  readonly on: LocalDate
  /** Conditions without which the request is stopped before anybody looks at its merits. */
  readonly inadmissible: readonly FilingCheck[]
  /** What makes it weaker, and stops nothing. */
  readonly weaker: readonly FilingCheck[]
  /** What may be lost by filing. */
  readonly harm: readonly FilingHarm[]
  /** How many conditions have each finding. */
  readonly counts: { readonly [finding in Finding]: number }
  readonly notes: readonly string[]
}
