import { sayDate, type Lang } from '@sejour/answers/say'
import type {
  SaidSegment,
  SaidStatement,
  UnlimitedAnswer,
  UnlimitedTarget,
} from '@sejour/answers/unlimited'
import { item, line, list, marginOf, marked, part, title, type Line } from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { unlimitedTexts } from './texts.ts'

/** The answer as a person reads it: each card, its years day by day, what else it takes. */
export async function unlimitedPage(answer: UnlimitedAnswer, lang: Lang): Promise<readonly Line[]> {
  const { findings } = await loadCommonTexts(lang)
  const texts = unlimitedTexts[lang]
  const open = answer.targets.filter((target) => target.open)
  const closed = answer.targets.filter((target) => !target.open)
  return [
    title(texts.title(answer.basisLabel, sayDate(answer.on, lang))),
    ...open.flatMap((target) => targetLines(target, findings[target.finding], lang)),
    ...part(texts.closed, list(closed.map(({ label, said }) => `${label}. ${said.join(' ')}`))),
    ...part(texts.loss, lossOf(open).map(statementLine)),
    ...part(texts.afterGrant, answer.afterGrant.map(statementLine)),
    ...part(texts.know, list(answer.notes)),
  ]
}

function targetLines(target: UnlimitedTarget, word: string, lang: Lang): readonly Line[] {
  const texts = unlimitedTexts[lang]
  const { label, finding, said, sources, segments, statements } = target
  const { condition, asking, waiting, silence, card } = statements
  const others = [condition, asking, waiting, silence, card].flat()
  return [
    ...part(label, [
      marked(finding, { text: texts.years, word, margin: marginOf(sources) }),
      ...said.map((sentence) => line(sentence)),
    ]),
    ...segments.map((segment) => segmentLine(segment, lang)),
    ...others.map(statementLine),
  ]
}

function segmentLine(segment: SaidSegment, lang: Lang): Line {
  const texts = unlimitedTexts[lang]
  const { from, to, label, counted, projected, why, sources } = segment
  const days = texts.days(sayDate(from, lang), sayDate(to, lang))
  const how = projected ? texts.projected : texts.counted[counted]
  return item(`${days} · ${label} · ${how}. ${why}`, marginOf(sources), '│')
}

/** What several cards have in common is said once. */
function lossOf(targets: readonly UnlimitedTarget[]): readonly SaidStatement[] {
  const all = targets.flatMap(({ statements: { after, absence, return: back, loss } }) =>
    [after, absence, back, loss].flat(),
  )
  return [...new Map(all.map((statement) => [statement.id, statement])).values()]
}

const statementLine = ({ text, sources }: SaidStatement) => item(text, marginOf(sources))
