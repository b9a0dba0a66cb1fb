import type { LocalDate } from '@sejour/calendar'
import type { Certainty, Level, Provision } from '@sejour/engine'
import type { Lang } from './lang.ts'
import { sayPlace, sayProvision, sayText } from './provision.ts'

/** A source as an answer prints it. */
export type SaidSource = {
  readonly text: string
  /** The place inside the text; absent when the whole text is cited. */
  readonly article?: string
  readonly level: Level
  readonly certainty: Certainty
  /** The whole citation, ready for a sentence. */
  readonly said: string
  readonly url?: string
  /** Last day for which the text was read. */
  readonly readUntil?: LocalDate
}

/** A citation in one language, with its level and how sure it is. */
export function saySource(provision: Provision, lang: Lang): SaidSource {
  const place = sayPlace(provision, lang)
  return {
    text: sayText(provision, lang),
    ...(place === '' ? {} : { article: place }),
    level: provision.text.level,
    certainty: provision.certainty,
    said: sayProvision(provision, lang),
    ...(provision.text.url === undefined ? {} : { url: provision.text.url }),
    ...(provision.readUntil === undefined ? {} : { readUntil: provision.readUntil }),
  }
}

/** Each source once, in the order given. */
export function sayEachSourceOnce(provisions: readonly Provision[], lang: Lang): SaidSource[] {
  const bySaid = new Map(
    provisions.map((provision) => {
      const source = saySource(provision, lang)
      return [source.said, source] as const
    }),
  )
  return [...bySaid.values()]
}
