import type { Act } from './act.ts'
import { ACT_LANGS, type ActLang } from './lang.ts'
import { namesIn } from './words.ts'

/**
 * Official wording of one act, version and language, as somebody loads it: a JSON file whose `words`
 * stand instead of ours.
 */
export type TextPack = {
  readonly act: string
  readonly version: string
  readonly lang: ActLang
  /** Where the wording was taken from, in the words of who loads it. */
  readonly source: string
  readonly words: { readonly [key: string]: string }
}

/** Why a pack is not taken: at which sentence, and what about it. */
export type PackProblem = {
  readonly code:
    | 'not-a-pack'
    | 'unknown-act'
    | 'unknown-version'
    | 'unknown-language'
    | 'missing-sentence'
    | 'unknown-sentence'
    | 'empty-sentence'
    | 'missing-value'
    | 'unknown-value'
  readonly key?: string
  /** The `{name}` that is missing or unknown. */
  readonly name?: string
}

/**
 * A pack, or everything that keeps it from being used. It is whole or not taken: one sentence left in
 * our words would pass for official.
 */
export function checkTextPack(
  raw: unknown,
  acts: readonly Act[],
): { readonly pack: TextPack } | { readonly problems: readonly PackProblem[] } {
  if (!isPack(raw)) return { problems: [{ code: 'not-a-pack' }] }
  const act = acts.find(({ id }) => id === raw.act)
  if (!act) return { problems: [{ code: 'unknown-act' }] }
  if (!ACT_LANGS.includes(raw.lang)) return { problems: [{ code: 'unknown-language' }] }
  if (!act.versions.some(({ id }) => id === raw.version)) {
    return { problems: [{ code: 'unknown-version' }] }
  }
  const problems = problemsOfWords(act.words[raw.lang], raw.words)
  return problems.length > 0 ? { problems } : { pack: raw }
}

function problemsOfWords(
  ours: { readonly [key: string]: string },
  theirs: { readonly [key: string]: string },
): readonly PackProblem[] {
  const inOurs = Object.entries(ours).flatMap(([key, sentence]): readonly PackProblem[] => {
    if (!Object.hasOwn(theirs, key)) return [{ code: 'missing-sentence', key }]
    return problemsOfSentence(key, sentence, theirs[key] ?? '')
  })
  const unknown = Object.keys(theirs)
    .filter((key) => !Object.hasOwn(ours, key))
    .map((key): PackProblem => ({ code: 'unknown-sentence', key }))
  return [...inOurs, ...unknown]
}

function problemsOfSentence(key: string, ours: string, theirs: string): readonly PackProblem[] {
  if (theirs.trim() === '') return [{ code: 'empty-sentence', key }]
  const asked = namesIn(ours)
  const given = namesIn(theirs)
  return [
    ...asked
      .filter((name) => !given.includes(name))
      .map((name): PackProblem => ({ code: 'missing-value', key, name })),
    ...given
      .filter((name) => !asked.includes(name))
      .map((name): PackProblem => ({ code: 'unknown-value', key, name })),
  ]
}

function isPack(raw: unknown): raw is TextPack {
  if (typeof raw !== 'object' || raw === null) return false
  const { act, version, lang, source, words } = raw as Partial<TextPack>
  const isText = (value: unknown) => typeof value === 'string'
  return (
    [act, version, lang, source].every(isText) &&
    typeof words === 'object' &&
    words !== null &&
    Object.values(words).every(isText)
  )
}
