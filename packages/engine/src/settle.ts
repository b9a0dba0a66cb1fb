import { candidatesFor } from './candidates.ts'
import type { Rule } from './compile.ts'
import { type Code, UNKNOWN } from './finding.ts'
import type { Frame } from './frame.ts'
import { empty, fill, type Gap, gapsOf, type Search, valuesFor } from './gaps.ts'
import { onlyCode } from './ranges.ts'
import { witnessesOf } from './witnesses.ts'

/** What missing facts leave open. */
export type Settled = {
  /** The finding, if every completion of the missing facts leads to it; else unknown. */
  readonly code: Code
  /** Missing facts of which a change alone can still change the finding, in the order of the law. */
  readonly missing: readonly Gap[]
}

/** Beyond so many evaluations a fact counts as still relevant: asked in vain perhaps, never forgotten. */
const MOST_EVALUATIONS = 4_000

/**
 * What can be said although facts are missing, exactly: not the word “unknown” spreading upwards,
 * but what all completions of the missing facts have in common.
 *
 * The frame is written to while this runs, and is as it was when it returns.
 */
export function settle(rule: Rule, frame: Frame): Settled {
  const explanation = rule.explain(frame)
  if (explanation.code !== UNKNOWN) return { code: explanation.code, missing: [] }
  const search = searchOf(rule, frame)
  const code = commonCode(search)
  if (code !== UNKNOWN) return { code, missing: [] }
  const gaps = gapsOf(rule, frame, explanation)
  const witnessed = witnessesOf(search, gaps)
  return {
    code,
    missing: gaps.filter((gap) => witnessed.has(gap) || matters(search, gap)),
  }
}

/** The finding alone, for who does not ask what is missing: much less work. */
export function settledCode(rule: Rule, frame: Frame): Code {
  const code = rule.evaluate(frame)
  return code === UNKNOWN ? commonCode(searchOf(rule, frame)) : code
}

function searchOf(rule: Rule, frame: Frame): Search {
  return { rule, frame, candidates: candidatesFor(rule.condition, rule.layout) }
}

/** The finding that all completions share, or unknown when two differ or there are too many. */
function commonCode(given: Search): Code {
  const { rule, frame } = given
  const found = new Set<Code>()
  const completions = completing(given)
  completions.search(() => {
    const code = onlyCode(rule.range(frame))
    if (code === UNKNOWN) return 'open'
    found.add(code)
    return found.size > 1 ? 'stop' : 'decided'
  })
  const [only] = found
  return found.size === 1 && only !== undefined && !completions.gaveUp() ? only : UNKNOWN
}

/** Whether some completion of the others exists in which this fact alone changes the finding. */
function matters(given: Search, gap: Gap): boolean {
  const { rule, frame, candidates } = given
  let differs = false
  const completions = completing(given, gap)
  completions.search((gaps) => {
    // Where the fact no longer keeps the matter open, no further knowledge makes it matter again.
    if (!gaps().some(({ id }) => id === gap.id)) return 'decided'
    const ranges = valuesFor(gap, (fact) => candidates(fact, frame)).map((value) => {
      fill(gap, value)
      return rule.range(frame)
    })
    empty(gap)
    const all = ranges.reduce((sum, range) => sum | range)
    // Two values with nothing in common make a difference whatever the other facts are.
    differs = ranges.some((one) => ranges.some((other) => (one & other) === 0))
    if (differs) return 'stop'
    return onlyCode(all) === UNKNOWN ? 'open' : 'decided'
  })
  return differs || completions.gaveUp()
}

type Verdict = 'open' | 'decided' | 'stop'

/**
 * Walks the completions of a frame, one missing fact after the other, leaving a branch as soon as
 * `look` says that it is decided. `except` is left unknown.
 */
function completing(
  { rule, frame, candidates }: Search,
  except?: Gap,
): {
  readonly search: (look: (gaps: () => readonly Gap[]) => Verdict) => void
  readonly gaveUp: () => boolean
} {
  let evaluations = 0

  function search(look: (gaps: () => readonly Gap[]) => Verdict): boolean {
    if (++evaluations > MOST_EVALUATIONS) return true
    let gaps: readonly Gap[] | undefined
    const known = () => (gaps ??= gapsOf(rule, frame, rule.explain(frame)))
    const verdict = look(known)
    if (verdict !== 'open') return verdict === 'stop'
    const next = known().find(({ id }) => id !== except?.id) ?? nextBeyond()
    if (!next) return false
    for (const value of valuesFor(next, (fact) => candidates(fact, frame))) {
      fill(next, value)
      const isDone = search(look)
      empty(next)
      if (isDone) return true
    }
    return false
  }

  /** What is missing only once the excepted fact has a value: the facts of a list's first record. */
  function nextBeyond(): Gap | undefined {
    if (!except) return undefined
    for (const value of valuesFor(except, (fact) => candidates(fact, frame))) {
      fill(except, value)
      const next = gapsOf(rule, frame, rule.explain(frame)).find(({ id }) => id !== except.id)
      empty(except)
      if (next) return next
    }
    return undefined
  }

  return {
    search: (look) => void search(look),
    gaveUp: () => evaluations > MOST_EVALUATIONS,
  }
}
