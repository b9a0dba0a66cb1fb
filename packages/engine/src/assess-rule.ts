import type { LocalDate } from '@sejour/calendar'
import type { Explanation } from './built.ts'
import type { Rule } from './compile.ts'
import type { Fact, Facts } from './fact.ts'
import { type Finding, FINDINGS, NOT_MET, UNKNOWN } from './finding.ts'
import { frameOf } from './frame.ts'
import type { Gap } from './gaps.ts'
import { settle, settledCode } from './settle.ts'
import { asConfirmed } from './unread.ts'

/** What is still to be asked: the name of the fact in this case, and the fact itself. */
export type Question = { readonly id: string; readonly fact: Fact }

/** What is found about one rule. */
export type RuleAssessment = {
  /** Never `not-met` on the strength of a text that was not read for that day: then `unknown`. */
  readonly finding: Finding
  /** What the last text that was read says. It differs from `finding` only when that text has changed. */
  readonly lastKnown: Finding
  readonly explanation: Explanation
  /** Decided although facts are missing: every possible answer leads there. */
  readonly isSettledEarly: boolean
  /** Facts that can still change the finding, in the order of the law. */
  readonly missing: readonly Question[]
}

/** What is found about a rule, without what is missing. */
export type RuleFinding = Pick<RuleAssessment, 'finding' | 'lastKnown'>

/** The findings of `assessRule` alone, for a caller with very many cases. */
export function findRule(rule: Rule, facts: Facts, on: LocalDate): RuleFinding {
  const frame = frameOf(rule.layout, facts)
  const code = settledCode(rule, frame)
  const closes = code === NOT_MET && asConfirmed(rule.explain(frame), on) !== NOT_MET
  return { finding: FINDINGS[closes ? UNKNOWN : code], lastKnown: FINDINGS[code] }
}

/** Applies one rule to what is known, and holds back what rests on a text unread for that day. */
export function assessRule(rule: Rule, facts: Facts, on: LocalDate): RuleAssessment {
  const frame = frameOf(rule.layout, facts)
  const explanation = rule.explain(frame)
  const { code, missing } = settle(rule, frame)
  const closes = code === NOT_MET && asConfirmed(explanation, on) !== NOT_MET
  return {
    finding: FINDINGS[closes ? UNKNOWN : code],
    lastKnown: FINDINGS[code],
    explanation,
    isSettledEarly: explanation.code === UNKNOWN && code !== UNKNOWN,
    missing: missing.map(asQuestion),
  }
}

export function asQuestion({ id, fact }: Question | Gap): Question {
  return { id, fact }
}
