import { findNearest } from '../../nearest.ts'
import type { Verb } from '../../verb.ts'
import { WrongInput } from '../../wrong-input.ts'
import { isVerbName, VERB_NAMES } from '../index.ts'
import { EXAMPLES } from './examples.ts'
import { helpPage, verbPage } from './page.ts'
import { helpTexts } from './texts.ts'

/** What can be asked, and how. */
export const help: Verb = {
  takes: 1,
  run({ lang, operands: [word] }) {
    const { verbs } = helpTexts[lang]
    if (word === undefined) {
      const json = {
        verbs: VERB_NAMES.map((verb) => ({
          verb,
          usage: `sejour ${verbs[verb].usage}`,
          summary: verbs[verb].summary,
          example: EXAMPLES[verb],
        })),
      }
      return { json, lines: async () => helpPage(lang) }
    }
    if (!isVerbName(word)) {
      throw new WrongInput({ code: 'unknown-verb', word, nearest: findNearest(word, VERB_NAMES) })
    }
    const { usage, summary, details } = verbs[word]
    return {
      json: { verb: word, usage: `sejour ${usage}`, summary, details, example: EXAMPLES[word] },
      lines: async () => verbPage(word, lang),
    }
  },
}
