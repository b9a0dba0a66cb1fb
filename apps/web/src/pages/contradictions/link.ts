import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'

/** Where a contradiction is shown, by its id. */
export const contradictionHref = (lang: Lang, id: string): string =>
  addressOf(lang, `/contradictions#${id}`)
