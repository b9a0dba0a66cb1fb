import { changeWords, type LawChange, type LawChanges } from '@sejour/answers/law'
import { type Lang, sayDate } from '@sejour/answers/say'
import { item, type Line, marginOf, part, quiet, title } from '../../page/line.ts'

/** What changed, day by day. */
export function changesPage({ from, to, changes }: LawChanges, lang: Lang): readonly Line[] {
  const words = changeWords[lang]
  const days = [...new Set(changes.map(({ on }) => on))]
  return [
    title(words.title(sayDate(from, lang), sayDate(to, lang), changes.length)),
    ...(changes.length === 0 ? [quiet(words.none)] : []),
    ...days.flatMap((day) =>
      part(
        sayDate(day, lang),
        changes.filter(({ on }) => on === day).map((change) => changeItem(change, lang)),
      ),
    ),
  ]
}

/** One change: what happens, to what, from which value to which. */
export function changeItem(change: LawChange, lang: Lang): Line {
  const { kind, label, before, after, on, sources } = change
  const values = before === undefined ? '' : ` · ${before} → ${after ?? ''}`
  return item(
    `${changeWords[lang].kinds[kind]} · ${label}${values}`,
    `${sayDate(on, lang)}\n${marginOf(sources)}`,
  )
}
