import type { Lang } from '@sejour/answers/say'
import { item, line, list, part, title, verbatim, type Line } from '../../page/line.ts'
import { VERB_NAMES, type VerbName } from '../index.ts'
import { EXAMPLES } from './examples.ts'
import { helpTexts } from './texts.ts'

/** Everything that can be asked. */
export function helpPage(lang: Lang): readonly Line[] {
  const { intro, usage, verbs, heads, options, exits } = helpTexts[lang]
  const widest = Math.max(...VERB_NAMES.map((verb) => verb.length))
  return [
    title(intro),
    line(usage),
    ...part(
      heads.verbs,
      VERB_NAMES.map((verb) => item(verbs[verb].summary, undefined, verb.padEnd(widest + 1))),
    ),
    ...part(heads.options, list(options)),
    ...part(heads.exits, list(exits)),
  ]
}

/** One verb: what it takes, what it answers, and an example. */
export function verbPage(verb: VerbName, lang: Lang): readonly Line[] {
  const { verbs, heads } = helpTexts[lang]
  const { usage, summary, details } = verbs[verb]
  return [
    title(`sejour ${usage}`),
    line(summary),
    ...details.map((detail) => line(detail)),
    ...part(heads.example, EXAMPLES[verb].split('\n').map(verbatim)),
  ]
}
