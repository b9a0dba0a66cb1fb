import {
  assess,
  type Explanation,
  isUnread,
  type Question,
  sourcesOf,
  type StageAssessment,
} from '@sejour/engine'
import { sayQuestion } from '../assess/index.ts'
import { sayAuthority, saySource } from '../say/index.ts'
import type { FilingCheck } from './output.ts'
import type { Told } from './told.ts'

/** The stage that is about the merits: what it lacks makes a request weaker, it closes no door. */
const MERITS = new Set(['bien-fonde'])
/** About what happens to a request once it is filed. */
const AFTER_FILING = new Set(['desistement'])

/** The conditions of a procedure as checks, in the order of its examination. */
export function checkConditions(told: Told): {
  readonly inadmissible: readonly FilingCheck[]
  readonly weaker: readonly FilingCheck[]
} {
  const { stages } = assess(told.answerable.prepared, told.facts, told.on)
  const examined = stages.filter(({ stage }) => !AFTER_FILING.has(stage.id))
  const isMerits = ({ stage }: StageAssessment) => MERITS.has(stage.id)
  return {
    inadmissible: examined
      .filter((stage) => !isMerits(stage))
      .flatMap((stage) => checksOf(stage, told)),
    weaker: examined.filter(isMerits).flatMap((stage) => checksOf(stage, told)),
  }
}

/** One check for each condition that a stage joins; one for a stage that is a single condition. */
function checksOf(stage: StageAssessment, told: Told): readonly FilingCheck[] {
  const { explanation } = stage
  const parts = explanation.condition.kind === 'all' ? explanation.children : [explanation]
  return parts.map((part) => checkOf(part, stage, told))
}

function checkOf(part: Explanation, { stage }: StageAssessment, told: Told): FilingCheck {
  const { answerable, on, texts, wording } = told
  const { condition } = part
  const found = told.assessPart(condition)
  const authority = authorityIn(part)
  const questions = found.missing.map((one) => asked(one, told))
  const label = texts.procedure.conditions[condition.id] ?? condition.label
  const stageLabel = texts.procedure.stages[stage.id] ?? stage.label
  const consequences: { readonly [stage: string]: string } = wording.consequences
  const own = `${answerable.prepared.procedure.id}.${stage.id}`
  return {
    id: condition.id,
    finding: found.finding,
    lastKnown: found.lastKnown,
    label,
    reason: consequences[own] ?? wording.stops(stageLabel),
    sources: sourcesOf(condition).map((source) => saySource(source, texts.lang)),
    toConfirm: isUnread(condition, on),
    authority:
      found.finding === 'discretionary' && authority !== undefined
        ? sayAuthority(authority, texts.lang)
        : null,
    action: actionOf(condition.id, found.lastKnown, { label, questions, told }),
    questions,
    task: taskOf(found.lastKnown, { label, questions, told }),
    argument: null,
    exhibits: [],
  }
}

type Around = {
  readonly label: string
  readonly questions: FilingCheck['questions']
  readonly told: Told
}

function actionOf(
  id: string,
  finding: FilingCheck['finding'],
  { label, questions: [first], told: { wording } }: Around,
): string | null {
  const actions: { readonly [condition: string]: string } = wording.actions
  switch (finding) {
    case 'met':
      return null
    case 'unknown':
      return first ? wording.ask(first.question) : wording.confirm
    case 'not-met':
      return actions[id.replace(/\.\d{4}$/, '')] ?? wording.mend(label)
    case 'discretionary':
      return wording.argue
  }
}

function taskOf(
  finding: FilingCheck['finding'],
  { label, questions: [first], told: { wording } }: Around,
): string | null {
  if (finding === 'met' || finding === 'discretionary') return null
  return first ? wording.taskAsk(first.label) : wording.taskMend(label)
}

function asked({ id, fact }: Question, { texts }: Told): FilingCheck['questions'][number] {
  return sayQuestion(id, fact, texts)
}

function authorityIn({ condition, children }: Explanation): string | undefined {
  if (condition.kind === 'appreciation') return condition.authority
  return children.map(authorityIn).find((authority) => authority !== undefined)
}
