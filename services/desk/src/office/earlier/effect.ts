import type { SaidSource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import type { CaseId } from '@sejour/cases'

/** What can have an effect on a request that is examined now. */
export const EFFECT_KINDS = [
  'withdrawal',
  'appeal-withdrawal',
  'language',
  'appeal',
  'order',
  'ban',
  'title',
] as const

/**
 * What the law makes of something that happened. `unknown`: a fact or a text is missing, and the
 * effect may be there all the same.
 */
export type Effect = {
  readonly id: string
  readonly kind: (typeof EFFECT_KINDS)[number]
  readonly found: 'yes' | 'no' | 'unknown'
  /** Why it is not known, as a code for which the page has a sentence. */
  readonly because?: EffectUnknown
  /** In which case and procedure, and the entry that it comes from. */
  readonly case: CaseId
  readonly procedure: string
  readonly entry?: string
  /** From this day, and to that one, where days are known. */
  readonly on?: LocalDate
  readonly until?: LocalDate
  /** An id that the sentence names: a language, a decision, a remedy, a title. */
  readonly what?: string
  /** The text changed and was not read since: what is said is what the last one read says. */
  readonly toConfirm: boolean
  readonly sources: readonly SaidSource[]
}

/** What would have to be known to say whether it has effect. */
export type EffectUnknown =
  | 'decision-day-unknown'
  | 'transmission-unknown'
  | 'asylum-unknown'
  | 'language-unknown'
  | 'departure-unknown'
  | 'duration-unknown'
  | 'notification-unknown'
  | 'law-unread'
  | 'term-unknown'
