import { assessRule, type Notice, type RuleAssessment, sourcesOf } from '@sejour/engine'
import { sayQuestion } from '../assess/index.ts'
import { saySource } from '../say/index.ts'
import type { FilingCheck, FilingHarm } from './output.ts'
import { placeOf } from './remarks.ts'
import { isToConfirm } from './to-confirm.ts'
import type { Told } from './told.ts'

/** What the remarks of a procedure say before filing. Those that are surely without object are left. */
export function checkNotices(told: Told): {
  readonly weaker: readonly FilingCheck[]
  readonly harm: readonly FilingHarm[]
} {
  const found = told.answerable.prepared.notices
    .map(({ notice, rule }) => ({
      notice,
      place: placeOf(notice),
      found: assessRule(rule, told.facts, told.on),
    }))
    .filter(({ found: { lastKnown } }) => lastKnown !== 'not-met')
    // What is not known of an argument is asked with the argument.
    .filter(
      ({ found: { lastKnown, missing } }) => !(lastKnown === 'unknown' && isOfArgument(missing)),
    )
  return {
    weaker: found
      .filter(({ place, found: { lastKnown } }) =>
        place === 'advice' ? lastKnown === 'met' : place === 'weaker',
      )
      .map(({ notice, found: one }) => weakness(notice, one, told)),
    harm: found
      .filter(({ place }) => place === 'harm')
      .map(({ notice, found: one }) => harmOf(notice, one, told)),
  }
}

function weakness(notice: Notice, found: RuleAssessment, told: Told): FilingCheck {
  // A remark is met when something is wrong: the check of it then fails.
  const finding = found.lastKnown === 'met' ? 'not-met' : found.lastKnown
  const common = commonOf(notice, found, told)
  return {
    ...common,
    finding,
    lastKnown: finding,
    reason: null,
    authority: null,
    action: finding === 'unknown' ? common.action : told.wording.strengthen,
  }
}

function harmOf(notice: Notice, found: RuleAssessment, told: Told): FilingHarm {
  const common = commonOf(notice, found, told)
  const applies =
    found.lastKnown === 'met' ? 'yes' : found.lastKnown === 'unknown' ? 'unknown' : 'appreciation'
  return { ...common, applies, reason: null }
}

function commonOf(
  { when }: Notice,
  { lastKnown, missing }: RuleAssessment,
  { on, texts, wording }: Told,
): Omit<FilingHarm, 'applies' | 'reason'> {
  const sources = sourcesOf(when)
  const questions = missing.map(({ id, fact }) => sayQuestion(id, fact, texts))
  const [first] = questions
  const label = texts.procedure.conditions[when.id] ?? when.label
  return {
    id: when.id,
    label,
    sources: sources.map((source) => saySource(source, texts.lang)),
    toConfirm: isToConfirm(sources, on),
    action: lastKnown === 'unknown' && first ? wording.ask(first.question) : wording.weigh,
    questions,
    task:
      lastKnown === 'unknown' && first ? wording.taskAsk(first.label) : wording.taskWeigh(label),
    argument: null,
    exhibits: [],
  }
}

const isOfArgument = ([first]: RuleAssessment['missing']): boolean =>
  first?.id.includes('[') ?? false

/** Checks that wait for an answer that another already asks for say nothing more. */
export function askedOnce<Check extends Pick<FilingCheck, 'questions'>>(
  checks: readonly Check[],
  before: readonly Pick<FilingCheck, 'questions'>[],
): readonly Check[] {
  const asked = new Set(before.flatMap(({ questions }) => questions.map(({ fact }) => fact)))
  return checks.filter(({ questions: [first] }) => {
    if (!first) return true
    const isNew = !asked.has(first.fact)
    asked.add(first.fact)
    return isNew
  })
}
