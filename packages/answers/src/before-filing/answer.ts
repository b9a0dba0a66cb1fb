import { FINDINGS, NotInForce } from '@sejour/engine'
import { type FileTold, readFile } from '../arguments/input.ts'
import { type ArgumentAnswer, sayArguments } from '../arguments/answer.ts'
import { assessed, type SaidQuestion } from '../assess/index.ts'
import type { Answered } from '../input/index.ts'
import { procedureIds, textsFor } from '../procedures.ts'
import { type Lang, sayDate } from '../say/index.ts'
import { checkConditions } from './conditions.ts'
import { askedOnce, checkNotices } from './notices.ts'
import type { BeforeFiling, FilingCheck, FilingHarm } from './output.ts'
import { checkArgumentsAndPieces, domicileHarm } from './own-checks.ts'
import { tellBefore, type Told } from './told.ts'

/**
 * What stands between a file and its filing on a day: what would stop it, what makes it weaker, and
 * what filing itself may cost. What is not known stays unknown, and says what to ask.
 */
export function answerBeforeFiling(input: unknown, lang: Lang): Answered<BeforeFiling> {
  const read = readFile(input, procedureIds, lang)
  if (!read.ok) return read
  try {
    return { ok: true, value: checkBeforeFiling(read.value, lang) }
  } catch (error) {
    if (!(error instanceof NotInForce)) throw error
    const { assess } = textsFor(read.value.answerable, lang)
    const message = assess.notInForce(sayDate(error.from, lang))
    return { ok: false, problems: [{ code: 'not-in-force', path: 'on', message }] }
  }
}

/** The same for a file that was already read. @throws NotInForce when no rule existed that day. */
export function checkBeforeFiling(file: FileTold, lang: Lang): BeforeFiling {
  const told = tellBefore(file, lang)
  const { answerable, on, texts } = told
  const conditions = checkConditions(told)
  const notices = checkNotices(told)
  const argued = sayArguments(told, lang)
  return {
    procedure: answerable.prepared.procedure.id,
    title: texts.procedure.title,
    on,
    inadmissible: conditions.inadmissible,
    weaker: [
      ...conditions.weaker,
      ...checkArgumentsAndPieces(told),
      ...askedOnce(notices.weaker, conditions.inadmissible),
    ],
    harm: surestFirst([
      ...argued.flatMap((argument) => barred(argument, told)),
      ...askedOnce(notices.harm, []),
      ...(electsDomicile(told) ? [harmFrom(domicileHarm(told))] : []),
    ]),
    counts: countsOf(conditions.inadmissible),
    notes: assessed(answerable.prepared, { on, facts: told.facts }, texts).notes,
  }
}

const FROM_SUREST: readonly FilingHarm['applies'][] = ['yes', 'appreciation', 'unknown']

function surestFirst(harm: readonly FilingHarm[]): readonly FilingHarm[] {
  return FROM_SUREST.flatMap((applies) => harm.filter((one) => one.applies === applies))
}

/** An argument that an exclusion bars, or may bar: filing with it alone wastes the request. */
function barred({ id, label, exclusion }: ArgumentAnswer, told: Told): readonly FilingHarm[] {
  const { wording } = told
  const questionsOf = (test: string) =>
    exclusion?.tests.find(({ id: tested }) => tested === test)?.questions.slice(0, 1) ?? []
  return (exclusion?.collisions ?? []).map((collision) => ({
    id: `argument-barred.${collision.test}`,
    applies: collision.how === 'does' ? ('yes' as const) : ('unknown' as const),
    label: wording.barred[collision.how](label ?? wording.unnamed, collision.label),
    reason: wording.barred.reason,
    sources: collision.sources,
    toConfirm: exclusion?.finding !== exclusion?.lastKnown,
    action: nextOf(questionsOf(collision.test), wording),
    questions: questionsOf(collision.test),
    task: wording.barred.task(label ?? wording.unnamed),
    argument: id,
    exhibits: [],
  }))
}

function nextOf([first]: readonly SaidQuestion[], wording: Told['wording']): string {
  return first ? wording.ask(first.question) : wording.barred.action
}

function electsDomicile({ answerable }: Told): boolean {
  return answerable.prepared.procedure.facts.some(({ id }) => id === 'domicile.elu')
}

function harmFrom(check: FilingCheck): FilingHarm {
  const { finding: _, lastKnown: __, authority: ___, ...said } = check
  return { ...said, applies: 'yes', task: null }
}

function countsOf(checks: readonly FilingCheck[]): BeforeFiling['counts'] {
  const count = (finding: FilingCheck['finding']) =>
    checks.filter(({ lastKnown }) => lastKnown === finding).length
  const [notMet, unknown, discretionary, met] = FINDINGS
  return {
    [notMet]: count(notMet),
    [unknown]: count(unknown),
    [discretionary]: count(discretionary),
    [met]: count(met),
  }
}
