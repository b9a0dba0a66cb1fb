import type { LocalDate } from '@sejour/calendar'
import {
  asQuestion,
  assessRule,
  findRule,
  type Question,
  type RuleAssessment,
  type RuleFinding,
} from './assess-rule.ts'
import type { Explanation } from './built.ts'
import { compile, type Rule } from './compile.ts'
import type { Condition } from './condition.ts'
import { versionOn } from './dated.ts'
import type { Facts } from './fact.ts'
import { type Finding, MET } from './finding.ts'
import { frameOf } from './frame.ts'
import { type Gap, gapsOf } from './gaps.ts'
import type { Notice, Outcome, Procedure, Stage } from './procedure.ts'
import { isUnread } from './unread.ts'

/** A procedure whose rules are compiled, every version of them. Made once, used for every case. */
export type Prepared = {
  readonly procedure: Procedure
  readonly stages: readonly {
    readonly stage: Stage
    readonly versions: readonly { readonly from: LocalDate; readonly rule: Rule }[]
  }[]
  readonly notices: readonly { readonly notice: Notice; readonly rule: Rule }[]
}

export function prepare(procedure: Procedure): Prepared {
  const { facts } = procedure
  return {
    procedure,
    stages: procedure.stages.map((stage) => ({
      stage,
      versions: stage.rule.map(({ from, value }) => ({ from, rule: compile(value, facts) })),
    })),
    notices: procedure.notices.map((notice) => ({ notice, rule: compile(notice.when, facts) })),
  }
}

/** What is found about one stage. */
export type StageAssessment = RuleAssessment & {
  readonly stage: Stage
  /** First day in force of the version of the rule that was applied. */
  readonly version: LocalDate
}

export type Assessment = {
  readonly on: LocalDate
  readonly stages: readonly StageAssessment[]
  /** How it ends or where it stands. Absent when it rests on a text that was not read for that day. */
  readonly outcome: Outcome | undefined
  /** What the outcome would be if the last text that was read still held. */
  readonly lastKnownOutcome: Outcome
  /** Facts that can still change a finding, in the order of the law. */
  readonly missing: readonly Question[]
  /** Facts that decide nothing but could raise a remark. */
  readonly remarksMissing: readonly Question[]
  /** Remarks whose condition is met. */
  readonly notices: readonly Notice[]
  /** Conditions of which the text changed before `on` and was not read since. */
  readonly unread: readonly Condition[]
}

/**
 * Applies a procedure to what is known, with the law of the day that the caller names.
 *
 * @throws NotInForce when a stage had no rule yet on that day.
 */
export function assess(prepared: Prepared, facts: Facts, on: LocalDate): Assessment {
  const stages = prepared.stages.map((stage) => assessStage(stage, facts, on))
  const notices = prepared.notices.map(({ notice, rule }) => {
    const frame = frameOf(rule.layout, facts)
    const explanation = rule.explain(frame)
    return { notice, code: explanation.code, gaps: gapsOf(rule, frame, explanation) }
  })
  const isClosed = stages.some(({ finding }) => finding === 'not-met')
  const missing = isClosed ? [] : unique(stages.flatMap((stage) => stage.missing))
  const { procedure } = prepared
  return {
    on,
    stages,
    outcome: confirmedOutcomeOf(procedure, stages),
    lastKnownOutcome: outcomeOf(procedure, stages, ({ lastKnown }) => lastKnown),
    missing,
    remarksMissing: unique(notices.flatMap(({ gaps }) => gaps)).filter(
      ({ id }) => !missing.some((question) => question.id === id),
    ),
    notices: notices.filter(({ code }) => code === MET).map(({ notice }) => notice),
    unread: stages.flatMap(({ explanation }) => unreadIn(explanation, on)),
  }
}

function assessStage(
  { stage, versions }: Prepared['stages'][number],
  facts: Facts,
  on: LocalDate,
): StageAssessment {
  const { version, rule } = ruleOn(on, { stage, versions })
  return { stage, version, ...assessRule(rule, facts, on) }
}

function ruleOn(on: LocalDate, { stage, versions }: Prepared['stages'][number]) {
  const version = versionOn(on, stage.rule)
  return { version: version.from, rule: versions[stage.rule.indexOf(version)]?.rule as Rule }
}

/** Where a case stands, without what it still needs to know. */
export type Position = {
  readonly stages: readonly ({ readonly stage: Stage } & RuleFinding)[]
  /** Absent when it rests on a text that was not read for that day. */
  readonly outcome: Outcome | undefined
}

/**
 * The findings of `assess` alone, for a caller with very many cases.
 *
 * @throws NotInForce when a stage had no rule yet on that day.
 */
export function positionOn(prepared: Prepared, facts: Facts, on: LocalDate): Position {
  const stages = prepared.stages.map((dated) => ({
    stage: dated.stage,
    ...findRule(ruleOn(on, dated).rule, facts, on),
  }))
  return { stages, outcome: confirmedOutcomeOf(prepared.procedure, stages) }
}

type FoundStage = Position['stages'][number]

function confirmedOutcomeOf(
  procedure: Procedure,
  stages: readonly FoundStage[],
): Outcome | undefined {
  const rests = stages.some(({ finding, lastKnown }) => finding !== lastKnown)
  return rests ? undefined : outcomeOf(procedure, stages, ({ finding }) => finding)
}

/** The first stage that fails ends the matter; else the first that is open, unknown before argued. */
function outcomeOf(
  procedure: Procedure,
  stages: readonly FoundStage[],
  findingOf: (stage: FoundStage) => Finding,
): Outcome {
  const stands =
    stages.find((stage) => findingOf(stage) === 'not-met') ??
    stages.find((stage) => findingOf(stage) === 'unknown') ??
    stages.find((stage) => findingOf(stage) === 'discretionary') ??
    stages.at(-1)
  const outcome = procedure.outcomes.find(
    ({ stage, finding }) => stands && stage === stands.stage.id && finding === findingOf(stands),
  )
  if (!stands || !outcome) throw new NoOutcome(procedure.id, stands?.stage.id ?? '')
  return outcome
}

/** A procedure does not say how one of its stages ends. A mistake of ours. */
export class NoOutcome extends Error {
  constructor(procedure: string, stage: string) {
    super(`The procedure ${procedure} has no outcome for a finding of its stage ${stage}.`)
    this.name = 'NoOutcome'
  }
}

function unreadIn(explanation: Explanation, on: LocalDate): readonly Condition[] {
  const below = explanation.children.flatMap((child) => unreadIn(child, on))
  return isUnread(explanation.condition, on) ? [explanation.condition, ...below] : below
}

function unique(questions: readonly (Question | Gap)[]): readonly Question[] {
  return [...new Map(questions.map((question) => [question.id, asQuestion(question)])).values()]
}
