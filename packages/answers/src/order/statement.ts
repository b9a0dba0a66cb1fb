import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import type { elementsEloignement } from '@sejour/law/eloignement'
import { sayEachSourceOnce, type SaidSource } from '../say/index.ts'
import type { OrderWording, SayingId } from './wording/wording.ts'

export type KnownElement = (typeof elementsEloignement)[number]

export type OrderFinding = 'met' | 'not-met' | 'unknown' | 'discretionary'

/** Whether something stops a forced execution on the day one looks. */
export type Effect = 'yes' | 'no' | 'unknown'

/** What a sentence may name. */
export type Detail = {
  readonly day?: LocalDate
  readonly other?: LocalDate
  readonly count?: number
  /** What the sentence is about, in the language of the answer. */
  readonly name?: string
}

/** A sentence before it is said. */
export type Draft = {
  readonly id: SayingId
  readonly detail?: Detail
  /** What the sentence is about: its phrase becomes the `name`. */
  readonly about?: KnownElement
  readonly items?: readonly KnownElement[]
  /** Sentences said already, such as those about a limit. */
  readonly more?: readonly string[]
  readonly finding?: OrderFinding
  readonly sources: readonly Provision[]
}

/** A sentence with what stands behind it. */
export type OrderStatement = {
  readonly id: SayingId
  readonly text: string
  /** The lines of a list that the sentence announces. */
  readonly items: readonly string[]
  readonly finding: OrderFinding | null
  readonly sources: readonly SaidSource[]
}

/** Says a draft in one language. */
export function say(draft: Draft, wording: OrderWording): OrderStatement {
  const { id, detail, about, items = [], more = [], finding, sources } = draft
  const name = about && wording.label(about)
  const text = wording.says[id]({ ...detail, ...(name === undefined ? {} : { name }) })
  return {
    id,
    text: [text, ...more].join(' '),
    items: items.map(wording.label),
    finding: finding ?? null,
    sources: sayEachSourceOnce(sources, wording.lang),
  }
}
