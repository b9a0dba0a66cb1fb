import { enoncesVisite } from '@sejour/law/visiteurs'
import type { Answered } from '../input/code.ts'
import { sayDayOff, sayEachSourceOnce } from '../say/index.ts'
import { borderDrafts, contradictionDrafts, extensionDrafts } from './around.ts'
import { findConditions } from './conditions.ts'
import { findDeclaration, type DeclarationFound } from './declaration.ts'
import { readVisit, type VisitFacts } from './facts.ts'
import { findGuarantee } from './guarantee.ts'
import { findMeans } from './means.ts'
import type { VisitAnswer } from './output.ts'
import { say, type Draft, type VisitStatement } from './statement.ts'
import { findStay } from './stay.ts'
import { findSystems } from './systems.ts'
import { findVisa, type VisaFound } from './visa.ts'
import type { VisitWording } from './wording/wording.ts'

/**
 * A short stay on a day: the visa, its conditions, the declaration at the municipality, the last
 * lawful day and what follows.
 *
 * @law law of 15 December 1980, art. 2, 3, 3bis, 5, 6, 7, 40, 41, 41bis; Regulation (EU) 2018/1806
 */
export function answerVisit(input: unknown, wording: VisitWording): Answered<VisitAnswer> {
  const read = readVisit(input, wording.input)
  return read.ok ? { ok: true, value: answer(read.value, wording) } : read
}

function answer(facts: VisitFacts, wording: VisitWording): VisitAnswer {
  const visa = findVisa(facts)
  const guarantee = findGuarantee(facts)
  const means = findMeans(facts, guarantee)
  const declaration = findDeclaration(facts, visa)
  const stay = findStay(facts, visa)
  const each = (drafts: readonly Draft[]) => drafts.map((draft) => say(draft, wording))
  return {
    visa: {
      regime: visa.regime,
      listed: visa.listed,
      statements: visaStatements(visa, wording),
    },
    conditions: findConditions(facts, visa, { means, guarantee }).map(({ drafts, ...found }) => ({
      ...found,
      statements: each(drafts),
    })),
    means: {
      perDay: means.perDay ?? null,
      days: means.days ?? null,
      required: means.required ?? null,
      finding: means.finding,
    },
    guarantee:
      guarantee.finding === undefined
        ? null
        : {
            finding: guarantee.finding,
            enterBy: guarantee.enterBy ?? null,
            liableUntil: guarantee.liableUntil ?? null,
          },
    declaration: sayDeclaration(declaration, wording),
    stay: {
      lastLawfulDay: stay.lastLawfulDay ?? null,
      firstUnlawfulDay: stay.firstUnlawfulDay ?? null,
      overstays: stay.overstays,
      excessDays: stay.excessDays ?? null,
      statements: each(stay.drafts),
    },
    border: each(borderDrafts(visa, facts.unionFamily)),
    extension: each(extensionDrafts(visa)),
    systems: findSystems(facts, visa).map(({ id, active, drafts }) => ({
      id,
      active,
      statements: each(drafts),
    })),
    contradictions: each(contradictionDrafts(visa)),
    needsHumanCheck: visa.needsPerson || declaration.needsPerson || stay.needsPerson,
  }
}

function visaStatements(visa: VisaFound, wording: VisitWording): readonly VisitStatement[] {
  const sources = visa.sources.length > 0 ? visa.sources : enoncesVisite['visa.unknown']
  const main: Draft = { id: `visa.${visa.regime}`, sources }
  const remarks = visa.remarks.map((remark): VisitStatement => ({
    id: `visa.remark.${remark}`,
    text: sayRemark(remark, wording),
    finding: null,
    sources: sayEachSourceOnce(sources, wording.lang),
  }))
  const drafts = [main, ...visa.drafts].map((draft) => say(draft, wording))
  return [...drafts.slice(0, 1), ...remarks, ...drafts.slice(1)]
}

function sayDeclaration(
  { duty, due, lastDay, safeDay, past, days, drafts }: DeclarationFound,
  wording: VisitWording,
): VisitAnswer['declaration'] {
  return {
    kind: duty?.id ?? null,
    form: duty?.form ?? null,
    due,
    lastDay: lastDay ?? null,
    safeDay: safeDay ?? null,
    past: past ?? null,
    days: days.map(({ day, kind, count, reason }) => ({
      day,
      kind,
      count: count ?? null,
      reason: reason ? sayDayOff(reason, wording.lang) : null,
    })),
    statements: drafts.map((draft) => say(draft, wording)),
  }
}

// The compiler does not see that a remark and its sentence belong together; their table does.
function sayRemark(remark: VisaFound['remarks'][number], { shortStay }: VisitWording): string {
  const sentence = shortStay.notes[remark] as (of: { kind: typeof remark }) => string
  return sentence({ kind: remark })
}
