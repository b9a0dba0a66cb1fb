import type { EuStayAnswer, EuStayStep } from '@sejour/answers/eu-stay'
import { sayDay, type Lang } from '@sejour/answers/say'
import { item, line, list, marginOf, part, title, type Line } from '../../page/line.ts'
import { euStayTexts } from './texts.ts'

/** The answer as a person reads it: the day to act by, the days of the request, what is not settled. */
export function euStayPage(answer: EuStayAnswer, lang: Lang): readonly Line[] {
  const texts = euStayTexts[lang]
  const { regime, steps, residence, silence, held, missing, notes } = answer
  return [
    title(answer.summary),
    line(regime.text, marginOf(regime.sources)),
    ...part(
      texts.calendar,
      steps.map((step) => item(stepLine(step, lang), marginOf(step.sources))),
    ),
    ...part(texts.held, [item(held.text, marginOf(held.sources))]),
    ...part(
      texts.negative,
      residence.readings.map(({ text, sources }) => item(text, marginOf(sources))),
    ),
    ...part(texts.silence, [item(silence.text, marginOf(silence.sources))]),
    ...part(texts.missing, list(missing.map(({ text }) => text))),
    ...part(texts.know, list(notes)),
  ]
}

function stepLine({ label, day, safeDay, text }: EuStayStep, lang: Lang): string {
  const texts = euStayTexts[lang]
  if (day === null) return `${label}. ${text}`
  const on = texts.step(label, sayDay(day, lang))
  return safeDay !== null && safeDay < day
    ? `${on} ${text} ${texts.safe(sayDay(safeDay, lang))}`
    : `${on} ${text}`
}
