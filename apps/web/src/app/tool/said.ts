import type { SaidSource } from '@sejour/answers/say'
import { formatDay, type Source } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { sourceTexts } from '../texts/source/index.ts'

/** A source of an answer, as the margin shows it. */
export function marginOf(said: SaidSource, lang: Lang): Source {
  const words = sourceTexts(lang)
  const isUnsure = said.certainty === 'low' || said.certainty === 'unverified'
  const level = words.levels[said.level]
  return {
    text: said.text,
    article: said.article,
    level:
      said.readUntil === undefined
        ? level
        : `${level}, ${words.readUntil(formatDay(said.readUntil, lang))}`,
    certainty: said.certainty === 'unverified' ? 'low' : said.certainty,
    href: said.url,
    toConfirm: isUnsure,
  }
}
