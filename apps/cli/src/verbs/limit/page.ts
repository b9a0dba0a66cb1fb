import type { LimitAnswer } from '@sejour/answers/limit'
import { sayDay, type Lang } from '@sejour/answers/say'
import { item, line, list, marginOf, part, quiet, title, type Line } from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { limitTexts } from './texts.ts'

/** The answer as a person reads it: the day, what it rests on, what may change it. */
export async function limitPage(answer: LimitAnswer, lang: Lang): Promise<readonly Line[]> {
  const { certainties } = await loadCommonTexts(lang)
  const texts = limitTexts[lang]
  const subject = [answer.remedyLabel, answer.decisionLabel].filter((label) => label !== null)
  const reasons = list(answer.reasons)
  const notes = list(answer.notes)
  const alternatives = answer.alternatives.map((other) =>
    item(texts.alternative(other.if, sayDay(other.lastDay, lang))),
  )
  return [
    title(answer.summary),
    quiet([...subject, certainties[answer.certainty]].join(' · ')),
    ...filing(answer, lang),
    ...suspension(answer, lang),
    ...(answer.indicative ? [line(texts.indicative)] : []),
    ...part(
      texts.counting,
      answer.steps.map((step, index) => item(step.text, step.source.said, `${index + 1}.`)),
    ),
    ...part(texts.alternatives, alternatives),
    ...(answer.needsHumanCheck
      ? [...part(texts.check, reasons), ...part(texts.know, notes)]
      : part(texts.know, [...reasons, ...notes])),
  ]
}

function filing({ filedInTime, daysLate }: LimitAnswer, lang: Lang): readonly Line[] {
  const texts = limitTexts[lang]
  if (filedInTime === null) return []
  return [line(filedInTime ? texts.inTime : texts.late(daysLate ?? 0))]
}

function suspension(
  { kind, suspensive, suspensiveSource }: LimitAnswer,
  lang: Lang,
): readonly Line[] {
  if (kind !== 'remedy') return []
  const sources = suspensiveSource ? [suspensiveSource] : []
  return [line(limitTexts[lang].suspensive[suspensive], marginOf(sources))]
}
