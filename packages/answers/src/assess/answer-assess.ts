import { findLocalDate, type LocalDate } from '@sejour/calendar'
import {
  assess,
  type Certainty,
  type FactProblem,
  type Facts,
  type Finding,
  NotInForce,
  type Prepared,
  readFacts,
  sourcesOf,
  type StageAssessment,
} from '@sejour/engine'
import {
  type Answered,
  type InputCode,
  type InputProblem,
  type InputWording,
  problem,
} from '../input/index.ts'
import { sayDate } from '../say/index.ts'
import {
  type AssessTexts,
  type FindingTexts,
  type SaidExplanation,
  type SaidNotice,
  type SaidQuestion,
  sayExplanation,
  sayNotice,
  sayQuestion,
  weakest,
} from './said.ts'
import type { AssessWording } from './wording/index.ts'

/** What is found about one procedure on one day. */
export type Assessed = {
  readonly procedure: string
  readonly title: string
  readonly on: LocalDate
  /** `version`: first day of the newest rule applied. `readUntil`: last day for which every text was read. */
  readonly law: { readonly version: LocalDate; readonly readUntil: LocalDate | null }
  readonly stages: readonly {
    readonly id: string
    readonly label: string
    readonly finding: Finding
    /** What the last text that was read says; differs from `finding` only where the text changed since. */
    readonly lastKnown: Finding
    readonly settledEarly: boolean
    readonly missing: readonly string[]
    readonly explanation: SaidExplanation
  }[]
  readonly outcome: {
    readonly id: string
    readonly label: string
    readonly certainty: Certainty
    /** The outcome under the last text that was read, when the text has changed since. */
    readonly lastKnown?: { readonly id: string; readonly label: string }
  }
  readonly missing: readonly string[]
  /** The next fact to ask: first what can change a finding, then what could raise a remark. */
  readonly next: (SaidQuestion & { readonly decides: boolean }) | null
  readonly weaknesses: readonly SaidNotice[]
  readonly warnings: readonly SaidNotice[]
  /** Plain sentences that qualify the whole answer. */
  readonly notes: readonly string[]
}

/** The day and the facts of a question, read from untrusted JSON. */
export type AssessInput = { readonly on: LocalDate; readonly facts: Facts }

/** Reads `{on, facts}`. Null and absent mean unknown, except the day, which the caller must name. */
export function readAssessInput(
  prepared: Prepared,
  input: unknown,
  texts: AssessTexts,
): Answered<AssessInput> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, problems: [problem('not-an-object', {}, texts.input)] }
  }
  const { on: rawDay, facts: rawFacts, ...others } = input as { readonly [key: string]: unknown }
  const read = readFacts(prepared.procedure.facts, rawFacts ?? {})
  const on = typeof rawDay === 'string' ? findLocalDate(rawDay) : undefined
  const [first, ...rest]: InputProblem[] = [
    ...Object.keys(others).map((field) => problem('unknown-field', { field }, texts.input)),
    ...(on ? [] : [problem(dayProblem(rawDay), { field: 'on' }, texts.input)]),
    ...factProblems(read.problems, texts.assess.unknownFact, texts.input),
  ]
  if (first) return { ok: false, problems: [first, ...rest] }
  return { ok: true, value: { on: on as LocalDate, facts: read.facts } }
}

/** What is wrong with facts, in sentences. Facts stand under `facts` in every question. */
export function factProblems(
  found: readonly FactProblem[],
  unknownFact: AssessWording['unknownFact'],
  wording: InputWording,
): readonly InputProblem[] {
  return found.map(({ path, code, accepted }) => {
    const field = path === '' ? 'facts' : `facts.${path}`
    if (code === 'unknown-fact') {
      return { code, path: field, message: unknownFact(path, accepted ?? []) }
    }
    return problem(CODES[code], accepted ? { field, options: accepted } : { field }, wording)
  })
}

function dayProblem(raw: unknown): InputCode {
  if (raw === undefined || raw === null) return 'required'
  return typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw) ? 'impossible-day' : 'not-a-day'
}

const CODES = {
  'not-an-object': 'not-an-object',
  'not-a-boolean': 'not-yes-no',
  'unknown-option': 'unknown-option',
  'impossible-day': 'impossible-day',
  'too-early': 'before-1981',
  'too-late': 'after-2099',
  'not-whole': 'not-whole',
  'not-a-list': 'not-a-list',
  'too-many': 'too-many',
} as const satisfies { readonly [code: string]: InputCode }

