import type { OrderAnswer, OrderStatement } from '@sejour/answers/order'
import type { Lang } from '@sejour/answers/say'
import {
  item,
  line,
  list,
  marginOf,
  marked,
  part,
  quiet,
  title,
  type Line,
} from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { orderTexts } from './texts.ts'

/** The answer as a person reads it: what first, what stops removal, the ban, the duties. */
export async function orderPage(answer: OrderAnswer, lang: Lang): Promise<readonly Line[]> {
  const { findings } = await loadCommonTexts(lang)
  const texts = orderTexts[lang]
  const { first, actions, term, execution, ban, documentLabel } = answer
  const say = (statements: readonly OrderStatement[]): readonly Line[] =>
    statements.flatMap(({ text, items, finding, sources }) => [
      finding === null
        ? item(text, marginOf(sources))
        : marked(finding, { text, word: findings[finding], margin: marginOf(sources) }),
      ...list(items).map((one) => ({ ...one, depth: 1 })),
    ])
  return [
    title(first.text),
    ...(documentLabel ? [quiet(documentLabel)] : []),
    ...(answer.needsHumanCheck ? [line(texts.check)] : []),
    ...part(
      texts.days,
      actions
        .filter((action) => action !== first)
        .map(({ text, past }) => item(past ? `${text} ${texts.past}` : text)),
    ),
    ...part(texts.term, say(term.statements)),
    ...part(texts.suspended[execution.suspended], say(execution.reasons)),
    ...part(texts.requests, say(answer.requests)),
    ...part(texts.extension, say(answer.extension)),
    ...part(
      texts.remedies,
      answer.remedies.map(({ actLabel, remedyLabel, summary, sources }) =>
        item(`${actLabel} · ${remedyLabel} : ${summary}`, marginOf(sources)),
      ),
    ),
    ...part(texts.ban, say(ban.statements)),
    ...part(texts.duties, say(answer.duties)),
    ...part(texts.guarantees, say(answer.guarantees)),
  ]
}
