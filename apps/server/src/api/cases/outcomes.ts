import type { Lang } from '@sejour/answers/say'
import { type Performed, sayRefusal, type Seen } from '@sejour/desk'
import { Problem } from '../../http/problem.ts'
import { details } from '../../texts/details.ts'
import { casesTexts } from './texts.ts'

/** What was seen. @throws Problem where nothing was */
export function seenIn<Value>(seen: Seen<Value>, lang: Lang): Value {
  if ('seen' in seen) return seen.seen
  throw notSeen(seen, lang)
}

/** The version that a command led to. @throws Problem where it was not carried out */
export function doneIn(performed: Performed, lang: Lang): { readonly version: number } {
  if ('done' in performed) return { version: performed.done }
  if ('refused' in performed) throw refused(performed, lang)
  if ('conflict' in performed) {
    const { version, fields } = performed.conflict
    const texts = casesTexts[lang]
    throw new Problem('conflict', texts.conflict(version, fields), {
      errors: fields.map((field) => ({
        code: 'changed-meanwhile',
        path: field,
        message: texts.changedMeanwhile,
      })),
    })
  }
  throw notSeen(performed, lang)
}

/** A refusal of the desk, in words. */
function refused(
  { refused: code, about = '' }: Extract<Performed, { readonly refused: unknown }>,
  lang: Lang,
): Problem {
  const message = sayRefusal(code, lang)
  return new Problem('refused', message, { errors: [{ code, path: about, message }] })
}

/** Why nothing is shown: whoever may not see a case does not learn whether it exists. */
export function notSeen(
  why: { readonly forbidden: true } | { readonly notFound: true },
  lang: Lang,
): Problem {
  return 'forbidden' in why
    ? new Problem('forbidden', casesTexts[lang].forbidden)
    : new Problem('not-found', casesTexts[lang].noSuchCase)
}

/** What a question was answered. @throws Problem with every sentence of what is wrong */
export function valueIn<Value>(
  answered:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly problems: Problems },
  lang: Lang,
): Value {
  if (answered.ok) return answered.value
  const { problems } = answered
  const detail =
    problems.length === 1 ? problems[0].message : details[lang].severalProblems(problems.length)
  throw new Problem('invalid-content', detail, { errors: problems })
}

type Problems = readonly [Problem['errors'][number], ...Problem['errors'][number][]]
