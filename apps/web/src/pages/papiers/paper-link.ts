import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'

/** Address of the sheet of a paper: "/fr/papiers/annexe-35", "/nl/papieren/F+". */
export const paperHref = (lang: Lang, id: string): string => addressOf(lang, `/papiers/${id}`)
