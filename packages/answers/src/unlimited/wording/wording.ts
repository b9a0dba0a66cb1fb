import type { LocalDate } from '@sejour/calendar'
import type { LibellesIllimite } from '@sejour/law/sejour-illimite'
import type { InputWording } from '../../input/index.ts'
import type { Lang } from '../../say/index.ts'

/** What is found of one card; the sentence stands in the wording. */
export type UnlimitedNote =
  | { readonly kind: 'not-open' }
  | { readonly kind: 'studies-alone' }
  | { readonly kind: 'held' }
  | { readonly kind: 'no-years' }
  | { readonly kind: 'nothing-counted' }
  | { readonly kind: 'reached'; readonly years: number; readonly day: LocalDate }
  | { readonly kind: 'maybe-reached'; readonly years: number; readonly day: LocalDate }
  | { readonly kind: 'will-reach'; readonly years: number; readonly day: LocalDate }
  | { readonly kind: 'favourable'; readonly day: LocalDate }
  | { readonly kind: 'safe-later'; readonly day: LocalDate }
  | { readonly kind: 'broken' }
  | { readonly kind: 'no-safe-day' }
  | { readonly kind: 'usage'; readonly years: number }
  | { readonly kind: 'event-unknown'; readonly event: EventName }
  | { readonly kind: 'event-doubtful' }
  | { readonly kind: 'needs-unlimited' }
  | { readonly kind: 'sponsor-limited' }
  | { readonly kind: 'sponsor-unknown' }
  | { readonly kind: 'of-right' }
  | { readonly kind: 'tied' }
  | { readonly kind: 'discretionary' }
  | { readonly kind: 'other-conditions' }
  | { readonly kind: 'right-lost'; readonly months: number }
  | {
      readonly kind: 'resources'
      readonly own: number
      readonly perDependant: number
      readonly total: number | undefined
      readonly year: string
      readonly isOld: boolean
    }

export type EventName = 'protection-request' | 'request-9ter' | 'grant'

/** A remark on the whole answer. */
export type GeneralNote = 'day-rule' | 'projected' | 'not-a-decision' | 'no-periods'

/** Every sentence of unlimited stay in one language. A missing one does not compile. */
export type UnlimitedWording = {
  readonly lang: Lang
  readonly input: InputWording
  readonly libelles: LibellesIllimite
  /** The sentences of the law, by id. */
  readonly enonces: { readonly [id: string]: string }
  readonly untold: string
  readonly away: string
  readonly prison: string
  readonly notes: {
    readonly [kind in UnlimitedNote['kind']]: (
      of: Extract<UnlimitedNote, { readonly kind: kind }>,
    ) => string
  }
  readonly general: { readonly [note in GeneralNote]: string }
}
