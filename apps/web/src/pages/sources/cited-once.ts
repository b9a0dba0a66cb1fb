import type { SaidSource } from '@sejour/answers/say'
import type { Source } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'

/** The citations of one place as one, or one for each way in which parts of it were read. */
export function citedOnce(
  { place, sources }: { readonly place: string; readonly sources: readonly SaidSource[] },
  lang: Lang,
): readonly Source[] {
  const byReading = new Map(
    sources.map((source) => [`${source.certainty} ${source.readUntil ?? ''}`, source] as const),
  )
  return [...byReading.values()].map((source) => ({
    ...marginOf(source, lang),
    article: place === '' ? undefined : place,
  }))
}
