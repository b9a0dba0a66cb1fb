import { sayDate, sayDay, type Lang } from '@sejour/answers/say'
import type { ShortStayAnswer } from '@sejour/answers/short-stay'
import { item, line, list, marginOf, part, title, type Line } from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { shortStayTexts } from './texts.ts'

/** The answer as a person reads it: days used, days left, how long one may stay. */
export async function shortStayPage(answer: ShortStayAnswer, lang: Lang): Promise<readonly Line[]> {
  const common = await loadCommonTexts(lang)
  const texts = shortStayTexts[lang]
  const { on, plannedEntry, stayingOn, visa, notes, sources } = answer
  const day = stayingOn?.lastLawfulDay
  return [
    title(on ? texts.used(on.used, on.remaining) : texts.visa[visa]),
    ...(on ? [line(texts.window(sayDate(on.windowFrom, lang)))] : []),
    ...(on?.firstOverstayDay
      ? [line(texts.over(on.overstayDays, sayDay(on.firstOverstayDay, lang)))]
      : []),
    ...(day ? [line(texts.until(sayDay(day, lang)))] : []),
    ...(plannedEntry ? [plannedLine(plannedEntry, lang)] : []),
    ...(on ? [line(texts.visa[visa])] : []),
    ...part(texts.know, list(notes)),
    ...part(
      common.sources,
      sources.map((source) => item(marginOf([source]))),
    ),
  ]
}

function plannedLine(
  { maxDays, lastDay }: NonNullable<ShortStayAnswer['plannedEntry']>,
  lang: Lang,
): Line {
  const texts = shortStayTexts[lang]
  return line(lastDay === null ? texts.noEntry : texts.planned(maxDays, sayDay(lastDay, lang)))
}
