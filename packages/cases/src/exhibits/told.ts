import type { CaseExhibit } from '../state/case-state.ts'

/** A piece as the law of pieces is asked about it: what is known of it, and the ids of what it proves. */
export function toldOf({ proves, ...exhibit }: CaseExhibit) {
  const { id, kind, dated, coversFrom, coversUntil, expires, language, translation } = exhibit
  return {
    id,
    kind,
    dated,
    coversFrom,
    coversUntil,
    expires,
    language,
    translation,
    arguments: proves.flatMap((one) => (one.kind === 'argument' ? [one.argument] : [])),
    // What proves an entry serves as well as what proves a fact.
    facts: proves.flatMap((one) => {
      if (one.kind === 'argument') return []
      return [one.kind === 'fact' ? one.fact : one.entry]
    }),
  }
}
