import type { LocalDate } from '@sejour/calendar'

/** How strong a text is. A circular never outweighs a law; a practice binds nobody. */
export type Level =
  | 'treaty'
  | 'eu-law'
  | 'law'
  | 'decree'
  | 'circular'
  | 'instruction'
  | 'case-law'
  | 'practice'

/**
 * How sure we are of what we say a text says.
 *
 * `unverified`: nobody here has read it. It is shown as to be confirmed by a lawyer and never decides.
 */
export type Certainty = 'high' | 'medium' | 'low' | 'unverified'

/** A text that can be cited: a law, a decree, a circular, a ruling, a page of practice. */
export type LegalText = {
  readonly id: string
  readonly level: Level
  /** Day of the text itself, when it has one. */
  readonly date?: LocalDate
  /** Title in French, as it is cited in a sentence. */
  readonly title: string
  readonly url?: string
}

/** A place inside a text: article, paragraph, subparagraph (alinéa), point. */
export type Place = {
  readonly article?: string
  readonly paragraph?: string
  readonly subparagraph?: number
  readonly point?: string
}

/** One citation, with what we know of its reading. */
export type Provision = Place & {
  readonly text: LegalText
  readonly certainty: Certainty
  /** Last day for which the text was read as in force. Absent: no later change is known. */
  readonly readUntil?: LocalDate
  /** Day on which a person last compared it with its source. */
  readonly checkedOn?: LocalDate
}

/** What a citation adds to its place: how sure, read until when, checked when. */
export type Reading = {
  readonly certainty?: Certainty
  readonly readUntil?: LocalDate
  readonly checkedOn?: LocalDate
}

/** Cites a place in a text. Certainty is `high` unless the reading says less. */
export function cite(text: LegalText, place: Place = {}, reading: Reading = {}): Provision {
  return { text, certainty: 'high', ...place, ...reading }
}

/** Whether a day lies beyond the last day for which this text was read. */
export function isUnreadOn(provision: Provision, day: LocalDate): boolean {
  return provision.readUntil !== undefined && day > provision.readUntil
}
