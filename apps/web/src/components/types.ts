import type { ComponentChildren } from 'preact'
import type { Lang } from '../texts/index.ts'

/** What can be said about one condition. Same words as the engine, so that its answers fit as they are. */
export type Finding = 'met' | 'not-met' | 'unknown' | 'discretionary'

/** Where a statement comes from. All strings are already in the language of the page. */
export interface Source {
  /** The act as people cite it: "Loi du 15 décembre 1980". */
  readonly text: string
  /** "art. 9bis, § 1er". */
  readonly article?: string | undefined
  /** "loi", "arrêté royal", "circulaire", "pratique". */
  readonly level?: string | undefined
  /** ISO day on which the text was last read. */
  readonly readOn?: string | undefined
  readonly certainty?: 'high' | 'medium' | 'low' | undefined
  readonly href?: string | undefined
  /** Shows the flag "à confirmer". */
  readonly toConfirm?: boolean | undefined
}

/** Props shared by every component that says words of its own. */
export interface Localised {
  readonly lang: Lang
}

export interface Containing {
  readonly children: ComponentChildren
}
