import type { AppuiId } from './appuis.ts'
import { genresDeCirconstance } from './circonstances.ts'
import type { GenreDArgument, Versant } from './genre.ts'
import { genresDeMotif } from './motifs.ts'
import type { RemarqueId } from './remarques.ts'

export type { Appui, GenreDArgument, Remarque, TestDExclusion, Versant } from './genre.ts'
export { appuis, type AppuiId } from './appuis.ts'
export { remarques, type RemarqueId } from './remarques.ts'

/** The kinds of argument of a procedure, and the lists of facts that they become. */
export type Argumentaire = {
  readonly procedure: string
  readonly sides: {
    readonly [side in Versant]: {
      /** The list fact whose records they are. */
      readonly list: string
      /** The condition that is left to appreciation, by id: it says whose. */
      readonly appreciation: string
      readonly kinds: readonly GenreDArgument[]
    }
  }
}

/** The argumentaire of article 9bis: its kinds of argument, why here and why at all. */
export const argumentaire9bis = {
  procedure: 'article-9bis',
  sides: {
    circumstances: {
      list: 'circonstances',
      appreciation: 'circonstances.retenue',
      kinds: genresDeCirconstance,
    },
    merits: { list: 'motifs', appreciation: 'bien-fonde.retenu', kinds: genresDeMotif },
  },
} as const satisfies Argumentaire

/** Every procedure that is argued. The others are conditions only. */
export const argumentaires: readonly Argumentaire[] = [argumentaire9bis]

/** The words of the catalogue of arguments in one language. */
export type ArgumentaireTexts = {
  readonly circumstances: {
    readonly [id in (typeof genresDeCirconstance)[number]['id']]: string
  }
  readonly merits: { readonly [id in (typeof genresDeMotif)[number]['id']]: string }
  readonly remarques: { readonly [id in RemarqueId]: string }
  readonly appuis: { readonly [id in AppuiId]: string }
}