/** Applies a procedure to what is known on a day, and says why. */
export function answerAssess(
  prepared: Prepared,
  input: unknown,
  texts: AssessTexts,
): Answered<Assessed> {
  const read = readAssessInput(prepared, input, texts)
  if (!read.ok) return read
  try {
    return { ok: true, value: assessed(prepared, read.value, texts) }
  } catch (error) {
    if (!(error instanceof NotInForce)) throw error
    const message = texts.assess.notInForce(sayDate(error.from, texts.lang))
    return { ok: false, problems: [{ code: 'not-in-force', path: 'on', message }] }
  }
}

/** The same for a question that was already read: the way of the pages. */
export function assessed(
  prepared: Prepared,
  { on, facts }: AssessInput,
  texts: FindingTexts,
): Assessed {
  const found = assess(prepared, facts, on)
  const next = found.missing[0] ?? found.remarksMissing[0]
  const readUntil = readUntilOf(found.stages)
  const notices = (kind: 'weakness' | 'warning'): readonly SaidNotice[] =>
    found.notices
      .filter((notice) => notice.kind === kind)
      .map(({ when }) => sayNotice(when, on, texts))
  return {
    procedure: prepared.procedure.id,
    title: texts.procedure.title,
    on,
    law: {
      version: found.stages.reduce(
        (newest, { version }) => (version > newest ? version : newest),
        found.stages[0]?.version ?? on,
      ),
      readUntil: readUntil ?? null,
    },
    stages: found.stages.map((stage) => ({
      id: stage.stage.id,
      label: texts.procedure.stages[stage.stage.id] ?? stage.stage.label,
      finding: stage.finding,
      lastKnown: stage.lastKnown,
      settledEarly: stage.isSettledEarly,
      missing: stage.missing.map(({ id }) => id),
      explanation: sayExplanation(stage.explanation, on, texts),
    })),
    outcome: outcomeOf(found, texts),
    missing: found.missing.map(({ id }) => id),
    next: next
      ? { ...sayQuestion(next.id, next.fact, texts), decides: found.missing.length > 0 }
      : null,
    weaknesses: notices('weakness'),
    warnings: notices('warning'),
    notes: [
      ...found.stages.flatMap((stage) => unreadNote(stage, on, texts)),
      ...(found.stages.some(({ isSettledEarly }) => isSettledEarly)
        ? [texts.assess.settledEarly]
        : []),
    ],
  }
}

function unreadNote(stage: StageAssessment, on: LocalDate, texts: FindingTexts): readonly string[] {
  const readUntil = readUntilOf([stage])
  if (!readUntil || on <= readUntil) return []
  const label = texts.procedure.stages[stage.stage.id] ?? stage.stage.label
  return [texts.assess.unread(label, sayDate(readUntil, texts.lang))]
}

function outcomeOf(
  { outcome, lastKnownOutcome, stages, on }: ReturnType<typeof assess>,
  texts: FindingTexts,
): Assessed['outcome'] {
  const label = ({ id, label: own }: { readonly id: string; readonly label: string }): string =>
    texts.procedure.outcomes[id] ?? own
  if (!outcome) {
    return {
      id: 'a-confirmer',
      label: texts.assess.toConfirm,
      certainty: 'low',
      lastKnown: { id: lastKnownOutcome.id, label: label(lastKnownOutcome) },
    }
  }
  const decisive = stages.filter(
    ({ stage, finding }) => stage.id === outcome.stage || finding === 'met',
  )
  const certainty = weakest(
    decisive.map(({ explanation }) => explanation),
    on,
  )
  return { id: outcome.id, label: label(outcome), certainty }
}

/** Last day for which every condition of the rules applied rests on a text that was read. */
function readUntilOf(stages: readonly StageAssessment[]): LocalDate | undefined {
  const days = stages.flatMap(({ explanation }) => daysOf(explanation))
  return days.length === 0 ? undefined : days.reduce((first, day) => (day < first ? day : first))
}

function daysOf({ condition, children }: StageAssessment['explanation']): readonly LocalDate[] {
  const readings = sourcesOf(condition).map(({ readUntil }) => readUntil)
  const isBounded = readings.every((day) => day !== undefined)
  const own = readings.reduce((last, day) => (day && (!last || day > last) ? day : last), undefined)
  return [...(isBounded && own ? [own] : []), ...children.flatMap(daysOf)]
}
