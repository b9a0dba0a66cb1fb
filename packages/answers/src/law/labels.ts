import type { Lang } from '../say/index.ts'

/** Sentences or names, by id. */
export type LabelTable = { readonly [id: string]: string | undefined }

/** The tables of a module; French stands with the data where it has no table of its own. */
export type Labels = { readonly [lang in Lang]?: LabelTable }

/** Several tables as one; the first one that names an id wins. */
export function firstOf(...tables: readonly LabelTable[]): LabelTable {
  return Object.assign({}, ...tables.toReversed())
}
