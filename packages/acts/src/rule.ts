import type { Provision } from '@sejour/engine/cite'
import type { ActLang, InActLangs } from './lang.ts'

/**
 * What the data of an act may not say together, or must say because of something else they say.
 *
 * A rule sees drafts too: what is not said yet never breaks a contradiction.
 */
export type Rule<Draft> = {
  /** Unique within the act: `extra-month-with-order`. */
  readonly id: string
  readonly breaks: 'contradiction' | 'missing'
  /** The fields to mend, first the one to go to: `order.given`. */
  readonly fields: readonly [string, ...string[]]
  /** Whether the data break it; `lang` is the language in which the act is being written. */
  readonly broken: (data: Draft, lang: ActLang) => boolean
  /** What is wrong and what to do, in a sentence. */
  readonly says: InActLangs
  readonly source?: Provision
}
