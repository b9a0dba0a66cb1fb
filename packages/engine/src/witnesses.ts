import { type Code, UNKNOWN } from './finding.ts'
import { empty, fill, type Gap, type Search, valuesFor } from './gaps.ts'

/** So many completions are drawn. What they do not show is searched for afterwards, exactly. */
const MOST_DRAWS = 300

/**
 * The gaps of which some completion shows that they matter: there, changing this fact alone changes
 * the finding. Drawing completions finds almost all of them at once, where a search would take each
 * by itself. The draws are the same in every run.
 */
export function witnessesOf(
  { rule, frame, candidates }: Search,
  gaps: readonly Gap[],
): ReadonlySet<Gap> {
  const values = gaps.map((gap) => valuesFor(gap, (fact) => candidates(fact, frame)))
  const witnessed = new Set<Gap>()
  const draw = drawing()
  for (let count = 0; count < MOST_DRAWS && witnessed.size < gaps.length; count++) {
    const drawn = values.map((choices) => choices[draw(choices.length)] as number)
    gaps.forEach((gap, index) => fill(gap, drawn[index] as number))
    const code = rule.evaluate(frame)
    if (code !== UNKNOWN) gaps.forEach((gap, index) => look(gap, index, code, drawn))
  }
  gaps.forEach(empty)
  return witnessed

  function look(gap: Gap, index: number, code: Code, drawn: readonly number[]): void {
    if (witnessed.has(gap)) return
    for (const value of values[index] ?? []) {
      fill(gap, value)
      const other = rule.evaluate(frame)
      if (other !== UNKNOWN && other !== code) witnessed.add(gap)
    }
    fill(gap, drawn[index] as number)
  }
}

/** Numbers from 0 up to a bound, by a fixed linear congruence. */
function drawing(): (bound: number) => number {
  let state = 1
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * bound)
  }
}
