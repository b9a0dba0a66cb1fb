import type { AnnexeId } from './index.ts'
import type { MotsDAnnexe } from './mots.ts'

/** The titles of the annexes in another language; those that nobody has read have none. */
export type AnnexeTexts = MotsDAnnexe & {
  readonly titles: { readonly [id in AnnexeId]?: string }
}
