import { sayDay, sayMoney, type Lang } from '@sejour/answers/say'
import type { VisitAnswer, VisitStatement } from '@sejour/answers/visit'
import { item, line, marginOf, marked, part, title, type Line } from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { visitTexts } from './texts.ts'

/** The answer as a person reads it: the declaration, the visa, the last day, the conditions. */
export async function visitPage(answer: VisitAnswer, lang: Lang): Promise<readonly Line[]> {
  const { findings } = await loadCommonTexts(lang)
  const texts = visitTexts[lang]
  const { declaration, visa, stay, means } = answer
  const day = declaration.safeDay ?? declaration.lastDay
  const say = (statements: readonly VisitStatement[]): readonly Line[] =>
    statements.map(({ text, finding, sources }) =>
      finding === null
        ? item(text, marginOf(sources))
        : marked(finding, { text, word: findings[finding], margin: marginOf(sources) }),
    )
  return [
    title(
      declaration.due === 'no' || day === null
        ? texts.due[declaration.due]
        : texts.by(sayDay(day, lang)),
    ),
    ...(declaration.past === true ? [line(texts.past)] : []),
    ...(answer.needsHumanCheck ? [line(texts.check)] : []),
    ...part(texts.visa, say(visa.statements)),
    ...part(texts.declaration, say(declaration.statements)),
    ...part(
      texts.days,
      declaration.days.map(({ day: on, kind, count, reason }) =>
        item(
          [sayDay(on, lang), kind === 'entry' ? texts.entry : (reason ?? String(count))].join(
            ' · ',
          ),
        ),
      ),
    ),
    ...part(texts.stay, say(stay.statements)),
    ...part(texts.conditions, [
      ...(means.required === null ? [] : [line(texts.required(sayMoney(means.required, lang)))]),
      ...answer.conditions.flatMap(({ statements }) => say(statements)),
    ]),
    ...part(texts.border, say(answer.border)),
    ...part(texts.extension, say(answer.extension)),
    ...part(
      texts.systems,
      answer.systems.flatMap(({ statements }) => say(statements)),
    ),
    ...part(texts.contradictions, say(answer.contradictions)),
  ]
}
